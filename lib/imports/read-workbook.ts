import type { CellObject, WorkSheet } from '@e965/xlsx';
import { MOST_ROWS } from './file-problem';
import { type Sheet, type SheetNotice, trimmedRows } from './sheet';

type Library = typeof import('@e965/xlsx');

/** More notices of one sheet help nobody. */
const MOST_NOTICES = 50;

/**
 * The sheets of a workbook, cells as they are shown: `0713` where a format shows it so, dates as `2024-02-26`,
 * formulas by the value last worked out. One row more than can be used at most.
 * @throws when the bytes are no whole workbook
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  const { read, SSF, utils } = await import('@e965/xlsx');
  const book = read(bytes, {
    type: 'array',
    dense: true,
    cellNF: true,
    cellHTML: false,
    sheetRows: MOST_ROWS + 1,
  });
  const date1904 = book.Workbook?.WBProps?.date1904 ?? false;
  return book.SheetNames.map((name) => {
    const sheet: WorkSheet = book.Sheets[name] ?? {};
    const data: (CellObject | undefined)[][] = sheet['!data'] ?? [];
    const notices: SheetNotice[] = (sheet['!merges'] ?? []).map((range) => ({
      kind: 'merged',
      at: utils.encode_range(range),
    }));
    const rows = Array.from(data, (row, r) =>
      Array.from(row ?? [], (cell, c) => {
        if (cell?.f !== undefined && (cell.v === undefined || cell.t === 'z'))
          notices.push({ kind: 'formula-without-value', at: utils.encode_cell({ r, c }) });
        return shown(cell, SSF, date1904);
      }),
    );
    return { name, cells: trimmedRows(rows), firstLine: 1, notices: notices.slice(0, MOST_NOTICES) };
  });
}

function shown(cell: CellObject | undefined, formats: Library['SSF'], date1904: boolean): string {
  if (!cell || cell.v === undefined || cell.v === null) return '';
  if (cell.v instanceof Date) return cell.v.toISOString().slice(0, 10);
  if (cell.t !== 'n' || typeof cell.v !== 'number') return cell.w ?? String(cell.v);
  const { v: value, z: format = 'General' } = cell;
  if (value >= 1 && formats.is_date(String(format)))
    return isoDate(formats.parse_date_code(value, { date1904 }));
  // Numbers parted by thousands are codes that a spreadsheet took for amounts.
  const text = cell.w ?? String(value);
  return text.replace(/[,\u00a0\u202f' ]/g, '') === String(value) ? String(value) : text;
}

function isoDate(parts: { y: number; m: number; d: number } | null): string {
  if (!parts) return '';
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(parts.y, 4)}-${pad(parts.m, 2)}-${pad(parts.d, 2)}`;
}
