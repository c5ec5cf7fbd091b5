import Papa from 'papaparse';
import { guarded } from './cells';
import { BYTE_ORDER_MARK } from './to-csv';

/**
 * Any table as a CSV file like that of the enquiries: UTF-8 with byte order mark, lines ended by CR LF, RFC 4180.
 * Cells are text of people: one that a spreadsheet would run gets an apostrophe in front.
 */
export function tableToCsv(rows: readonly (readonly string[])[]): string {
  const safe = rows.map((cells) => cells.map(guarded));
  return `${BYTE_ORDER_MARK}${Papa.unparse(safe, { newline: '\r\n' })}\r\n`;
}
