import { isChoice, kindsOf } from '../locate/control';
import { nameOf } from '../locate/evidence';
import { cellsOf, headerCellsOf, headerRowsOf, rowsOf } from '../locate/grid';
import { textOf } from '../locate/page-text';
import type { Control, Scan } from '../locate/scan';
import { plainText } from '../locate/text';
import { ancestorsOf, attribute, elementsBelow, parentOf, tagOf } from '../locate/tree';
import { isVisible } from '../locate/visible';

/** A row of a list in which the officer ticks: of a table, or a tick box with its words. */
export interface TickRow {
  element: Element;
  /** The texts of its cells; one text where the list is no table. */
  cells: string[];
  tick: Element | null;
  ticked: boolean;
}

export interface TickList {
  element: Element;
  /** Column names in plain form, by position; empty where the list is no table. */
  headers: string[];
  /** What the list is called: heading of its block, caption, group name. In plain form. */
  names: string[];
  rows: TickRow[];
}

/** Every visible list on a page: tables of data, and groups of tick boxes outside tables. */
export function listsOn(scan: Scan): TickList[] {
  const tables = scan.grids.filter(isVisible).map(tableList);
  return [...tables, ...looseLists(scan)].filter(({ rows }) => rows.length > 0);
}

function tableList(grid: Element): TickList {
  const headerRows = headerRowsOf(grid);
  const hasHeader = headerRows.some((row) => ![...elementsBelow(row)].some(isRowTick));
  const body = rowsOf(grid).filter((row) => !hasHeader || !headerRows.includes(row));
  return {
    element: grid,
    headers: hasHeader ? headerCellsOf(grid).map((cell) => plainText(textOf(cell))) : [],
    names: [],
    rows: body.filter((row) => cellsOf(row).length > 1).map(tableRow),
  };
}

function isRowTick(element: Element): boolean {
  return 'checkbox' in (kindsOf(element) ?? {});
}

function tableRow(row: Element): TickRow {
  const tick = [...elementsBelow(row)].find(isChoice) ?? null;
  return { element: row, cells: cellsOf(row).map((cell) => textOf(cell)), tick, ticked: isTicked(tick, row) };
}

/** Whether a tick box is ticked; a row without one may say itself that it is selected. */
export function isTicked(tick: Element | null, row: Element): boolean {
  if (!tick) return attribute(row, 'aria-selected') === 'true';
  if (tagOf(tick) === 'input') return (tick as HTMLInputElement).checked;
  return attribute(tick, 'aria-checked') === 'true';
}

/** Tick boxes outside tables, grouped by the block that holds them all. */
function looseLists(scan: Scan): TickList[] {
  const boxes = scan.controls.filter(({ kinds, element }) => 'checkbox' in kinds && isShown(element));
  const counts = new Map<Element, number>();
  for (const { element } of boxes) {
    for (const ancestor of ancestorsOf(element)) counts.set(ancestor, (counts.get(ancestor) ?? 0) + 1);
  }
  const groups = new Map<Element, TickList>();
  for (const box of boxes) {
    const row = rowAround(box.element, counts);
    const owner = parentOf(row) ?? row;
    const list = groups.get(owner) ?? { element: owner, headers: [], names: box.sections, rows: [] };
    list.rows.push(looseRow(box, row));
    groups.set(owner, list);
  }
  return [...groups.values()];
}

/** A box drawn over by its own decoration is shown when what is around it is. */
function isShown(element: Element): boolean {
  const around = parentOf(element);
  return isVisible(element) || (around !== null && tagOf(around) !== 'body' && isVisible(around));
}

/** The widest block that holds this tick box and no other. */
function rowAround(element: Element, counts: Map<Element, number>): Element {
  let row = element;
  for (const ancestor of ancestorsOf(element)) {
    if ((counts.get(ancestor) ?? 0) > 1 || ['form', 'fieldset', 'body'].includes(tagOf(ancestor))) break;
    row = ancestor;
  }
  return row;
}

function looseRow(box: Control, row: Element): TickRow {
  const text = (row !== box.element && textOf(row)) || nameOf(box);
  return { element: row, cells: [text], tick: box.element, ticked: isTicked(box.element, row) };
}
