import { type EnquiryEvent, type EnquiryFields, MOMENTS } from '@/lib/model/enquiry';

const UNKNOWN: EnquiryFields = {
  number: null,
  centre: null,
  state: 'other',
  stateText: null,
  service: null,
  syllabus: null,
  syllabusTitle: null,
  components: [],
  candidates: [],
  allCandidates: false,
  note: '',
  savedAt: null,
  submittedAt: null,
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
};

/**
 * What an enquiry's events add up to, in the order of their ids. The later value wins, with two exceptions:
 * a moment once known only changes when the officer types another, and a document keeps the moment it was
 * first seen, so that two computers that read the same page later agree on the earlier reading. What the officer
 * types always counts.
 */
export function fold(events: readonly EnquiryEvent[]): EnquiryFields {
  return [...events].sort(byId).reduce(apply, UNKNOWN);
}

/** Sorts events by time: their ids begin with it. */
export function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function apply(fields: EnquiryFields, event: EnquiryEvent): EnquiryFields {
  const next = { ...fields, ...event.change };
  if (event.origin !== 'typed') {
    if (event.change.documents) next.documents = { ...event.change.documents, ...fields.documents };
    for (const moment of MOMENTS) next[moment] = fields[moment] ?? next[moment];
  }
  return next;
}
