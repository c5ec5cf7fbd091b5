import { SENTENCE, WORDS } from '../declaration-words';
import { isChoice, kindsOf } from '../locate/control';
import { nameOf } from '../locate/evidence';
import { textOf } from '../locate/page-text';
import { ancestorsOf, attribute, closestTag, elementsBelow, parentOf, tagOf } from '../locate/tree';
import { isCalledAct } from './button-names';
import { isButton, isOfList } from './list-parts';

const TYPED = ['', 'text', 'search', 'tel', 'email', 'number', 'url'];
const SENDING = ['submit', 'reset', 'image'];
const WINDOW_ROLES = ['dialog', 'alertdialog'];
/** A window or block that says in its markup that it is about declarations. */
const DECLARES = /declar|consent|disclaim|terms|agreement/i;
const AROUND = 4;
const NOWHERE = '#';
const NUMBERING = /^\W*(?:\d{1,2}|[a-z])\s*[.)\]:]\s*/i;
/** Text without a number, too long for a name, also where words stand without blanks. */
const LONG = /^\P{Nd}{60,}$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{12,}/u;

export interface PressOptions {
  /** It came up because a list was opened or typed into: a line that does not say so itself is one of that list. */
  cameUp?: boolean;
}

/**
 * Whether a part may be pressed to open a list or to choose in one: only what is known to be part of a list, and of
 * that nothing that sends a form, leads to another page, ticks a box or bears the name of an act, in whatever
 * language. Those presses are the officer's alone.
 */
export function mayPress(part: Element, { cameUp = false }: PressOptions = {}): boolean {
  const all = [part, ...ancestorsOf(part)];
  const isLine = isOfList(part) || (cameUp && (!isButton(part) || isNowhere(part)));
  return (
    isLine &&
    !all.some((one) => acts(one) && !(cameUp && one === part && isNowhere(one))) &&
    !all.some((one) => isPressed(one, part) && isCalledAct(one))
  );
}

/** Whether a tick may be set or taken out: it is no declaration, and it sends nothing and leads nowhere. */
export function mayTick(tick: Element): boolean {
  return !isDeclaration(tick) && ![tick, ...ancestorsOf(tick)].some((one) => leads(one) || sends(one));
}

/** The part itself, and what around it may take the press for its own. */
function isPressed(element: Element, part: Element): boolean {
  return element === part || isButton(element);
}

function acts(element: Element): boolean {
  if (leads(element) || sends(element)) return true;
  const tag = tagOf(element);
  if (tag === 'input') return !TYPED.includes(typeOf(element));
  // A press on a label is a press on what it names.
  const named = tag === 'label' ? (element as HTMLLabelElement).control : null;
  return tag === 'summary' || (named !== null && acts(named));
}

/** A link that leads nowhere, as the lines of old lists are. */
function isNowhere(element: Element): boolean {
  return tagOf(element) === 'a' && attribute(element, 'href')?.trim() === NOWHERE;
}

function leads(element: Element): boolean {
  const isLink = ['href', 'xlink:href'].some((name) => attribute(element, name) !== null);
  return (isLink && ['a', 'area'].includes(tagOf(element))) || roleOf(element) === 'link';
}

/** Also a button that names its form from elsewhere, and an element of the page's own that calls itself one. */
function sends(element: Element): boolean {
  const type = typeOf(element);
  if (SENDING.includes(type) || attribute(element, 'formaction') !== null) return true;
  if (tagOf(element) !== 'button' || type === 'button') return false;
  return attribute(element, 'form') !== null || closestTag(element, 'form') !== null;
}

function typeOf(element: Element): string {
  return (attribute(element, 'type') ?? '').trim().toLowerCase();
}

function roleOf(element: Element): string {
  return (attribute(element, 'role') ?? '').trim().toLowerCase();
}

/**
 * Whether a tick is a declaration: what stands in a window over the page, in a block that says it is about
 * declarations, or beside a sentence.
 */
export function isDeclaration(tick: Element): boolean {
  const around = [...ancestorsOf(tick)];
  if (around.some(isWindow) || [tick, ...around.slice(0, AROUND)].some(saysDeclaration)) return true;
  return sentencesBeside(tick).some(isSentence);
}

function isWindow(element: Element): boolean {
  if (tagOf(element) === 'dialog' || WINDOW_ROLES.includes(roleOf(element))) return true;
  return attribute(element, 'aria-modal') === 'true';
}

function saysDeclaration(element: Element): boolean {
  return ['id', 'class', 'name', 'aria-label'].some((name) => DECLARES.test(attribute(element, name) ?? ''));
}

function sentencesBeside(tick: Element): string[] {
  const kinds = kindsOf(tick) ?? { checkbox: 1 };
  const named = nameOf({ element: tick, kinds, sections: [], order: 0 });
  const labels = [...((tick as HTMLInputElement).labels ?? [])].map((label) => textOf(label));
  const around = closestTag(tick, 'label', 'li', 'tr') ?? blockOf(tick);
  return [named, ...labels, around ? textOf(around) : '', attribute(tick, 'aria-label') ?? ''];
}

/** What is around a tick that stands alone in it. */
function blockOf(tick: Element): Element | null {
  const parent = parentOf(tick);
  const ticks = parent ? [...elementsBelow(parent)].filter(isChoice) : [];
  return ticks.length === 1 ? parent : null;
}

function isSentence(text: string): boolean {
  const words = text.trim().replace(NUMBERING, '');
  return SENTENCE.test(words) || WORDS.test(words) || LONG.test(words);
}
