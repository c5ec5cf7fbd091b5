import { textCell } from './to-xlsx';

const NARROWEST = 8;
const WIDEST = 40;

/**
 * Any table of text as an Excel workbook of one sheet, like that of the enquiries: 0713 stays 0713, `11, 21` does not
 * become a number, and nothing is a formula. The first row is the heading. `name`: of the sheet.
 */
export async function tableToXlsx(rows: readonly (readonly string[])[], name: string): Promise<ArrayBuffer> {
  const { utils, write } = await import('@e965/xlsx');
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map(textCell)));
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  sheet['!cols'] = widths.map((width) => ({ wch: Math.min(Math.max(width + 1, NARROWEST), WIDEST) }));
  sheet['!autofilter'] = { ref: sheet['!ref'] ?? 'A1' };
  const book = utils.book_new(sheet, name);
  return write(book, { type: 'array', bookType: 'xlsx', bookSST: true, compression: true });
}
