import { isEntry } from '../locate/control';
import { nameOf } from '../locate/evidence';
import { namesComeFirst } from '../locate/evidence/nearby';
import type { Control, Scan } from '../locate/scan';
import { ancestorsOf, childrenOf, isElement, parentOf, tagOf } from '../locate/tree';
import { isVisible } from '../locate/visible';
import { partsOf, partsOfRow } from './row-cells';
import { isTicked, type TickList, type TickRow } from './tick-list';

const STOP_AT = ['form', 'fieldset', 'body', 'html', 'section', 'main'];
const FOUR_DIGITS = /^\W*\d{4}(?!\d|\s*\/)/;
const STANDS_FOR_ALL = /^\W*(?:(?:select|tick|check|choose|mark)\W+)?(?:all|none)\b[^\d]*$/i;

/** Boxes that follow each other, and what they have alike. */
interface Run {
  list: TickList;
  sort: string;
}

/** What is known of the page around the tick boxes. */
interface Surroundings {
  /** How many boxes to tick, type into or choose from stand inside each block. */
  entries: Map<Element, number>;
  headed: Set<Element>;
}

/**
 * Tick boxes outside tables, as lists: boxes that follow each other under the same headings with nothing else to
 * fill in between. Boxes beside candidate numbers and boxes beside anything else are lists of their own.
 */
export function looseLists(scan: Scan): TickList[] {
  const around = surroundings(scan);
  const entries = scan.controls.filter(({ element }) => isEntry(element) && tagOf(element) !== 'option');
  const runs: Run[] = [];
  let isOpen = false;
  for (const control of entries) {
    if (!('checkbox' in control.kinds) || !isShown(control.element)) {
      isOpen = false;
      continue;
    }
    const row = looseRow(control, around);
    if (row.cells.some((cell) => STANDS_FOR_ALL.test(cell))) continue;
    const sort = `${FOUR_DIGITS.test(row.cells.join(' '))} ${control.sections.join('|')}`;
    const run = runs.at(-1);
    if (isOpen && run?.sort === sort) run.list.rows.push(row);
    else {
      const list = { element: row.element, headers: [], names: control.sections, rows: [row] };
      runs.push({ list, sort });
    }
    isOpen = true;
  }
  const lists = runs.map(({ list }) => list);
  for (const list of lists) {
    list.element = blockAround(list.rows);
    trimLast(list.rows);
  }
  return lists;
}

/** What follows the last box of a list may belong to something else: it has no more parts than the others. */
function trimLast(rows: readonly TickRow[]): void {
  const last = rows.at(-1);
  const others = rows.slice(0, -1).map(({ cells }) => cells.length);
  if (last && last.element === last.tick && others.length > 0) last.cells.splice(Math.max(...others));
}

function surroundings({ controls, words }: Scan): Surroundings {
  const entries = new Map<Element, number>();
  for (const { element } of controls) {
    if (!isEntry(element) || tagOf(element) === 'option') continue;
    for (const ancestor of ancestorsOf(element)) entries.set(ancestor, (entries.get(ancestor) ?? 0) + 1);
  }
  const headed = new Set<Element>();
  for (const { role, element } of words)
    if (role === 'heading') for (const ancestor of ancestorsOf(element)) headed.add(ancestor);
  return { entries, headed };
}

/** A box drawn over by its own decoration is shown when what is around it is. */
function isShown(element: Element): boolean {
  const around = parentOf(element);
  return isVisible(element) || (around !== null && tagOf(around) !== 'body' && isVisible(around));
}

/** The widest block that holds this box and nothing else to fill in, and no heading. */
function rowAround(element: Element, { entries, headed }: Surroundings): Element {
  let row = element;
  for (const ancestor of ancestorsOf(element)) {
    if ((entries.get(ancestor) ?? 0) > 1 || headed.has(ancestor) || STOP_AT.includes(tagOf(ancestor))) break;
    row = ancestor;
    if (tagOf(ancestor) === 'tr' || tagOf(ancestor) === 'li') break;
  }
  return row;
}

function looseRow(control: Control, around: Surroundings): TickRow {
  const { element } = control;
  const row = rowAround(element, around);
  const parts = row === element ? partsBeside(element) : partsOfRow(row).filter((part) => part !== '');
  const name = nameOf(control);
  const cells = parts.length > 0 ? parts : name === '' ? [] : [name];
  return { element: row, cells, tick: element, ticked: isTicked(element, row) };
}

/** The words behind a box, or before it where names come first, up to the next thing to fill in or the line's end. */
function partsBeside(element: Element): string[] {
  const parent = parentOf(element);
  if (!parent) return [];
  const siblings = childrenOf(parent);
  const at = siblings.indexOf(element);
  const first = namesComeFirst(element);
  const side = first ? siblings.slice(0, at).toReversed() : siblings.slice(at + 1);
  const end = side.findIndex((node) => isElement(node) && (tagOf(node) === 'br' || holdsEntry(node)));
  const near = end < 0 ? side : side.slice(0, end);
  return partsOf(first ? near.toReversed() : near);
}

function holdsEntry(element: Element): boolean {
  return isEntry(element) || [...childrenOf(element)].some((node) => isElement(node) && holdsEntry(node));
}

function blockAround(rows: readonly TickRow[]): Element {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return document.body;
  const around = new Set([first.element, ...ancestorsOf(first.element)]);
  for (const ancestor of [last.element, ...ancestorsOf(last.element)])
    if (around.has(ancestor)) return ancestor === first.element ? (parentOf(ancestor) ?? ancestor) : ancestor;
  return first.element;
}
