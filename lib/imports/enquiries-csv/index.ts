import Papa from 'papaparse';
import { plainCell } from './read-cells';
import { type ImportedEnquiry, readRow } from './read-row';

export type { ImportedEnquiry } from './read-row';

/** Why a file cannot be taken in. `other-file`: it has not the columns of our own. */
export type CsvProblem = 'other-file' | 'cut-off' | 'too-many' | 'nothing-in-it';

export type EnquiriesCsv = { ok: true; rows: ImportedEnquiry[] } | { ok: false; problem: CsvProblem };

/** More than any office has; a spreadsheet of a hundred thousand lines is something else. */
const MOST_ROWS = 50_000;
const NEEDED = ['series', 'enquiry_number', 'state', 'syllabus', 'candidate_numbers'];
/** Text that people wrote, which the file guards against being run. */
const FREE = new Set([
  'enquiry_number',
  'state',
  'candidate_names',
  'note',
  'outcome',
  'syllabus_title',
  'centre',
  'office_notes',
]);

/**
 * Reads a CSV file of enquiries that was saved from the tracker, plain or for Excel, also after a spreadsheet saved
 * it again with semicolons or without leading zeros. Believes nothing in it: what does not fit is named and left
 * out. Changes nothing.
 */
export function readEnquiriesCsv(text: string): EnquiriesCsv {
  const bare = text.replace(/^\ufeff/, '');
  const { data, errors, meta } = Papa.parse<Record<string, string>>(bare, {
    header: true,
    delimiter: separatorIn(bare),
    skipEmptyLines: 'greedy',
  });
  const columns = meta.fields ?? [];
  if (NEEDED.some((name) => !columns.includes(name))) return { ok: false, problem: 'other-file' };
  if (data.length > MOST_ROWS) return { ok: false, problem: 'too-many' };
  const isCut = errors.some(
    ({ code, row }) => code === 'MissingQuotes' || (code === 'TooFewFields' && row === data.length - 1),
  );
  if (isCut) return { ok: false, problem: 'cut-off' };
  if (data.length === 0) return { ok: false, problem: 'nothing-in-it' };
  const rows = data.map((cells, at) =>
    readRow(at + 2, (column) => plainCell(cells[column] ?? '', FREE.has(column))),
  );
  return { ok: true, rows };
}

/** What parts the names of the columns. Cells hold semicolons of their own, so that guessing by them goes wrong. */
function separatorIn(text: string): string {
  const heading = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const count = (separator: string) => heading.split(separator).length;
  return [';', '\t'].find((one) => count(one) > count(',')) ?? ',';
}
