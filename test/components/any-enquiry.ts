import type { Instant } from '@/lib/model/calendar-date';
import type { CandidateNumber, ComponentCode, SyllabusCode } from '@/lib/model/codes';
import type { Enquiry } from '@/lib/model/enquiry';

export const MONDAY = '2023-09-18T10:00:00+00:00' as Instant;

/** An enquiry with every value known; a test changes what it is about. */
export function enquiry(parts: Partial<Enquiry> = {}): Enquiry {
  return {
    id: 'e1',
    series: '2023-06',
    number: '300001',
    centre: null,
    state: 'submitted',
    stateText: 'Submitted',
    service: '2',
    syllabus: '0625' as SyllabusCode,
    syllabusTitle: 'Physics',
    components: ['42' as ComponentCode],
    candidates: [candidate('0713', 'Amina Yusuf')],
    allCandidates: false,
    note: 'Amina Yusuf',
    savedAt: null,
    submittedAt: MONDAY,
    approvedAt: null,
    receivedAt: null,
    acknowledgedAt: null,
    completedAt: null,
    documents: {},
    checks: null,
    outcome: null,
    gradeChanged: null,
    gradeChangedFor: [],
    statementArrived: false,
    released: [],
    evidence: [],
    extendedCandidates: [],
    extendedTo: null,
    appealOneBy: null,
    appealTwoBy: null,
    officeNotes: '',
    removed: false,
    joinedInto: null,
    apart: [],
    events: [{ id: '1', at: MONDAY, origin: 'caught', change: { state: 'submitted', note: 'Amina Yusuf' } }],
    ...parts,
  };
}

export function candidate(number: string, name: string | null): Enquiry['candidates'][number] {
  return { number: number as CandidateNumber, name };
}
