import { ENQUIRY_STATES, type Enquiry, type EnquiryFields, type EnquiryState } from '@/lib/model/enquiry';
import { fold } from './fold';
import { once } from './seen-row';
import type { Twins } from './twins';

type Change = Partial<EnquiryFields>;

/** One change to one enquiry. */
export interface Step {
  id: string;
  change: Change;
  /** What the officer saw in the same fields: when it is something else by now, the change is refused and shown. */
  seen?: Change;
}

/** A change in the tracker with what takes it back, both in the order to be carried out. */
export interface Reversible {
  steps: Step[];
  back: Step[];
}

/**
 * What the officer types of an enquiry: only what differs from what is known, with the way back.
 * @param looked what the officer has in view, when that is newer than what was typed over
 */
export function typed(
  enquiry: EnquiryFields & { id: string },
  wanted: Change,
  looked: EnquiryFields = enquiry,
): Reversible {
  const change = differing(enquiry, wanted);
  if (Object.keys(change).length === 0) return { steps: [], back: [] };
  const seen = valuesOf(looked, change);
  return {
    steps: [{ id: enquiry.id, change, seen }],
    back: [{ id: enquiry.id, change: seen, seen: change }],
  };
}

/**
 * The older one takes in what only the newer one says, and the newer one is hidden behind it. The older one is
 * written first: an interruption leaves both in the list, and the question is asked again.
 */
export function join({ older, newer }: Twins): Reversible {
  const gained = typed(older, together(older, newer));
  const hidden = typed(newer, { joinedInto: older.id });
  return { steps: [...gained.steps, ...hidden.steps], back: [...hidden.back, ...gained.back] };
}

/** They are two: the question is not asked again. */
export function keepApart({ older, newer }: Twins): Reversible {
  return typed(older, { apart: [...older.apart, newer.id] });
}

/**
 * What takes back the officer's last change: the values from before it. Null when the last change was not typed;
 * what Direct says and what was caught stand. Taking back is itself a typed change, so it can be taken back too.
 */
export function lastTyped(enquiry: Enquiry): Change | null {
  const last = enquiry.events.at(-1);
  if (last?.origin !== 'typed' || enquiry.events.length === 1) return null;
  return valuesOf(fold(enquiry.events.slice(0, -1)), last.change);
}

function together(older: Enquiry, newer: Enquiry): Change {
  const known = <K extends keyof EnquiryFields>(field: K) => older[field] ?? newer[field];
  const either = (
    field: 'components' | 'gradeChangedFor' | 'released' | 'evidence' | 'extendedCandidates',
  ) => [...new Set<string>([...older[field], ...newer[field]])];
  return {
    number: known('number'),
    centre: known('centre'),
    service: known('service'),
    syllabus: known('syllabus'),
    state: laterState(older.state, newer.state),
    syllabusTitle: known('syllabusTitle'),
    components: either('components').sort(),
    candidates: once([...older.candidates, ...newer.candidates]),
    allCandidates: older.allCandidates || newer.allCandidates,
    note: older.note || newer.note,
    savedAt: known('savedAt'),
    submittedAt: known('submittedAt'),
    approvedAt: known('approvedAt'),
    receivedAt: known('receivedAt'),
    acknowledgedAt: known('acknowledgedAt'),
    completedAt: known('completedAt'),
    documents: { ...newer.documents, ...older.documents },
    checks: known('checks'),
    outcome: known('outcome'),
    gradeChanged: known('gradeChanged'),
    gradeChangedFor: either('gradeChangedFor'),
    statementArrived: older.statementArrived || newer.statementArrived,
    released: either('released'),
    evidence: either('evidence'),
    extendedCandidates: either('extendedCandidates'),
    extendedTo: known('extendedTo'),
    appealOneBy: known('appealOneBy'),
    appealTwoBy: known('appealTwoBy'),
    officeNotes: [...new Set([older.officeNotes, newer.officeNotes])].filter(Boolean).join('\n'),
  } as Change;
}

/** Words nobody knows say nothing about which of two states is the later one. */
function laterState(one: EnquiryState, other: EnquiryState): EnquiryState {
  if (other === 'other') return one;
  return one === 'other' || ENQUIRY_STATES.indexOf(other) > ENQUIRY_STATES.indexOf(one) ? other : one;
}

function differing(enquiry: EnquiryFields, wanted: Change): Change {
  const fields = Object.keys(wanted) as (keyof EnquiryFields)[];
  const different = fields.filter(
    (field) => JSON.stringify(wanted[field]) !== JSON.stringify(enquiry[field]),
  );
  return valuesOf(wanted, Object.fromEntries(different.map((field) => [field, true])));
}

/** The values of some fields. */
function valuesOf(from: Change, fields: object): Change {
  return Object.fromEntries(Object.keys(fields).map((field) => [field, from[field as keyof EnquiryFields]]));
}
