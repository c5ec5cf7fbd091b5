import type { Instant } from '@/lib/model/calendar-date';
import type { CandidateNumber, ComponentCode, SyllabusCode } from '@/lib/model/codes';
import type { Enquiry, EnquiryCandidate, EnquiryEvent, EnquiryFields } from '@/lib/model/enquiry';
import type { SeenEnquiry, SeenForm } from '@/lib/model/seen';
import { fold } from '@/lib/stores/enquiries/fold';

export const MONDAY = '2023-09-04T09:00:00+01:00' as Instant;
export const LATER = '2023-09-05T15:30:00+01:00' as Instant;

let made = 0;

/** An enquiry whose log holds one event with these fields. */
export function enquiry(fields: Partial<Enquiry> = {}): Enquiry {
  made += 1;
  const { id = `enquiry:${String(made).padStart(4, '0')}`, series = '2023-06', ...rest } = fields;
  const events = fields.events ?? [event('0001', rest)];
  return { id, series, ...fold(events), events };
}

export function event(
  id: string,
  change: Partial<EnquiryFields>,
  more: Partial<EnquiryEvent> = {},
): EnquiryEvent {
  return { id, at: MONDAY, origin: 'caught', change, ...more };
}

export function candidate(number: string, name: string | null = null): EnquiryCandidate {
  return { number: number as CandidateNumber, name };
}

export const PHYSICS = '0625' as SyllabusCode;
export const MATHS = '0580' as SyllabusCode;
export const PAPERS = ['42', '62'] as ComponentCode[];
export const ANA = candidate('0713', 'Ana Silva');
export const BEN = candidate('0714', 'Ben Okafor');

/** A row of List Enquiries; says only what it is given. */
export function row(fields: Partial<SeenEnquiry> = {}): SeenEnquiry {
  return {
    number: null,
    centre: null,
    series: null,
    state: null,
    stateText: null,
    service: null,
    syllabus: null,
    note: null,
    components: [],
    candidates: [],
    allCandidates: false,
    documents: [],
    released: [],
    extendedCandidates: [],
    ...fields,
  };
}

export function form(fields: Partial<SeenForm> = {}): SeenForm {
  return {
    centre: null,
    series: '2023-06',
    service: '2',
    syllabus: PHYSICS,
    syllabusTitle: 'Physics',
    components: PAPERS,
    candidates: [ANA],
    unticked: null,
    note: 'Ana Silva',
    checks: null,
    ...fields,
  };
}
