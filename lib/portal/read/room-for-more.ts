import { textOf } from '../locate/page-text';
import { isHeaderCell } from '../locate/rows';
import {
  ancestorsOf,
  childrenOf,
  elementsBelow,
  getter,
  isElement,
  parentOf,
  windowOf,
} from '../locate/tree';
import { placeOf } from '../locate/visible';
import type { TickList } from './tick-list';

const MOST_WRAPPERS = 8;
const ROWS_OF_ROOM = 3;
const SCROLLS = /auto|scroll|overlay/;

const heightInside = getter<number>('Element', 'scrollHeight');
const heightShown = getter<number>('Element', 'clientHeight');

/**
 * Long lists may draw only the rows in sight, and keep empty room for the others in a box that scrolls. Says so where
 * a box around the rows has room for several rows more, and no other words to fill it; null otherwise.
 */
export function roomForMore({ rows }: TickList): string | null {
  const [first, last] = [rows[0]?.element, rows.at(-1)?.element];
  const box = first && scrollingBox(first);
  const [top, bottom] = [first && placeOf(first), last && placeOf(last)];
  if (!first || !box || !top || !bottom) return null;
  const drawn = bottom.bottom - top.top;
  const room = heightInside(box) - drawn;
  if (room * rows.length < drawn * ROWS_OF_ROOM || holdsOthers(box, first)) return null;
  return `${rows.length} rows in a box with room for more`;
}

/** The nearest box around a row that can be scrolled up and down. */
function scrollingBox(row: Element): Element | null {
  let left = MOST_WRAPPERS;
  for (const around of ancestorsOf(row)) {
    if (left === 0) return null;
    left -= 1;
    if (heightInside(around) <= heightShown(around) + 1) continue;
    if (SCROLLS.test(windowOf(around)?.getComputedStyle(around).overflowY ?? '')) return around;
  }
  return null;
}

/** Whether words that are no names of columns stand in the box beside the rows: then it is more than a list. */
function holdsOthers(box: Element, row: Element): boolean {
  for (let at = parentOf(row); at && at !== box; at = parentOf(at)) {
    const around = parentOf(at);
    const beside = around ? childrenOf(around).filter((one) => isElement(one) && one !== at) : [];
    if (beside.some((one) => isElement(one) && textOf(one) !== '' && !holdsColumnNames(one))) return true;
  }
  return false;
}

function holdsColumnNames(element: Element): boolean {
  for (const inner of elementsBelow(element)) if (isHeaderCell(inner)) return true;
  return false;
}
