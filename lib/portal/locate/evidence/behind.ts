import { entriesIn, holdsControl } from '../control';
import { isHeading } from '../heading';
import { isHint, isUnseen, textOf } from '../page-text';
import { ancestorsOf, childrenOf, isElement, isText, parentOf, tagOf } from '../tree';
import type { RawEvidence } from './raw';

const LEVELS = 4;
const WEIGHT = 0.75;
const STOP_AT = ['form', 'fieldset', 'body', 'main', 'section', 'tr', 'td'];

/**
 * A name that stands behind its box, in a block that holds this box alone and no words before it: so labels are
 * written that float into the box while it is empty.
 */
export function nameBehind(element: Element): RawEvidence[] {
  let at = element;
  let behind = '';
  for (let level = 0; level < LEVELS; level += 1) {
    const parent = parentOf(at);
    if (!parent || STOP_AT.includes(tagOf(parent)) || entriesIn(parent).length > 1) break;
    const siblings = childrenOf(parent);
    const index = siblings.indexOf(at);
    if (siblings.slice(0, index).some(says)) return [];
    const name = siblings.slice(index + 1).find(says);
    if (behind === '' && name) behind = wordsOf(name);
    at = parent;
  }
  return behind === '' ? [] : [{ text: behind, weight: WEIGHT, source: 'text behind it' }];
}

/** The box that words belong to because they stand alone with it in a block; null where they may belong to any. */
export function boxAloneWith(words: Element): Element | null {
  for (const around of [words, ...ancestorsOf(words)].slice(0, LEVELS)) {
    const [entry, another] = entriesIn(around);
    if (entry) return another ? null : entry;
  }
  return null;
}

function says(node: Node): boolean {
  if (isText(node)) return hasWords(node.data);
  if (!isElement(node) || isUnseen(node) || isHint(node) || isHeading(node)) return false;
  return !holdsControl(node) && hasWords(textOf(node));
}

function wordsOf(node: Node): string {
  return isElement(node) ? textOf(node) : isText(node) ? node.data : '';
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
