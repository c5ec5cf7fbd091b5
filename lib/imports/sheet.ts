/** What an officer should hear of a sheet before it is used. `at` is a place as spreadsheets name it: `B3`, `A3:A7`. */
export type SheetNotice =
  | { kind: 'merged'; at: string }
  | { kind: 'formula-without-value'; at: string }
  /** The file does not say how its letters are written; accents and names may be wrong. */
  | { kind: 'old-letters' };

/** One sheet of a file, or one pasted table. */
export interface Sheet {
  /** The tab's name; empty where there are no tabs. */
  name: string;
  /** Cells as they are shown, by row. A row ends with its last cell that holds something. */
  cells: string[][];
  /** The line of the first row in the file, from 1. */
  firstLine: number;
  notices: readonly SheetNotice[];
}

/** A row without the empty cells at its end. */
function trimmedRow(row: readonly string[]): string[] {
  let end = row.length;
  while (end > 0 && isBlank(row[end - 1])) end -= 1;
  return row.slice(0, end);
}

/** The rows without the empty ones at the end. */
export function trimmedRows(rows: readonly (readonly string[])[]): string[][] {
  const trimmed = rows.map(trimmedRow);
  let end = trimmed.length;
  while (end > 0 && trimmed[end - 1]?.length === 0) end -= 1;
  return trimmed.slice(0, end);
}

/** A cell's text without the blanks around it; hard spaces and invisible marks count as blanks. */
export function tidy(text: string | undefined): string {
  return (text ?? '').replace(/[\s\u00a0\u200b\u200e\u200f\ufeff]+/g, ' ').trim();
}

/** True for a cell with nothing to read in it. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || tidy(text) === '';
}

/** What stands in the first cell of a line that is not empty: people know a line again by it. */
export function firstWords(row: readonly string[]): string {
  return row.map(tidy).find((text) => text !== '') ?? '';
}
