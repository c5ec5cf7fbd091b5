import { isAllBold } from './bold';
import { isEntry, isTickBox } from './control';
import { cellsOf, firstRowsOf, isHeaderCell } from './rows';
import {
  attribute,
  childrenOf,
  elementsBelow,
  isElement,
  markupText,
  parentOf,
  quickFindAll,
  tagOf,
} from './tree';
import { placeOf } from './visible';

const ROW_LIMIT = 40;
const HEADER_ABOVE = 4;
const MOST_BEFORE = 4;
const SAME_PLACE = 4;

/** Rows without the titles that span a table before its columns begin. */
export function withoutTitles(rows: Element[]): Element[] {
  const first = rows.findIndex((row) => cellsOf(row).length > 1);
  return first <= 0 ? rows : rows.slice(first);
}

/** True when the first row names the columns: by header cells, or in bold where the next is not. */
export function hasColumnNames(rows: Element[]): boolean {
  const [first, second] = rows;
  if (!first || !second) return false;
  const cells = cellsOf(first);
  if (cells.length >= 2 && cells.filter(isHeaderCell).length >= 2) return true;
  if (isBoldRow(first) && !isBoldRow(second)) return true;
  return saysNoNumber(cells) && rows.slice(1, ROW_LIMIT).every(isNumberedChoice);
}

/** Two names or more, no digits and nothing to fill in. */
function saysNoNumber(cells: readonly Element[]): boolean {
  const texts = cells.map((cell) => markupText(cell));
  return (
    texts.filter((words) => /\p{L}/u.test(words)).length >= 2 &&
    texts.every((words) => !/\d/.test(words)) &&
    !cells.some((cell) => [...elementsBelow(cell)].some(isEntry))
  );
}

/** A row of a list to choose from: one tick box, and a number beside it. */
function isNumberedChoice(row: Element): boolean {
  const boxes = [...elementsBelow(row)].filter(isTickBox);
  return boxes.length === 1 && cellsOf(row).some((cell) => /\d/.test(markupText(cell)));
}

/** Names of columns without header cells: every cell that says something says it in bold. */
function isBoldRow(row: Element): boolean {
  const said = cellsOf(row).filter((cell) => /[\p{L}\p{N}]/u.test(markupText(cell)));
  return said.length >= 2 && said.every((cell) => isAllBold(cell));
}

/** Rows of one shape: the same number of cells, and tick boxes in the same columns. */
export function isUniform(rows: Element[]): boolean {
  const body = rows.slice(0, ROW_LIMIT);
  const shapes = body.map(shapeOf);
  const usual = shapes[Math.floor(shapes.length / 2)];
  if (usual === undefined) return false;
  const columns = usual.split(',');
  const alike = shapes.filter((shape) => shape === usual).length >= shapes.length * 0.8;
  const said = columns.filter((kind, index) => kind === 'choice' || isColumnSaid(body, index));
  // Two columns of text may well be names and values of one thing, to be read as they stand.
  return (
    alike && said.includes('text') && (said.includes('choice') || (said.length >= 3 && shapes.length >= 3))
  );
}

function isColumnSaid(rows: readonly Element[], index: number): boolean {
  return rows.some((row) =>
    /\S/.test(
      cellsOf(row)
        .slice(index, index + 1)
        .map(markupText)
        .join(),
    ),
  );
}

function shapeOf(row: Element): string {
  return cellsOf(row)
    .map((cell) => {
      const entries = [...elementsBelow(cell)].filter(isEntry);
      if (entries.length === 0) return 'text';
      // A tick box with words of its own in the cell is a choice to be read as it stands.
      return entries.every(isTickBox) && !/[\p{L}\p{N}]/u.test(markupText(cell)) ? 'choice' : 'form';
    })
    .join(',');
}

/** The table of names above a table of rows, where a list that scrolls has been split in two; null otherwise. */
export function splitHeaderOf(grid: Element, rows = firstRowsOf(grid, 2)): Element | null {
  // Where only the rows in sight are there, an empty one before them keeps the room of the others.
  const [first] = withoutTitles(rows);
  if (!first || cellsOf(first).some(isHeaderCell)) return null;
  const columns = cellsOf(first).length;
  let isNearest = true;
  let at: Element | null = grid;
  for (let level = 0; level < HEADER_ABOVE && at; level += 1) {
    const before = elementsBefore(at);
    const names = before.map((one) => tablesIn(one).filter(isNames));
    const [right, ...others] = names;
    // One table of names right before the rows is theirs; any other only where it is seen to stand over them.
    if (isNearest && right?.length === 1 && others.flat().length === 0)
      return columns > 1 ? (right.find((table) => namesColumns(table, columns)) ?? null) : null;
    const block: Element = at;
    const over = names.flat().filter((table) => namesColumns(table, columns));
    const found = over.find((table) => standsOver(table, grid, block));
    if (found) return found;
    if (before.length > 0) isNearest = false;
    at = parentOf(at);
  }
  return null;
}

/** Whether names begin where the rows begin, and end where the block of the rows begins. */
function standsOver(names: Element, grid: Element, block: Element): boolean {
  const [over, under, around] = [placeOf(names), placeOf(grid), placeOf(block) ?? placeOf(grid)];
  if (!over || !under || !around) return false;
  return Math.abs(over.left - under.left) <= SAME_PLACE && Math.abs(over.bottom - around.top) <= SAME_PLACE;
}

/** The elements before this one among its siblings, nearest first. */
function elementsBefore(element: Element): Element[] {
  const parent = parentOf(element);
  if (!parent) return [];
  const siblings = childrenOf(parent).filter(isElement);
  return siblings.slice(0, siblings.indexOf(element)).toReversed().slice(0, MOST_BEFORE);
}

const TABLES = 'table, [role=grid], [role=table]';

function tablesIn(element: Element): Element[] {
  const isTable = tagOf(element) === 'table' || ['grid', 'table'].includes(attribute(element, 'role') ?? '');
  return isTable ? [element] : quickFindAll(element, TABLES);
}

function namesColumns(table: Element, columns: number): boolean {
  const last = firstRowsOf(table, 3).at(-1);
  return last !== undefined && cellsOf(last).length === columns;
}

/** A table of one or two rows that hold nothing but header cells. */
function isNames(table: Element): boolean {
  const rows = firstRowsOf(table, 3);
  return rows.length < 3 && rows.length > 0 && rows.every((row) => cellsOf(row).every(isHeaderCell));
}
