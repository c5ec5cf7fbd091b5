import { isEntry, isTickBox } from './control';
import { hasColumnNames, isUniform, splitHeaderOf, withoutTitles } from './grid-shape';
import { isHeading } from './heading';
import { textOf } from './page-text';
import { isPagerRow } from './pager-row';
import { cellsOf, firstRowsOf, isHeaderCell } from './rows';
import {
  ancestorsOf,
  attribute,
  childrenOf,
  closestTag,
  elementsBelow,
  isElement,
  markupText,
  parentOf,
  tagOf,
} from './tree';

export { cellsOf, firstRowsOf, isHeaderCell, rowsOf } from './rows';

const ROW_LIMIT = 40;
const MOST_AROUND = 6;
/** What a table is shows in its first rows, titles included. */
const SAMPLE = 60;
const ROLES = ['grid', 'treegrid', 'table'];
const NO_LIST = ['dl', 'ul', 'ol', 'nav', 'form', 'body', 'select', 'menu'];

/** A table of data, as opposed to a table that only lays out a form. */
export function isDataGrid(element: Element): boolean {
  const tag = tagOf(element);
  const role = attribute(element, 'role') ?? '';
  if ((role === 'presentation' || role === 'none') && !isInsideGrid(element)) return false;
  if (tag !== 'table' && !ROLES.includes(role)) return isGridOfBlocks(element);
  const all = firstRowsOf(element, SAMPLE);
  const rows = withoutTitles(all);
  if (rows.length === 0 || rows.some(holdsForm) || isColumnNamesOnly(element, all)) return false;
  if (role === 'grid' || role === 'treegrid' || splitHeaderOf(element, all)) return true;
  return rows.length > 1 && (hasColumnNames(rows) || isUniform(rows));
}

/** A grid put together from tables says of each that it only lays out. */
function isInsideGrid(table: Element): boolean {
  const around = [...ancestorsOf(table)].slice(0, MOST_AROUND);
  return around.some((one) => ROLES.includes(attribute(one, 'role') ?? ''));
}

/** A table that holds nothing but the names of columns, for the rows of another table below it. */
export function isColumnNamesOnly(element: Element, known?: Element[]): boolean {
  if (tagOf(element) !== 'table' && !ROLES.includes(attribute(element, 'role') ?? '')) return false;
  const rows = known ?? firstRowsOf(element, 3);
  return rows.length > 0 && rows.length < 3 && rows.every(isRowOfNames);
}

function isRowOfNames(row: Element): boolean {
  const cells = cellsOf(row);
  return cells.length > 1 && cells.every(isHeaderCell);
}

/** The rows of a grid that name its columns; without marked header cells that is its first row of several cells. */
export function headerRowsOf(grid: Element): Element[] {
  const all = firstRowsOf(grid, SAMPLE);
  const rows = all[0] && isFirstLine(all[0]) ? all : withoutTitles(all);
  const marked = rows
    .slice(0, 3)
    .filter(
      (row) => closestTag(row, 'thead') || isFirstLine(row) || cellsOf(row).filter(isHeaderCell).length >= 2,
    );
  if (marked.length > 0) return marked;
  const above = splitHeaderOf(grid);
  return above ? firstRowsOf(above, SAMPLE) : rows.slice(0, 1);
}

/** A row that says it is the first line of its grid, and is one of names: columns that stand still have one of their own. */
function isFirstLine(row: Element): boolean {
  return attribute(row, 'aria-rowindex') === '1' && cellsOf(row).every(isHeaderCell);
}

/** The titles a grid holds before its columns begin: a caption, a bar, a row of one cell. */
export function titlesOf(grid: Element): Element[] {
  const [first] = withoutTitles(firstRowsOf(grid, SAMPLE));
  const titles: Element[] = [];
  for (const inner of elementsBelow(grid, (one) => parentOf(one) === titles.at(-1))) {
    if (inner === first) break;
    if (isHeading(inner)) titles.push(inner);
  }
  return titles;
}

/** The cells that name a grid's columns. */
export function headerCellsOf(grid: Element): Element[] {
  return headerRowsOf(grid).flatMap(cellsOf);
}

const SORTING =
  /^sort(?:ed)? (?:by|on):? |\W+(?:(?:click|activate) to |not |un)?sort(?:ed|able)?(?: \w+){0,2}\)?$/i;

/** The name of a column, without what its header says of sorting. */
export function columnNameOf(cell: Element): string {
  const text = textOf(cell);
  return text.replace(SORTING, '') || text;
}

/** A row with a table of its own, something to type into or choose from, or several ticks in a cell belongs to a form. */
function holdsForm(row: Element, index: number): boolean {
  // Filter boxes in the header row of a list are no form, nor is the row that turns its pages.
  if (index >= ROW_LIMIT || closestTag(row, 'thead') || isPagerRow(row)) return false;
  for (const inner of elementsBelow(row)) {
    if (tagOf(inner) === 'table') return true;
    if (isEntry(inner) && !isTickBox(inner)) return true;
  }
  return cellsOf(row).some(holdsSeveralTicks);
}

/** Several tick boxes with words in one cell are a list of their own, laid out beside its name. */
function holdsSeveralTicks(cell: Element): boolean {
  const boxes = [...elementsBelow(cell)].filter(isTickBox);
  const native = boxes.filter((box) => tagOf(box) === 'input').length;
  // A box and its drawing are one.
  return Math.max(native, boxes.length - native) > 1 && /[\p{L}\p{N}]/u.test(markupText(cell));
}

/**
 * A list drawn with plain blocks: a row of names without digits, and below it rows with as many parts, of which
 * some hold digits. Without such a row of names nothing is taken for a list.
 */
function isGridOfBlocks(element: Element): boolean {
  if (NO_LIST.includes(tagOf(element))) return false;
  const rows = childrenOf(element).filter(isElement);
  const [names, ...body] = rows;
  if (!names || body.length === 0 || tagOf(names) === 'tr') return false;
  const columns = childrenOf(names).filter(isElement).length;
  if (columns < 3 || !isNameRow(names)) return false;
  const sample = body.slice(0, ROW_LIMIT);
  const alike = sample.filter((row) => childrenOf(row).filter(isElement).length === columns);
  if (alike.length < sample.length * 0.8 || alike.some((row) => holdsForm(row, 0))) return false;
  return alike.filter((row) => /\d/.test(markupText(row))).length >= alike.length * 0.8;
}

/** Short names, no digits, nothing to type into; the cell over the tick boxes may be empty. */
function isNameRow(row: Element): boolean {
  const cells = childrenOf(row).filter(isElement);
  const texts = cells.map((cell) => markupText(cell).trim());
  const named = texts.filter((text) => /\p{L}/u.test(text));
  if (named.length < Math.max(3, cells.length - 1) || new Set(named).size < named.length) return false;
  return texts.every((text) => text.length <= 40 && !/\d/.test(text)) && !holdsForm(row, 0);
}
