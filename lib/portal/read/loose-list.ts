import { isEntry } from '../locate/control';
import { nameOf } from '../locate/evidence';
import { namesComeFirst } from '../locate/evidence/nearby';
import type { Control, Scan } from '../locate/scan';
import { everyFew, type Steps } from '../locate/steps';
import {
  ancestorsOf,
  besideOf,
  childrenOf,
  documentElementOf,
  isElement,
  pageOf,
  parentOf,
  tagOf,
} from '../locate/tree';
import { isVisible } from '../locate/visible';
import { partsOf, partsOfRow } from './row-cells';
import type { KeptRow, RowMemory } from './row-memory';
import { asTicked, type TickList, type TickRow } from './tick-list';

const MOST_PARTS = 30;
const ROWS_A_STEP = 32;
const STOP_AT = ['form', 'fieldset', 'body', 'html', 'section', 'main'];
const FOUR_DIGITS = /^[^\p{L}\p{N}]*\d{4}(?!\d|\s*\/)/u;
const STANDS_FOR_ALL = /^[^\p{L}\p{N}]*(?:(?:select|tick|check|choose|mark)\s+)?(?:all|none)\b[^\d]*$/iu;

/** Boxes that follow each other under the same headings, all with candidate numbers beside them or none. */
interface Run {
  list: TickList;
  isNumbered: boolean;
}

/**
 * Tick boxes outside tables, as lists: boxes that follow each other under the same headings with nothing else to
 * fill in between. Boxes beside candidate numbers and boxes beside anything else are lists of their own.
 */
export function* looseLists(scan: Scan, memory: RowMemory): Steps<TickList[]> {
  let headed: Set<Element> | null = null;
  const entries = scan.controls.filter(isFillable);
  const readRow = (control: Control, at: number): KeptRow => {
    headed ??= headedBlocks(scan);
    const others = [entries[at - 1], entries[at + 1]].flatMap((other) => other?.element ?? []);
    const read = looseRow(control, rowAround(control.element, others, headed));
    return read.row?.cells.some((cell) => STANDS_FOR_ALL.test(cell)) ? { ...read, row: null } : read;
  };
  const isTimeToPause = everyFew(ROWS_A_STEP);
  const runs: Run[] = [];
  let isOpen = false;
  for (const [at, control] of entries.entries()) {
    if (isTimeToPause()) yield;
    if (!('checkbox' in control.kinds) || !isShown(control.element)) {
      isOpen = false;
      continue;
    }
    const text = memory.recall(control.element, () => readRow(control, at));
    if (!text) continue;
    const row = asTicked(text);
    const isNumbered = row.cells.some((cell) => FOUR_DIGITS.test(cell));
    const run = runs.at(-1);
    const goesOn = isOpen && run?.isNumbered === isNumbered && isSameNames(run.list.names, control.sections);
    if (goesOn) run.list.rows.push(row);
    else {
      const list = { element: row.element, headers: [], names: control.sections, rows: [row] };
      runs.push({ list, isNumbered });
    }
    isOpen = true;
  }
  const lists = runs.map(({ list }) => list);
  for (const list of lists) {
    const [first] = list.rows;
    if (first) list.element = blockAround(first, list.rows.at(-1) ?? first);
    trimLast(list.rows);
  }
  return lists;
}

/** Boxes of one block mostly share the very names. */
function isSameNames(names: readonly string[], others: readonly string[]): boolean {
  return (
    names === others || (names.length === others.length && names.every((name, at) => name === others[at]))
  );
}

/** What follows the last box of a list may belong to something else: it has no more parts than the others. */
function trimLast(rows: readonly TickRow[]): void {
  const last = rows.at(-1);
  const others = rows.slice(0, -1).map(({ cells }) => cells.length);
  if (last && last.element === last.tick && others.length > 0)
    last.cells = last.cells.slice(
      0,
      others.reduce((most, count) => Math.max(most, count), 0),
    );
}

/** Something to type into, choose from or tick. */
function isFillable({ kinds, element }: Control): boolean {
  return !('button' in kinds || 'tab' in kinds) && tagOf(element) !== 'option';
}

function headedBlocks({ words }: Scan): Set<Element> {
  const headings = words.filter(({ role }) => role === 'heading');
  return new Set(headings.flatMap(({ element }) => [...ancestorsOf(element)]));
}

/** A box drawn over by its own decoration is shown when what is around it is. */
function isShown(element: Element): boolean {
  const around = parentOf(element);
  return isVisible(element) || (around !== null && tagOf(around) !== 'body' && isVisible(around));
}

/**
 * The widest block that holds this box and no heading, and none of the `others`: what can be filled in right before
 * and behind it. A block that holds anything else to fill in holds one of these.
 */
function rowAround(element: Element, others: readonly Element[], headed: ReadonlySet<Element>): Element {
  const shared = new Set(others.flatMap((other) => [...ancestorsOf(other)]));
  let row = element;
  for (const ancestor of ancestorsOf(element)) {
    if (shared.has(ancestor) || headed.has(ancestor) || STOP_AT.includes(tagOf(ancestor))) break;
    row = ancestor;
    if (tagOf(ancestor) === 'tr' || tagOf(ancestor) === 'li') break;
  }
  return row;
}

function looseRow(control: Control, row: Element): KeptRow {
  const { element } = control;
  const inside = row === element ? [] : partsOfRow(row).filter((part) => part !== '');
  if (inside.length > 0) return { row: { element: row, cells: inside, tick: element }, within: row };
  // A box alone in its cell has its words in the cells beside it.
  const near = wordsBeside(row);
  const beside = partsOf(sideOfWords(row) === 'before' ? near.toReversed() : near);
  // What ends the words is looked at as well: when it goes, they go on.
  const from = (): Node[] => [row, ...besideOf(row, sideOfWords(row), near.length + 1)];
  const line = parentOf(row);
  if (beside.length > 0 && line)
    return { row: { element: row, cells: beside, tick: element }, within: line, from };
  // A label may stand anywhere on the page.
  const cells = [nameOf(control)].filter((name) => name !== '');
  const page = pageOf(element);
  const within = (page && documentElementOf(page)) ?? row;
  return { row: { element: row, cells, tick: element }, within };
}

function sideOfWords(row: Element): 'before' | 'after' {
  return namesComeFirst(row) ? 'before' : 'after';
}

/** What stands beside a box up to the next thing to fill in or the line's end, nearest first. */
function wordsBeside(row: Element): Node[] {
  const side = sideOfWords(row);
  const near: Node[] = [];
  let [at] = besideOf(row, side, 1);
  while (at && !endsWords(at) && near.length <= MOST_PARTS) {
    near.push(at);
    [at] = besideOf(at, side, 1);
  }
  return near;
}

function endsWords(node: Node): boolean {
  return isElement(node) && (tagOf(node) === 'br' || holdsEntry(node));
}

function holdsEntry(element: Element): boolean {
  return isEntry(element) || [...childrenOf(element)].some((node) => isElement(node) && holdsEntry(node));
}

function blockAround(first: TickRow, last: TickRow): Element {
  const around = new Set([first.element, ...ancestorsOf(first.element)]);
  for (const ancestor of [last.element, ...ancestorsOf(last.element)])
    if (around.has(ancestor)) return ancestor === first.element ? (parentOf(ancestor) ?? ancestor) : ancestor;
  return first.element;
}
