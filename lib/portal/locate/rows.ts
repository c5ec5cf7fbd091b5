import {
  attribute,
  childrenOf,
  closestTag,
  elementsBelow,
  getter,
  isElement,
  parentOf,
  quickFindAll,
  tagOf,
} from './tree';

/** Native tables know their own rows and cells: far faster than walking, where there are thousands. */
const nativeRows = getter<HTMLCollectionOf<HTMLTableRowElement>>('HTMLTableElement', 'rows');
const nativeCells = getter<HTMLCollectionOf<HTMLTableCellElement>>('HTMLTableRowElement', 'cells');

/** Rows alike show in the first of them. */
const SAMPLE = 20;
const CELLS = ['td', 'th'];
const CELL_ROLES = ['cell', 'gridcell', 'columnheader', 'rowheader'];

/** The rows of a table that are its own, not those of a table inside it; of a list of blocks, the blocks. */
export function rowsOf(table: Element): Element[] {
  return firstRowsOf(table, Number.POSITIVE_INFINITY);
}

/** The row so many rows further down in the same table, or further up; null where it ends. */
export function rowBeside(row: Element, steps: number): Element | null {
  const table = closestTag(row, 'table');
  const rows = table ? rowsOf(table) : [];
  return rows[rows.indexOf(row) + steps] ?? null;
}

/** No more rows than `most`: to know what a list is, nobody has to take up all of it. */
export function firstRowsOf(table: Element, most: number): Element[] {
  const native = tagOf(table) === 'table' ? nativeFirst(table, most) : [];
  if (native.length > 0) return native;
  const marked: Element[] = [];
  const skip = hasTablesForRows(table) ? isCell : leadsAway;
  for (const element of elementsBelow(table, skip)) {
    if (isRow(element)) marked.push(element);
    if (marked.length >= most) return marked;
  }
  return marked.length > 0 ? marked : childrenOf(table).filter(isElement).slice(0, most);
}

function nativeFirst(table: Element, most: number): Element[] {
  const rows = nativeRows(table);
  const first: Element[] = [];
  for (let at = 0; at < rows.length && at < most; at += 1) {
    const row = rows[at];
    if (row) first.push(row);
  }
  return first;
}

/** A grid of blocks in which every row is a small table of its own. */
function hasTablesForRows(grid: Element): boolean {
  if (tagOf(grid) === 'table') return false;
  const tables = quickFindAll(grid, 'table').slice(0, SAMPLE);
  return (
    tables.length > 0 &&
    tables.every(
      (table) => nativeRows(table).length === 1 && tagOf(nativeRows(table)[0]?.cells[0] ?? table) === 'td',
    )
  );
}

/** Nothing inside a cell, and no table inside a table, holds rows of this one. */
function leadsAway(element: Element): boolean {
  return tagOf(element) === 'table' || isCell(element);
}

function isRow(element: Element): boolean {
  return tagOf(element) === 'tr' || attribute(element, 'role') === 'row';
}

function isCell(element: Element): boolean {
  return CELLS.includes(tagOf(element)) || CELL_ROLES.includes(attribute(element, 'role') ?? '');
}

/** The cells of a row, in order; of a row of blocks, its blocks. */
export function cellsOf(row: Element): Element[] {
  if (tagOf(row) === 'tr') {
    const cells = nativeCells(row);
    if (cells.length > 0) return [...cells];
  }
  const children = childrenOf(row).filter(isElement);
  const direct = children.filter(isCell);
  if (direct.length > 0 && direct.length === children.length) return direct;
  if (tagOf(row) === 'tr') return direct;
  // Rows by role may wrap their cells once more.
  const inner = attribute(row, 'role') === 'row' ? [...elementsBelow(row, isInsideCell)].filter(isCell) : [];
  if (inner.length > 0) return inner;
  return direct.length > 0 ? direct : children;
}

function isInsideCell(element: Element): boolean {
  const parent = parentOf(element);
  return parent !== null && isCell(parent);
}

/** True for a cell that names a column, by tag or role; a cell that names its row says so of itself. */
export function isHeaderCell(cell: Element): boolean {
  const role = attribute(cell, 'role');
  if (role === 'rowheader' || attribute(cell, 'scope') === 'row') return false;
  return tagOf(cell) === 'th' || role === 'columnheader';
}
