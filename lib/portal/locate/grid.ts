import { isAllBold } from './bold';
import { isEntry, kindsOf } from './control';
import { attribute, childrenOf, closestTag, elementsBelow, isElement, tagOf } from './tree';

const ROW_LIMIT = 40;

/** A table of data, as opposed to a table that only lays out a form. */
export function isDataGrid(element: Element): boolean {
  const role = attribute(element, 'role');
  if (role === 'grid' || role === 'treegrid') return true;
  if (tagOf(element) !== 'table' && role !== 'table') return false;
  if (role === 'presentation' || role === 'none') return false;
  const rows = rowsOf(element);
  if (rows.length < 2 || rows.some(holdsForm)) return false;
  return hasHeader(rows) || isUniform(rows);
}

/** The rows of a table that are its own, not those of a table inside it. */
export function rowsOf(table: Element): Element[] {
  return [...elementsBelow(table, (inner) => tagOf(inner) === 'table')].filter(
    (element) => tagOf(element) === 'tr' || attribute(element, 'role') === 'row',
  );
}

/** The cells of a row, in order. */
export function cellsOf(row: Element): Element[] {
  return childrenOf(row)
    .filter(isElement)
    .filter(
      (cell) =>
        ['td', 'th'].includes(tagOf(cell)) ||
        ['cell', 'gridcell', 'columnheader', 'rowheader'].includes(attribute(cell, 'role') ?? ''),
    );
}

/** True for a header cell by tag or role. */
export function isHeaderCell(cell: Element): boolean {
  return tagOf(cell) === 'th' || attribute(cell, 'role') === 'columnheader';
}

/** The rows of a grid that name its columns; without marked header cells that is its first row. */
export function headerRowsOf(grid: Element): Element[] {
  const rows = rowsOf(grid);
  const marked = rows
    .slice(0, 3)
    .filter((row) => closestTag(row, 'thead') || cellsOf(row).filter(isHeaderCell).length >= 2);
  return marked.length > 0 ? marked : rows.slice(0, 1);
}

/** The cells that name a grid's columns. */
export function headerCellsOf(grid: Element): Element[] {
  return headerRowsOf(grid).flatMap(cellsOf);
}

/** A row with a table of its own, or with something to type into or choose from, belongs to a form. */
function holdsForm(row: Element, index: number): boolean {
  // Filter boxes in the header row of a list are no form.
  if (index >= ROW_LIMIT || closestTag(row, 'thead')) return false;
  for (const inner of elementsBelow(row)) {
    if (tagOf(inner) === 'table') return true;
    if (isEntry(inner) && !isTickBox(inner)) return true;
  }
  return false;
}

function isTickBox(element: Element): boolean {
  return 'checkbox' in (kindsOf(element) ?? {});
}

function hasHeader(rows: Element[]): boolean {
  const [first, second] = rows;
  if (!first || !second) return false;
  const cells = cellsOf(first);
  if (cells.length >= 2 && cells.filter(isHeaderCell).length >= 2) return true;
  return isBoldRow(first) && !isBoldRow(second);
}

/** Names of columns without header cells: every cell that says something says it in bold. */
function isBoldRow(row: Element): boolean {
  const said = cellsOf(row).filter((cell) => /[\p{L}\p{N}]/u.test(cell.textContent ?? ''));
  return said.length >= 2 && said.every((cell) => isAllBold(cell));
}

/** Rows of one shape: the same number of cells, and tick boxes in the same columns. */
function isUniform(rows: Element[]): boolean {
  const body = rows.slice(1, ROW_LIMIT).map(shapeOf);
  const usual = body[Math.floor(body.length / 2)];
  if (body.length < 2 || usual === undefined) return false;
  const columns = usual.split(',');
  const alike = body.filter((shape) => shape === usual).length >= body.length * 0.8;
  // Two columns of text may well be names and values of one thing, to be read as they stand.
  return alike && columns.includes('text') && (columns.length >= 3 || columns.includes('choice'));
}

function shapeOf(row: Element): string {
  return cellsOf(row)
    .map((cell) => {
      const entries = [...elementsBelow(cell)].filter(isEntry);
      return entries.length > 0 && entries.every(isTickBox) ? 'choice' : 'text';
    })
    .join(',');
}
