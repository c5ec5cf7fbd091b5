import { type PastedCell, readPasted, readPastedTable } from '@/lib/imports/read-pasted';
import type { Sheet } from '@/lib/imports/sheet';

/** Stands for a line break until blanks have been tidied. */
const BREAK = '\u0001';

/**
 * The rows of what was pasted. Where the clipboard holds a table as a document has it, its cells count: a cell of
 * several lines is one cell there, and several rows in plain text.
 * @param html what the clipboard holds besides the words; empty when nothing
 */
export function readClipboard(words: string, html: string): Sheet {
  const table = html === '' ? [] : readTables(html);
  return table.some((row) => row.length > 1) ? readPastedTable(table) : readPasted(words);
}

/** The rows of all tables, one after another: Word begins a new one where a page ends. Nothing of it is shown or run. */
function readTables(html: string): PastedCell[][] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const outermost = [...page.querySelectorAll('table')].filter(
    (table) => !table.parentElement?.closest('table'),
  );
  return outermost.flatMap((table) => Array.from(table.rows, ({ cells }) => Array.from(cells, readCell)));
}

function readCell(cell: HTMLTableCellElement): PastedCell {
  for (const line of cell.querySelectorAll('br, p + p, div + div, li + li')) line.before(BREAK);
  const text = (cell.textContent ?? '')
    .replace(/\s+/g, ' ')
    .split(BREAK)
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
  return { text, columns: cell.colSpan, rows: cell.rowSpan };
}
