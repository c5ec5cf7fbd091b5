import Papa from 'papaparse';
import type { Enquiry } from '@/lib/model/enquiry';
import { guardedRowOf, HEADING } from './cells';
import { type FileWork, inParts } from './in-parts';

/** Spreadsheets take the file for the old code page of the computer without it. */
export const BYTE_ORDER_MARK = '\ufeff';

/** The media type the file is saved under. */
export const CSV_TYPE = 'text/csv;charset=utf-8';

/**
 * The enquiries as a CSV file: UTF-8 with byte order mark, lines ended by CR LF, quoted as RFC 4180 says.
 * Free text that a spreadsheet would run gets an apostrophe in front and is otherwise kept to the character.
 */
export function toCsv(enquiries: readonly Enquiry[], work: FileWork): Promise<string> {
  return fileOf(enquiries, guardedRowOf, ',', work);
}

/** What Excel would change on a double-click: 0713 loses its zero, 2023-06 and June 2023 become days. */
const LIKE_A_NUMBER =
  /^[\d\s.,:/()%+-]*\d[\d\s.,:/()%+-]*$|^\d+(\.\d+)?e\d+$|^(\d{1,4}[\s./-]*)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.,/-]*\d[\s\d.,:/-]*$/i;
/** Longer text in a formula is refused by Excel; no number is that long. */
const LONGEST = 255;

/**
 * The same for a double-click in Excel: what it would take for a number or a date stands as `="0713"`, which it
 * shows as it is. `separator` is what the computer puts between cells, a semicolon where decimals have a comma.
 * Other programs should be given the plain file.
 */
export function toExcelCsv(
  enquiries: readonly Enquiry[],
  separator: ',' | ';',
  work: FileWork,
): Promise<string> {
  return fileOf(enquiries, (enquiry) => guardedRowOf(enquiry).map(asShown), separator, work);
}

function asShown(text: string): string {
  return text.length <= LONGEST && LIKE_A_NUMBER.test(text) ? `="${text}"` : text;
}

async function fileOf(
  enquiries: readonly Enquiry[],
  row: (enquiry: Enquiry) => string[],
  delimiter: string,
  work: FileWork,
): Promise<string> {
  const lines = (rows: string[][]): string => `${Papa.unparse(rows, { delimiter, newline: '\r\n' })}\r\n`;
  const parts = [BYTE_ORDER_MARK, lines([[...HEADING]])];
  await inParts(enquiries, work, (part) => void parts.push(lines(part.map(row))));
  return parts.join('');
}
