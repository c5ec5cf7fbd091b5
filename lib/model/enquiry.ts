import type { CalendarDate, Instant } from './calendar-date';
import type { Checks } from './checks';
import type { CandidateNumber, ComponentCode, SyllabusCode } from './codes';
import type { SeriesId } from './series';
import type { ServiceCode } from './service';

export const ENQUIRY_STATES = [
  'planned',
  'saved',
  'submitted',
  'awaiting-approval',
  'rejected',
  'received',
  'acknowledged',
  'pending',
  'completed',
  'withdrawn',
  'deleted',
  'other',
] as const;
export type EnquiryState = (typeof ENQUIRY_STATES)[number];

/** Live: anything but Deleted, Withdrawn, Rejected. */
export function isLive(state: EnquiryState): boolean {
  return state !== 'deleted' && state !== 'withdrawn' && state !== 'rejected';
}

/** Sent to Cambridge or the Associate and not taken back, finished or not. */
export function wasSubmitted(state: EnquiryState): boolean {
  return isLive(state) && state !== 'planned' && state !== 'saved';
}

/** From Submitted to before Completed. A status never seen before counts as open: unknown is never "free". */
export function isOpen(state: EnquiryState): boolean {
  return wasSubmitted(state) && state !== 'completed';
}

/** In the tracker: neither taken out of it nor joined with another. */
export function isListed({ removed, joinedInto }: Pick<EnquiryFields, 'removed' | 'joinedInto'>): boolean {
  return !removed && joinedInto === null;
}

/** The moments of an enquiry, in the order in which they come. */
export const MOMENTS = [
  'savedAt',
  'submittedAt',
  'approvedAt',
  'receivedAt',
  'acknowledgedAt',
  'completedAt',
] as const;

export const DOCUMENT_KINDS = ['Ack', 'Out', 'Rpt', 'Cos'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What a centre shows where a NO RESULT (X) or PENDING (Q) may rest on wrong records (G23, G24). */
export const EVIDENCE_KINDS = ['head-of-centre', 'attendance-register', 'coursework-mark', 'other'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export interface EnquiryCandidate {
  number: CandidateNumber;
  name: string | null;
}

/** What is known of an enquiry. Every value may still be unknown. */
export interface EnquiryFields {
  /** Given by Cambridge after submitting. */
  number: string | null;
  /** The centre it is of, as far as a page said so: a Cambridge Associate sees those of several. */
  centre: string | null;
  state: EnquiryState;
  /** Direct's own word for the state, kept as it was written. */
  stateText: string | null;
  service: ServiceCode | null;
  syllabus: SyllabusCode | null;
  syllabusTitle: string | null;
  components: ComponentCode[];
  candidates: EnquiryCandidate[];
  /** Service 5: the enquiry is about the whole group. */
  allCandidates: boolean;
  note: string;
  savedAt: Instant | null;
  submittedAt: Instant | null;
  /** A Cambridge Associate approved it, as first seen on Direct (G33): only from here on it is with Cambridge. */
  approvedAt: Instant | null;
  receivedAt: Instant | null;
  acknowledgedAt: Instant | null;
  completedAt: Instant | null;
  /** Letters and reports, each with the moment it was first seen. */
  documents: Partial<Record<DocumentKind, Instant>>;
  /** What the rules said of it at Submit; null when the assistant was not there. */
  checks: Checks | null;
  outcome: string | null;
  /** The syllabus grade changed with the outcome, so that no fee is charged (G11); null while the officer has not said. */
  gradeChanged: boolean | null;
  /** Of several candidates those whose grade changed; empty while the officer has not said whose. */
  gradeChangedFor: CandidateNumber[];
  /** The updated printed statement of results has come (G65). */
  statementArrived: boolean;
  /** Documents a Cambridge Associate has released to the Associate Centre (G72, G76). */
  released: DocumentKind[];
  /** The evidence the office has ready for an enquiry about X or Q. */
  evidence: EvidenceKind[];
  /** Other candidates whom Cambridge looks at as well, as the tab Extensions of the enquiry names them (G67). */
  extendedCandidates: CandidateNumber[];
  /** The later day Cambridge named when it extended the enquiry to other candidates (G67). */
  extendedTo: CalendarDate | null;
  /** Last days of the two stages of an appeal, as the officer typed them (G77). */
  appealOneBy: CalendarDate | null;
  appealTwoBy: CalendarDate | null;
  /** What the office wrote down for itself; Direct's Note is another thing. */
  officeNotes: string;
  /** The officer took it out of the tracker; it is kept, so that this can be taken back. */
  removed: boolean;
  /** The officer said it is the same as this other one, which now holds what both said. */
  joinedInto: string | null;
  /** Others like it that the officer said are not the same. */
  apart: string[];
}

/** What only the officer can say of an enquiry: no page of Direct that is read shows it. */
export const SAID_FIELDS = [
  'outcome',
  'gradeChanged',
  'gradeChangedFor',
  'statementArrived',
  'released',
  'evidence',
  'extendedCandidates',
  'extendedTo',
  'appealOneBy',
  'appealTwoBy',
] as const satisfies (keyof EnquiryFields)[];
export type EnquirySaid = Pick<EnquiryFields, (typeof SAID_FIELDS)[number]>;

/** Who made a change: caught from the officer's own press, read from a page of Direct, or typed in the tracker. */
export type EventOrigin = 'caught' | 'direct' | 'typed';

/** One change. Events are only ever added; an enquiry's fields are what its events add up to. */
export interface EnquiryEvent {
  /** Sorts by time. */
  id: string;
  at: Instant;
  origin: EventOrigin;
  change: Partial<EnquiryFields>;
}

export interface Enquiry extends EnquiryFields {
  /** Opaque: no name and no candidate number in it. */
  id: string;
  /** Null when no page ever said which series it belongs to. */
  series: SeriesId | null;
  events: EnquiryEvent[];
}
