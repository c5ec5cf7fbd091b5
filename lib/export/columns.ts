import { DOCUMENT_KINDS, type Enquiry } from '@/lib/model/enquiry';
import { seriesName } from '@/lib/model/series';

/** One column of the file. `free` text comes from people or from Direct and is guarded against formulas. */
export interface Column {
  name: string;
  free: boolean;
  /** What stands in the cell; null for nothing. */
  value(enquiry: Enquiry): string | null;
}

/** The columns in their order. The first fourteen are fixed: others' spreadsheets rely on them. */
export const COLUMNS: readonly Column[] = [
  { name: 'series', free: false, value: (one) => one.series },
  { name: 'enquiry_number', free: true, value: (one) => one.number },
  { name: 'state', free: true, value: stateOf },
  { name: 'service', free: false, value: (one) => one.service },
  { name: 'syllabus', free: false, value: (one) => one.syllabus },
  { name: 'components', free: false, value: (one) => several(one.components) },
  { name: 'candidate_numbers', free: false, value: numbersOf },
  { name: 'candidate_names', free: true, value: namesOf },
  { name: 'note', free: true, value: (one) => one.note },
  { name: 'submitted_at', free: false, value: (one) => one.submittedAt },
  { name: 'received_at', free: false, value: (one) => one.receivedAt },
  { name: 'acknowledged_at', free: false, value: (one) => one.acknowledgedAt },
  { name: 'completed_at', free: false, value: (one) => one.completedAt },
  { name: 'outcome', free: true, value: (one) => one.outcome },
  {
    name: 'documents',
    free: false,
    value: (one) => several(DOCUMENT_KINDS.filter((kind) => one.documents[kind])),
  },
  { name: 'saved_at', free: false, value: (one) => one.savedAt },
  { name: 'series_name', free: false, value: (one) => (one.series ? seriesName(one.series) : null) },
  { name: 'syllabus_title', free: true, value: (one) => one.syllabusTitle },
  // A changed grade means that no fee is charged (G11): the invoice is checked against this column.
  { name: 'grade_changed', free: false, value: ({ gradeChanged }) => yesOrNo(gradeChanged) },
  { name: 'extended_to', free: false, value: (one) => one.extendedTo },
  { name: 'checks_at_submission', free: false, value: ({ checks }) => checksOf(checks) },
  // So that a file taken in again says everything it said when it was made.
  { name: 'documents_seen_at', free: false, value: documentsSeenAt },
  { name: 'statement_arrived', free: false, value: (one) => (one.statementArrived ? 'yes' : null) },
  { name: 'released', free: false, value: (one) => several(one.released) },
  { name: 'appeal_one_by', free: false, value: (one) => one.appealOneBy },
  { name: 'appeal_two_by', free: false, value: (one) => one.appealTwoBy },
  { name: 'centre', free: true, value: (one) => one.centre },
  { name: 'approved_at', free: false, value: (one) => one.approvedAt },
  { name: 'office_notes', free: true, value: (one) => one.officeNotes },
  { name: 'grade_changed_for', free: false, value: (one) => several(one.gradeChangedFor) },
  { name: 'evidence', free: false, value: (one) => several(one.evidence) },
  { name: 'extended_candidates', free: false, value: (one) => several(one.extendedCandidates) },
  // Where the numbers are called All, these are the ones the names belong to.
  { name: 'numbers_behind_all', free: false, value: numbersBehindAll },
  { name: 'record', free: false, value: (one) => one.id },
];

/** `deadline-near (warning, set aside)`: the rules that spoke; `nothing found` when none did. */
function checksOf(checks: Enquiry['checks']): string | null {
  if (checks === null) return null;
  const found = checks.found.map(({ rule, verdict, severity, reason }) => {
    const how = verdict === 'cannot-tell' ? 'not checked' : severity;
    return `${rule} (${how}${reason === null ? '' : ', set aside'})`;
  });
  return several(found) || 'nothing found';
}

/** A state nobody has seen before is given in Direct's own words. */
function stateOf({ state, stateText }: Enquiry): string {
  return state === 'other' ? stateText || state : state;
}

function numbersOf(one: Enquiry): string {
  return one.allCandidates ? 'All' : several(one.candidates.map(({ number }) => number));
}

function numbersBehindAll(one: Enquiry): string | null {
  return one.allCandidates ? several(one.candidates.map(({ number }) => number)) : null;
}

/** Names stand in the order of the numbers, with nothing where one is not known. */
function namesOf({ candidates }: Enquiry): string {
  const names = candidates.map(({ name }) => name ?? '');
  if (!names.some(Boolean)) return '';
  return several(names.length === 1 ? names : names.map(apart));
}

/** Among others, a name that holds what parts them stands in quotation marks. */
function apart(name: string): string {
  return name.includes('; ') || name.startsWith('"') ? `"${name.replaceAll('"', '""')}"` : name;
}

/** In the order of the documents. */
function documentsSeenAt({ documents }: Enquiry): string {
  return several(DOCUMENT_KINDS.flatMap((kind) => documents[kind] ?? []));
}

function yesOrNo(value: boolean | null): string | null {
  return value === null ? null : value ? 'yes' : 'no';
}

function several(values: readonly string[]): string {
  return values.join('; ');
}
