import { DOCUMENT_KINDS, type EnquiryFields, EVIDENCE_KINDS } from '@/lib/model/enquiry';
import type { SeriesId } from '@/lib/model/series';
import {
  type Cell,
  componentsIn,
  dayIn,
  documentsIn,
  kindsIn,
  momentIn,
  namesIn,
  numbersIn,
  seriesIn,
  serviceIn,
  stateIn,
  syllabusIn,
  yesIn,
} from './read-cells';

/** One line of the file. A cell that is empty says nothing: its field is left out. */
export interface ImportedEnquiry {
  /** Counted as a spreadsheet counts them: the names of the columns stand in line 1. */
  line: number;
  /** The id it had when the file was made; null when the file does not say. */
  record: string | null;
  series: SeriesId | null;
  fields: Partial<EnquiryFields>;
  /** Columns of cells that could not be read. They are left as they are in the tracker. */
  unread: string[];
}

const RECORD = /^enquiry:[\w.:-]{1,120}$/;

/** Reads a line. `cell` gives the plain text under the name of a column, empty where the file has no such column. */
export function readRow(line: number, cell: (column: string) => string): ImportedEnquiry {
  const fields: Partial<EnquiryFields> = {};
  const unread: string[] = [];
  const take = <T>(column: string, read: (text: string) => Cell<T>, use: (value: T) => void) => {
    const text = cell(column);
    if (text === '') return;
    const result = read(text);
    if (result === 'unread') unread.push(column);
    else use(result.value);
  };
  const put =
    <F extends keyof EnquiryFields>(field: F) =>
    (value: EnquiryFields[F]) =>
      void Object.assign(fields, { [field]: value });
  const asItIs = (text: string): Cell<string> => ({ value: text });

  let series: SeriesId | null = null;
  take('series', seriesIn, (value) => {
    series = value;
  });
  take('enquiry_number', asItIs, put('number'));
  take('state', asItIs, (text) => void Object.assign(fields, stateIn(text)));
  take('service', serviceIn, put('service'));
  take('syllabus', syllabusIn, put('syllabus'));
  take('syllabus_title', asItIs, put('syllabusTitle'));
  take('components', componentsIn, put('components'));
  if (cell('candidate_numbers') === 'All') fields.allCandidates = true;
  take(fields.allCandidates ? 'numbers_behind_all' : 'candidate_numbers', numbersIn, (numbers) => {
    fields.candidates = numbers.map((number) => ({ number, name: null }));
  });
  // Names that nobody can say whose they are cost no number.
  const { candidates = [] } = fields;
  const called = (text: string) => namesIn(text, candidates.length);
  take('candidate_names', called, (names) => {
    fields.candidates = candidates.map(({ number }, at) => ({ number, name: names[at] || null }));
  });
  take('note', asItIs, put('note'));
  take('saved_at', momentIn, put('savedAt'));
  take('submitted_at', momentIn, put('submittedAt'));
  take('received_at', momentIn, put('receivedAt'));
  take('acknowledged_at', momentIn, put('acknowledgedAt'));
  take('completed_at', momentIn, put('completedAt'));
  take('documents', (text) => documentsIn(text, cell('documents_seen_at')), put('documents'));
  take('outcome', asItIs, put('outcome'));
  take('grade_changed', yesIn, put('gradeChanged'));
  take('grade_changed_for', numbersIn, put('gradeChangedFor'));
  take('statement_arrived', yesIn, put('statementArrived'));
  take('released', kindsIn(DOCUMENT_KINDS), put('released'));
  take('evidence', kindsIn(EVIDENCE_KINDS), put('evidence'));
  take('extended_candidates', numbersIn, put('extendedCandidates'));
  take('extended_to', dayIn, put('extendedTo'));
  take('appeal_one_by', dayIn, put('appealOneBy'));
  take('appeal_two_by', dayIn, put('appealTwoBy'));
  take('centre', asItIs, put('centre'));
  take('approved_at', momentIn, put('approvedAt'));
  take('office_notes', asItIs, put('officeNotes'));
  const record = RECORD.test(cell('record')) ? cell('record') : null;
  return { line, record, series, fields, unread };
}
