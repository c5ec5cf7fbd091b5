import { entriesIn, holdsControl, holdsEntry, isChoice, isEntry, type Kinds, kindsOf } from '../control';
import { isHeading, isMarkedHeading } from '../heading';
import { isHint, isLaidAway, isUnseen, textOf } from '../page-text';
import { besideOf, childrenOf, isElement, isText, parentOf, tagOf } from '../tree';
import { isBoundElsewhere } from './labels';
import type { RawEvidence } from './raw';

const HIGHEST = 6;
/** What stands farther away in a line names nothing here. */
const MOST_BESIDE = 60;
/** What an empty list shows in place of a choice. */
const PROMPT = /^\W*(?:please )?(?:select|choose)(?: one| an option)?\W*$/i;
const STOP_AT = ['form', 'fieldset', 'body', 'html', 'dialog', 'main'];

/** Texts before a control (in its line, its cell, its row), and behind it for tick boxes and round buttons. */
export function nearbyNames(element: Element, kinds: Kinds): RawEvidence[] {
  const before = climb(element, 'before');
  if (!('checkbox' in kinds) && !('radio' in kinds)) return before;
  const after = climb(element, 'after');
  return namesComeFirst(element) ? [...before, ...weaken(after)] : [...after, ...weaken(before)];
}

function weaken(evidence: RawEvidence[]): RawEvidence[] {
  return evidence.map((one) => ({ ...one, weight: one.weight * 0.5 }));
}

/** Goes up from the control until a text stands beside it. Another control on the way keeps its own text. */
function climb(element: Element, side: 'before' | 'after'): RawEvidence[] {
  let at: Node = element;
  for (let level = 0; level < HIGHEST; level += 1) {
    const found = beside(at, side);
    if (found === 'blocked') return [];
    if (found && !PROMPT.test(found.text)) {
      const texts = [...new Set([found.text, found.short || found.text])];
      return texts.map((text) => describe({ ...found, text }, at, level, side, element));
    }
    const parent = parentOf(at);
    if (!parent || isBlock(parent) || (side === 'after' && level >= 3)) return [];
    at = parent;
  }
  return [];
}

/** What stands around a block names the block, not a control in it. */
function isBlock(element: Element): boolean {
  const tag = tagOf(element);
  return STOP_AT.includes(tag) || (tag === 'section' && !isAloneIn(element));
}

interface Neighbour {
  text: string;
  heading: boolean;
  /** The same without the hints that stand in it. */
  short?: string;
  /** The label that the text is, if it is one. */
  label?: Element | null;
  /** Several names in a row, then several controls in a row: the order of the page says nothing. */
  stacked: boolean;
}

function describe(
  found: Neighbour,
  at: Node,
  level: number,
  side: 'before' | 'after',
  element: Element,
): RawEvidence {
  const { text } = found;
  if (found.label && isBoundElsewhere(found.label, element))
    return { text, weight: 0.7, source: `text ${side} it` };
  if (found.heading) return { text, weight: 0.5, source: 'heading above it' };
  if (found.stacked) return { text, weight: 0.4, source: 'text before it' };
  const tag = isElement(at) ? tagOf(at) : '';
  if (tag === 'td' || tag === 'th') return { text, weight: 0.92, source: `text in the cell ${side} it` };
  if (tag === 'dd') return { text, weight: 0.95, source: 'term of the list' };
  const weight = level === 0 ? 0.9 : 0.91 - 0.03 * level;
  return { text, weight, source: `text ${side} it` };
}

/** The text next to a node among its siblings; `blocked` when a control comes first. */
function beside(node: Node, side: 'before' | 'after'): Neighbour | 'blocked' | null {
  const parent = parentOf(node);
  if (!parent) return null;
  const row = besideOf(node, side, MOST_BESIDE);
  let text = '';
  let hint = '';
  for (const [position, sibling] of row.entries()) {
    if (isText(sibling)) {
      text = side === 'before' ? sibling.data + text : text + sibling.data;
      continue;
    }
    if (!isElement(sibling) || isPassedOver(sibling)) continue;
    if (tagOf(sibling) === 'br' && saysSomething(text)) break;
    const said = textOf(sibling);
    const isButton = kindsOf(sibling) !== null && saysSomething(said);
    if (isButton || holdsEntry(sibling)) {
      const words = saysSomething(text) ? text : hint;
      return saysSomething(words) ? { text: words, heading: false, stacked: false } : 'blocked';
    }
    if (isHint(sibling)) {
      hint ||= said;
      continue;
    }
    const own = textOf(sibling, isButtonInside) || said;
    if (!saysSomething(own)) continue;
    if (saysSomething(text) && !isRunOn(sibling)) break;
    const short = textOf(sibling, (inner) => isHint(inner) || isButtonInside(inner)) || own;
    const runsOn = isRunOn(sibling);
    const words = runsOn ? short : own;
    text = side === 'before' ? `${words}${text}` : `${text}${words}`;
    if (runsOn) continue;
    return {
      text,
      short,
      label: tagOf(sibling) === 'label' ? sibling : null,
      heading: isTitle(sibling, parent),
      stacked: side === 'before' && isStacked(row, position, besideOf(node, 'after', 1)[0]),
    };
  }
  const words = saysSomething(text) ? text : hint;
  return saysSomething(words) ? { text: words, heading: false, stacked: false } : null;
}

function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** A link for help within a name is no part of it. */
function isButtonInside(element: Element): boolean {
  return kindsOf(element) !== null;
}

/** What nobody sees lies between nothing; a list is seen although its choices are no text of the page. */
function isPassedOver(element: Element): boolean {
  return isEntry(element) ? isLaidAway(element) : isUnseen(element);
}

/** A heading, also one that stands alone in a row or bar of its own. */
function isTitle(element: Element, block: Element): boolean {
  for (let at: Element | undefined = element; at; ) {
    if (isHeading(at)) return !isAloneIn(block) || (isMarkedHeading(at) && tagOf(block) !== 'tr');
    const inside: Element[] = childrenOf(at).filter(isElement);
    at = inside.length === 1 ? inside[0] : undefined;
  }
  return false;
}

/** A title by its looks names the one field of its block as well as a label would. */
function isAloneIn(block: Element): boolean {
  return entriesIn(block).length === 1;
}

/** Bold or coloured words that belong to one line of text with what follows them. */
function isRunOn(element: Element): boolean {
  return ['b', 'strong', 'font', 'em', 'i', 'u', 'sup', 'abbr'].includes(tagOf(element));
}

function isStacked(row: readonly Node[], position: number, behind: Node | undefined): boolean {
  const earlier = row.slice(position + 1).find(isElement);
  const labelBefore =
    earlier !== undefined && !holdsControl(earlier) && !isHeading(earlier) && textOf(earlier) !== '';
  const cell = earlier !== undefined && ['td', 'th', 'dt', 'dd'].includes(tagOf(earlier));
  const controlBehind =
    behind !== undefined && isElement(behind) && kindsOf(behind) !== null && isEntry(behind);
  return labelBefore && controlBehind && !cell;
}

/**
 * Whether the names in a group of choices stand before their boxes. Decided once for the whole group, by whether
 * a text stands behind its last box, so that names are never shifted by one.
 */
export function namesComeFirst(element: Element): boolean {
  for (let at = parentOf(element); at && !isBlock(at); at = parentOf(at)) {
    const order = groups.get(at) ?? orderIn(at);
    groups.set(at, order);
    if (order !== 'no group') return order === 'names first';
  }
  return false;
}

/** To be called when a page is looked at anew. */
export function forgetGroups(): void {
  groups = new WeakMap();
}

type Order = 'names first' | 'boxes first' | 'no group';
/** What was found out of groups of choices in one walk over a page: long ones are asked about many times. */
let groups = new WeakMap<Element, Order>();

function orderIn(group: Element): Order {
  if (!holdsTwoChoices(group)) return 'no group';
  const [first] = partsOf(group, false);
  return first === 'text' && behindLastChoice(group) !== 'text' ? 'names first' : 'boxes first';
}

function behindLastChoice(group: Element): string | null {
  let behind: string | null = null;
  for (const part of partsOf(group, true)) {
    if (part === 'choice') return behind;
    behind = part;
  }
  return behind;
}

function holdsTwoChoices(group: Element): boolean {
  let choices = 0;
  for (const part of partsOf(group, false)) {
    if (part === 'choice') choices += 1;
    if (choices > 1) return true;
  }
  return false;
}

/** A group as the order of its boxes, its texts and other controls, from either end. */
function* partsOf(group: Element, fromEnd: boolean): Generator<'choice' | 'text' | 'other'> {
  const children = childrenOf(group);
  for (const child of fromEnd ? children.toReversed() : children) {
    if (isText(child)) {
      if (child.data.trim() !== '') yield 'text';
      continue;
    }
    if (!isElement(child) || isUnseen(child) || isHeading(child)) continue;
    if (isChoice(child)) yield 'choice';
    else if (kindsOf(child)) yield 'other';
    else yield* partsOf(child, fromEnd);
  }
}
