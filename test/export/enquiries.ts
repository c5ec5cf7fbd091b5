import type { Instant } from '@/lib/model/calendar-date';
import type { CandidateNumber, ComponentCode, SyllabusCode } from '@/lib/model/codes';
import type { Enquiry, EnquiryFields } from '@/lib/model/enquiry';
import type { SeriesId } from '@/lib/model/series';
import { fold } from '@/lib/stores/enquiries/fold';

const moment = (text: string) => text as Instant;
const candidate = (number: string, name: string | null) => ({ number: number as CandidateNumber, name });

function kept(id: string, series: SeriesId | null, fields: Partial<EnquiryFields>): Enquiry {
  return { id: `enquiry:${id}`, series, events: [], ...fold([]), ...fields };
}

/** Names that break careless files: markup, a formula, 300 characters, Arabic, marks nobody sees. */
export const HARD_NAMES = [
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("https://example.org","x")',
  'Ñ'.repeat(150) + 'b'.repeat(150),
  'محمد عبد الله',
  'Zo\u200be\u200d\u00a0Ali',
  ' O’Brien, "Mac"; Ann ',
  'line\r\nbreak',
];

export const ENQUIRIES: Enquiry[] = [
  kept('1', '2023-06', {
    number: '23456',
    state: 'acknowledged',
    stateText: 'Acknowledged',
    service: '2S',
    syllabus: '0625' as SyllabusCode,
    syllabusTitle: 'Physics',
    components: ['42', '62'] as ComponentCode[],
    candidates: [candidate('0001', 'Ana Silva'), candidate('0713', null), candidate('0714', 'Ben Okafor')],
    note: 'Ana Silva; Ben Okafor',
    savedAt: moment('2023-09-01T09:00:00+01:00'),
    submittedAt: moment('2023-09-04T09:00:00+01:00'),
    receivedAt: moment('2023-09-04T15:00:00+01:00'),
    acknowledgedAt: moment('2023-09-05T10:00:00+01:00'),
    documents: { Ack: moment('2023-09-05T10:00:00+01:00') },
    gradeChanged: true,
    gradeChangedFor: ['0713', '0714'] as CandidateNumber[],
    extendedCandidates: ['0001', '0099'] as CandidateNumber[],
  }),
  kept('2', '2023-11', {
    state: 'other',
    stateText: '-on hold-',
    centre: 'ZZ900',
    approvedAt: moment('2023-10-01T09:00:00+04:00'),
    service: '5',
    syllabus: '0400' as SyllabusCode,
    components: ['01'] as ComponentCode[],
    allCandidates: true,
    outcome: '+2 marks',
  }),
  kept('3', null, { state: 'saved', evidence: ['attendance-register', 'other'], note: '@everyone\nsee me' }),
];

export const HARD: Enquiry[] = HARD_NAMES.map((name, index) =>
  kept(`hard-${index}`, '2023-06', { state: 'submitted', note: name, candidates: [candidate('0001', name)] }),
);

/** Makes a file at one go, and hears nothing of it. */
export const QUIET = { progress: () => {}, breathe: async () => {} };
