import Papa from 'papaparse';
import type { CalendarDate } from '@/lib/model/calendar-date';
import type { Enquiry } from '@/lib/model/enquiry';
import { COLUMNS, type Column } from './columns';

/** Spreadsheets take the file for the old code page of the computer without it. */
const BYTE_ORDER_MARK = '\ufeff';
/** A cell that begins so would be run as a formula. */
const FORMULA = /^[=+\-@\t\r\n]/;

/** The media type the file is saved under. */
export const CSV_TYPE = 'text/csv;charset=utf-8';

/**
 * The enquiries as a CSV file: UTF-8 with byte order mark, lines ended by CR LF, quoted as RFC 4180 says.
 * Free text that a spreadsheet would run gets an apostrophe in front and is otherwise kept to the character.
 */
export function toCsv(enquiries: readonly Enquiry[]): string {
  const data = enquiries.map((enquiry) => COLUMNS.map((column) => cell(column, enquiry)));
  const heading = COLUMNS.map((column) => column.name);
  return `${BYTE_ORDER_MARK}${Papa.unparse([heading, ...data], { newline: '\r\n' })}\r\n`;
}

/** What the file is called: `enquiries-2024-02-26.csv`. */
export function csvName(today: CalendarDate): string {
  return `enquiries-${today}.csv`;
}

function cell(column: Column, enquiry: Enquiry): string {
  const text = column.value(enquiry) ?? '';
  return column.free && FORMULA.test(text) ? `'${text}` : text;
}
