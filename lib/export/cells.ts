import type { Enquiry } from '@/lib/model/enquiry';
import { COLUMNS } from './columns';

/** A cell that begins so would be run as a formula. Apostrophes of its own before it count too, so that the one put in front can be told from them. */
const FORMULA = /^'*[=+\-@\t\r\n]/;

/** The names of the columns, in their order. */
export const HEADING: readonly string[] = COLUMNS.map(({ name }) => name);

/** One enquiry as a row of text, to the character, for files whose cells say by themselves that they are text. */
export function rowOf(enquiry: Enquiry): string[] {
  return COLUMNS.map((column) => column.value(enquiry) ?? '');
}

/** The same row for files that a spreadsheet reads: free text it would run gets an apostrophe in front. */
export function guardedRowOf(enquiry: Enquiry): string[] {
  return rowOf(enquiry).map((text, at) => (COLUMNS[at]?.free ? guarded(text) : text));
}

/** Free text with an apostrophe in front where a spreadsheet would run it. */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
