import { type Kinds, kindsOf } from './control';
import { attribute, elementsBelow, quickFindAll, tagOf } from './tree';

/** So many children alike are rows of a list, whatever they are made of. */
export const MANY = 100;
const BOXES = 'input, select, textarea, button, a, [role], [contenteditable]';

/** How a row is taken. */
export interface RowTaker {
  /** Walks the row as any other part of the page; returns how many controls it held. */
  walk(row: Element): number;
  /** Takes note of one control, without the words around it. */
  take(element: Element, kinds: Kinds): void;
}

export interface Box {
  element: Element;
  kinds: Kinds;
}

/** How the boxes of a row are found: `boxesIn`, or what is remembered of it. */
export type BoxesOf = (row: Element) => readonly Box[];

/**
 * Tells children that are one of many alike, as the rows of a list of candidates are: of those only the boxes are
 * taken note of, not the words. Where a row that was walked shows more boxes than a quick look finds, all are
 * walked. The function answers true for a child that it has taken.
 */
export function manyAlike(taker: RowTaker, boxesOf: BoxesOf): (child: Element) => boolean {
  const counts = new Map<string, number>();
  const isQuick = new Map<string, boolean>();
  return (child) => {
    const key = `${tagOf(child)} ${attribute(child, 'class') ?? ''}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count === MANY) {
      isQuick.set(key, taker.walk(child) === boxesOf(child).length);
      return true;
    }
    if (count < MANY || !isQuick.get(key)) return false;
    for (const { element, kinds } of boxesOf(child)) taker.take(element, kinds);
    return true;
  };
}

/** The boxes and buttons of a row, and what each can be used as. A quick look finds none in shadow roots. */
export function boxesIn(row: Element): Box[] {
  const quick = quickFindAll(row, BOXES);
  const inner = quick.length > 0 ? quick : elementsBelow(row);
  return [row, ...inner].flatMap((element) => {
    const kinds = kindsOf(element);
    return kinds ? [{ element, kinds }] : [];
  });
}
