import { isChoice, isTickBox } from '../locate/control';
import { cellsOf, columnNameOf, headerCellsOf, headerRowsOf, rowsOf } from '../locate/grid';
import { textOf } from '../locate/page-text';
import { isPagerRow } from '../locate/pager-row';
import type { Scan } from '../locate/scan';
import { everyFew, type Steps } from '../locate/steps';
import { plainText } from '../locate/text';
import { attribute, elementsBelow, quickFind, tagOf } from '../locate/tree';
import { isVisible } from '../locate/visible';
import { joinHalves } from './join-halves';
import { looseLists } from './loose-list';
import type { KeptRow, RowMemory, RowText } from './row-memory';

const ROWS_A_STEP = 32;
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
  /** What the row says that turns the list's pages, where it stands among the others. */
  pager?: string;
}

/** Every visible list on a page: tables of data, and groups of tick boxes outside tables. */
export function* listsOn(scan: Scan, memory: RowMemory): Steps<TickList[]> {
  const tables: TickList[] = [];
  for (const grid of scan.grids.filter(isVisible)) tables.push(yield* tableList(grid, memory));
  const loose = yield* looseLists(scan, memory);
  return joinHalves([...tables, ...loose].filter(({ rows }) => rows.length > 0));
}

function* tableList(grid: Element, memory: RowMemory): Steps<TickList> {
  const headerRows = headerRowsOf(grid);
  const all = rowsOf(grid);
  const pager = [all[0], all.at(-1)].find((row) => row && isPagerRow(row));
  const own = pager ? all.filter((row) => !isPagerRow(row)) : all;
  const hasHeader = headerRows.some((row) => !own.includes(row) || !hasRowTick(row));
  const names = new Set(hasHeader ? headerRows : []);
  const caption = [...elementsBelow(grid, (inner) => tagOf(inner) === 'tr')].find(
    (inner) => tagOf(inner) === 'caption',
  );
  const lines = linesOf(own.filter((row) => !names.has(row)));
  const least = Math.min(2, cellsOf(own.at(-1) ?? grid).length);
  const isTimeToPause = everyFew(ROWS_A_STEP);
  const rows: TickRow[] = [];
  for (const line of lines) {
    if (isTimeToPause()) yield;
    const text = recallLine(line, memory, least);
    if (text) rows.push(asTicked(text));
  }
  return {
    element: grid,
    headers: hasHeader ? headerCellsOf(grid).map((cell) => plainText(columnNameOf(cell))) : [],
    names: caption ? [plainText(textOf(caption))] : [],
    rows: rows.filter((one) => !isRoomOnly(one, rows[Math.floor(rows.length / 2)])),
    ...(pager && { pager: textOf(pager) }),
  };
}

/** A tick box beside words is a row's own; one without words in a row of names stands for all rows. */
function hasRowTick(row: Element): boolean {
  const cells = cellsOf(row);
  return [...elementsBelow(row)].some(isTickBox) && cells.some((cell) => /\d/.test(cell.textContent ?? ''));
}

/** A row of one cell without a word, among others of more, keeps the room of rows that are not drawn. */
function isRoomOnly({ cells, tick }: RowText, usual: RowText | undefined): boolean {
  return tick === null && cells.length === 1 && cells[0] === '' && (usual?.cells.length ?? 0) > 1;
}

/** Rows that say they are the same line, as where columns stand still, are one. */
function linesOf(rows: readonly Element[]): Element[][] {
  const [first] = rows;
  if (!first || attribute(first, 'aria-rowindex') === null) return rows.map((row) => [row]);
  const lines = new Map<string, Element[]>();
  for (const [index, row] of rows.entries()) {
    const key = attribute(row, 'aria-rowindex') ?? `at ${index}`;
    const line = lines.get(key);
    if (line) line.push(row);
    else lines.set(key, [row]);
  }
  return [...lines.values()];
}

function recallLine([row, ...others]: readonly Element[], memory: RowMemory, least: number): RowText | null {
  if (!row) return null;
  if (others.length === 0) return memory.recall(row, () => tableRow(row, least));
  return joinParts([row, ...others].map((part) => memory.recall(part, () => tableRow(part, 1))));
}

/** Parts of one line, as one row: it is where its tick box is. */
function joinParts(parts: readonly (RowText | null)[]): RowText | null {
  const said = parts.filter((part) => part !== null);
  const main = said.find(({ tick }) => tick !== null) ?? said[0];
  return main ? { ...main, cells: said.flatMap(({ cells }) => cells) } : null;
}

function tableRow(row: Element, least: number): KeptRow {
  const cells = cellsOf(row);
  const text = { element: row, cells: cells.map((cell) => textOf(cell)), tick: firstChoice(row) };
  return { row: cells.length < least ? null : text, within: row };
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
