import { readCsv } from './read-csv';
import { type Sheet, trimmedRows } from './sheet';

/** A cell of a pasted table: its text, and over how many columns and rows it reaches. */
export interface PastedCell {
  text: string;
  columns: number;
  rows: number;
}

/** Pasted text: cells parted by tabs, as Excel, Google Sheets and Word hand them over, else lines of a CSV file. */
export function readPasted(text: string): Sheet {
  const { rows, firstLine } = readCsv(text, text.includes('\t') ? '\t' : undefined);
  return { name: '', cells: rows, firstLine, notices: [] };
}

/** A table of a document says at most this of how far a cell reaches. */
const MOST_COLUMNS = 100;

/**
 * A pasted table of a document or a web page, cell by cell. What reaches over several cells stands in the first of
 * them, as it does in a spreadsheet.
 */
export function readPastedTable(table: readonly (readonly PastedCell[])[]): Sheet {
  const grid: (string | undefined)[][] = table.map(() => []);
  for (const [at, line] of table.entries()) {
    for (const cell of line) placeIn(grid.slice(at, at + Math.max(1, cell.rows)), cell);
  }
  const isMerged = table.some((line) => line.some(({ columns, rows }) => columns > 1 || rows > 1));
  const rows = grid.map((row) => Array.from(row, (text) => text ?? ''));
  return {
    name: '',
    cells: trimmedRows(rows),
    firstLine: 1,
    notices: isMerged ? [{ kind: 'merged', at: '' }] : [],
  };
}

/** Puts a cell into the first free column of its row, and nothing into the other places it reaches over. */
function placeIn(rows: (string | undefined)[][], { text, columns }: PastedCell): void {
  const [first] = rows;
  if (!first) return;
  const free = Array.from(first).indexOf(undefined);
  const start = free === -1 ? first.length : free;
  for (const row of rows) {
    for (let column = 0; column < Math.max(1, Math.min(columns, MOST_COLUMNS)); column += 1)
      row[start + column] ??= '';
  }
  first[start] = text;
}
