import { textCell } from './to-xlsx';

const NARROWEST = 8;
const WIDEST = 40;

/** A table of text; its first row is the heading. */
export interface NamedTable {
  /** Of the sheet. */
  name: string;
  rows: readonly (readonly string[])[];
}

/**
 * Any tables of text as an Excel workbook, a sheet each, like that of the enquiries: 0713 stays 0713, `11, 21` does not
 * become a number, and nothing is a formula.
 */
export async function tablesToXlsx(tables: readonly NamedTable[]): Promise<ArrayBuffer> {
  const { utils, write } = await import('@e965/xlsx');
  const book = utils.book_new();
  for (const { name, rows } of tables) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => row.map(textCell)));
    const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
    sheet['!cols'] = widths.map((width) => ({ wch: Math.min(Math.max(width + 1, NARROWEST), WIDEST) }));
    sheet['!autofilter'] = { ref: sheet['!ref'] ?? 'A1' };
    utils.book_append_sheet(book, sheet, name);
  }
  return write(book, { type: 'array', bookType: 'xlsx', bookSST: true, compression: true });
}
