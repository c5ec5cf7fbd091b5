import type { CellObject } from '@e965/xlsx';
import type { Enquiry } from '@/lib/model/enquiry';
import { HEADING, rowOf } from './cells';
import { type FileWork, inParts } from './in-parts';

/** The media type the file is saved under. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Excel cuts a cell at this many characters; the file would be called damaged with more. */
const CELL_LIMIT = 32_767;
const NARROW = 12;
const WIDE = 28;
const WIDE_COLUMNS = new Set(['candidate_numbers', 'candidate_names', 'note', 'outcome']);

/**
 * The enquiries as an Excel workbook in which every cell is text: 0713 stays 0713, and nothing is a formula.
 * The library is only loaded when the first workbook is asked for.
 */
export async function toXlsx(enquiries: readonly Enquiry[], work: FileWork): Promise<ArrayBuffer> {
  const { utils, write } = await import('@e965/xlsx');
  const sheet = utils.aoa_to_sheet([HEADING.map(textCell)]);
  await inParts(enquiries, work, (part, start) => {
    const rows = part.map((enquiry) => rowOf(enquiry).map(textCell));
    utils.sheet_add_aoa(sheet, rows, { origin: start + 1 });
  });
  sheet['!cols'] = HEADING.map((name) => ({ wch: WIDE_COLUMNS.has(name) ? WIDE : NARROW }));
  sheet['!autofilter'] = { ref: sheet['!ref'] ?? 'A1' };
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Enquiries');
  return write(book, { type: 'array', bookType: 'xlsx', bookSST: true, compression: true });
}

/**
 * A cell that says by itself that it is text. Lines in it end with LF, as Excel has them: a CR would be written as
 * `_x000d_`, which other programs show.
 */
export function textCell(text: string): CellObject {
  return { t: 's', v: text.replace(/\r\n?/g, '\n').slice(0, CELL_LIMIT), z: '@' };
}
