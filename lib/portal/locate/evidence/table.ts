import { entriesIn, holdsEntry } from '../control';
import { isHeading } from '../heading';
import { isHint, textOf } from '../page-text';
import { cellsOf, rowBeside } from '../rows';
import { attribute, closestTag, elementsBelow, parentOf, tagOf } from '../tree';
import type { RawEvidence } from './raw';

/** The cell above a control's own, where names stand in a row over the boxes they belong to. */
export function aboveInTable(element: Element): RawEvidence[] {
  const cell = closestTag(element, 'td', 'th');
  const row = cell && parentOf(cell);
  if (!cell || !row || tagOf(row) !== 'tr') return [];
  const above = rowBeside(row, -1);
  if (!above || holdsEntry(above) || entriesIn(cell).length > 1) return [];
  const named = cellAt(above, columnOf(row, cell));
  if (!named || isTitleRow(above, row, cell)) return [];
  const texts = new Set([textOf(named), textOf(named, isHint)]);
  return [...texts].map((text) => ({ text, weight: 0.9, source: 'text in the cell above it' }));
}

function columnOf(row: Element, cell: Element): number {
  let column = 0;
  for (const one of cellsOf(row)) {
    if (one === cell) return column;
    column += spanOf(one);
  }
  return column;
}

function cellAt(row: Element, column: number): Element | null {
  let start = 0;
  for (const cell of cellsOf(row)) {
    const end = start + spanOf(cell);
    if (column >= start && column < end) return cell;
    start = end;
  }
  return null;
}

function spanOf(cell: Element): number {
  return Math.max(1, Number(attribute(cell, 'colspan') ?? 1) || 1);
}

/** A lone cell above a row of several names the block, not a box; unless the row begins with its only box. */
function isTitleRow(above: Element, row: Element, cell: Element): boolean {
  const cells = cellsOf(row);
  if (cellsOf(above).length > 1 || cells.length === 1) return false;
  return cells[0] !== cell || entriesIn(row).length > 1 || holdsHeading(above);
}

function holdsHeading(row: Element): boolean {
  return isHeading(row) || [...elementsBelow(row)].some(isHeading);
}
