import type { Scan, Word } from '../locate/scan';
import { ancestorsOf, childrenOf, isElement, parentOf } from '../locate/tree';
import { isVisible } from '../locate/visible';
import { type Column, columnNamed } from './list-columns';

const LEAST_PARTS = 3;
const NUMBER_IN_TITLE =
  /^(?:enquiry\b\W*)?(?:(?:number|no|reference)\b\W*)?([\w/-]*\d[\w/-]*)(?=$|\s*[–—|(,:]|\s+-)/i;

/** An enquiry that stands on a card of its own: its number where the title says it, and its parts by their names. */
export interface Card {
  title: string | null;
  parts: Map<Column, Element>;
}

/**
 * Enquiries listed on cards instead of in rows: each names its parts anew, as `Status` and behind it `Received`. A card
 * is the widest block in which only one status is named, and not the title of the page.
 */
export function cardsOn({ words }: Scan): Card[] {
  const named = words.flatMap((word) => {
    const column = word.role === 'text' || word.role === 'header' ? columnNamed(word.plain) : null;
    return column ? [{ column, element: word.element }] : [];
  });
  const states = named.filter(({ column, element }) => column === 'state' && isVisible(element));
  const apart = [...states, ...words.filter(isTitleOfList)].map(({ element }) => element);
  const shared = new Map<Element, number>();
  for (const one of apart.flatMap((element) => [...ancestorsOf(element)]))
    shared.set(one, (shared.get(one) ?? 0) + 1);
  const cards = new Map<Element, Card>();
  for (const { element } of states) {
    const card = [...ancestorsOf(element)].filter((one) => shared.get(one) === 1).at(-1);
    if (card) cards.set(card, { title: null, parts: new Map() });
  }
  const cardOf = (element: Element): Card | undefined => {
    const around = [...ancestorsOf(element)].find((one) => cards.has(one));
    return around && cards.get(around);
  };
  for (const { column, element } of named) {
    const parts = cardOf(element)?.parts;
    const value = partBehind(element);
    if (parts && value && !parts.has(column) && !named.some((other) => other.element === value))
      parts.set(column, value);
  }
  for (const word of words) {
    const card = isTitle(word) ? cardOf(word.element) : undefined;
    if (card) card.title ??= NUMBER_IN_TITLE.exec(word.text)?.[1] ?? null;
  }
  return [...cards.values()].filter(({ parts }) => parts.size >= LEAST_PARTS);
}

function isTitleOfList({ role, plain }: Word): boolean {
  return role === 'heading' && /^(?:list (?:of )?enquiries|enquiries list)\b/.test(plain);
}

function isTitle({ role }: Word): boolean {
  return role === 'heading' || role === 'control';
}

/** The part of a page that stands behind a name, also where the name is wrapped. */
function partBehind(name: Element): Element | null {
  for (const one of [name, ...ancestorsOf(name)].slice(0, 2)) {
    const around = parentOf(one);
    const siblings = around ? childrenOf(around).filter(isElement) : [];
    const next = siblings[siblings.indexOf(one) + 1];
    if (next) return next;
  }
  return null;
}
