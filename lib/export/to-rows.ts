import Papa from 'papaparse';
import type { Enquiry } from '@/lib/model/enquiry';
import { guardedRowOf, HEADING } from './cells';

/** The enquiries as text to paste into a spreadsheet or a table of a document: cells parted by tabs. */
export function toRows(enquiries: readonly Enquiry[]): string {
  return Papa.unparse([[...HEADING], ...enquiries.map(guardedRowOf)], { delimiter: '\t', newline: '\r\n' });
}
