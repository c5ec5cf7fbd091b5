import { isChoice, isTickBox } from '../locate/control';
import { cellsOf, headerCellsOf, headerRowsOf, rowsOf } from '../locate/grid';
import { textOf } from '../locate/page-text';
import type { Scan } from '../locate/scan';
import { plainText } from '../locate/text';
import { attribute, elementsBelow, quickFind, tagOf } from '../locate/tree';
import { isVisible } from '../locate/visible';
import { looseLists } from './loose-list';
import type { KeptRow, RowMemory, RowText } from './row-memory';

const CHOICES = 'input[type=checkbox], input[type=radio], [role=checkbox], [role=radio], [role=switch]';

/** A row of a list in which the officer ticks: of a table, or a tick box with its words. */
export interface TickRow extends RowText {
  ticked: boolean;
}

export interface TickList {
  element: Element;
  /** Column names in plain form, by position; empty where the list is no table. */
  headers: string[];
  /** What the list is called: heading of its block, caption, group name. In plain form. */
  names: string[];
  rows: TickRow[];
  /** How many rows there was no time to read yet. */
  unread: number;
}

/** Every visible list on a page: tables of data, and groups of tick boxes outside tables. */
export function listsOn(scan: Scan, memory: RowMemory): TickList[] {
  const tables = scan.grids.filter(isVisible).map((grid) => tableList(grid, memory));
  return [...tables, ...looseLists(scan, memory)].filter(({ rows }) => rows.length > 0);
}

function tableList(grid: Element, memory: RowMemory): TickList {
  const headerRows = headerRowsOf(grid);
  const own = rowsOf(grid);
  const hasHeader = headerRows.some((row) => !own.includes(row) || !hasRowTick(row));
  const names = new Set(hasHeader ? headerRows : []);
  const caption = [...elementsBelow(grid, (inner) => tagOf(inner) === 'tr')].find(
    (inner) => tagOf(inner) === 'caption',
  );
  const body = own.filter((row) => !names.has(row)).map((row) => memory.recall(row, () => tableRow(row)));
  return {
    element: grid,
    headers: hasHeader ? headerCellsOf(grid).map((cell) => plainText(textOf(cell))) : [],
    names: caption ? [plainText(textOf(caption))] : [],
    rows: body.flatMap((row) => (row && row !== 'late' ? asTicked(row) : [])),
    unread: body.filter((row) => row === 'late').length,
  };
}

/** A tick box beside words is a row's own; one without words in a row of names stands for all rows. */
function hasRowTick(row: Element): boolean {
  const cells = cellsOf(row);
  return [...elementsBelow(row)].some(isTickBox) && cells.some((cell) => /\d/.test(cell.textContent ?? ''));
}

function tableRow(row: Element): KeptRow {
  const cells = cellsOf(row);
  const text = { element: row, cells: cells.map((cell) => textOf(cell)), tick: firstChoice(row) };
  return { row: cells.length < 2 ? null : text, within: row };
}

/** A row with its tick as it is now. */
export function asTicked(row: RowText): TickRow {
  return { ...row, ticked: isTicked(row.tick, row.element) };
}

/** The tick box or round button of a row; null where it has none. */
export function firstChoice(row: Element): Element | null {
  const quick = quickFind(row, CHOICES);
  if (quick && isChoice(quick)) return quick;
  for (const inner of elementsBelow(row)) if (isChoice(inner)) return inner;
  return null;
}

/** Whether a tick box is ticked; a row without one may say itself that it is selected. */
export function isTicked(tick: Element | null, row: Element): boolean {
  if (!tick) return attribute(row, 'aria-selected') === 'true';
  if (tagOf(tick) === 'input') return (tick as HTMLInputElement).checked;
  return attribute(tick, 'aria-checked') === 'true';
}
