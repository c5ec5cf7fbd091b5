import { textOf } from '../locate/page-text';
import type { Scan } from '../locate/scan';
import { plainText } from '../locate/text';
import { ancestorsOf, attribute, byId, idScopeOf, method } from '../locate/tree';
import { isVisible } from '../locate/visible';
import { isChosen } from './value';

const EXTENSIONS = /^extensions?\b/;
const FOLLOWING = 4;
const compare = method<number>('Node', 'compareDocumentPosition');

/**
 * Tells the lists of an enquiry's page that belong to its Extensions: Cambridge chose those candidates, nobody enquired
 * about them (G67). They stand on the tab that is open, in a part of that name, or under such a heading.
 */
export function ofExtensions({ words, controls }: Scan): (list: Element) => boolean {
  const isOpen = controls.some(({ element }) => isNamed(textOf(element)) && isChosen(element));
  const headings = words.filter(({ role }) => role === 'heading');
  return (list) =>
    (isOpen && isVisible(list)) ||
    [...ancestorsOf(list)].some((around) => isNamed(ownName(around))) ||
    isNamed(headings.filter(({ element }) => compare(element, list) & FOLLOWING).at(-1)?.text ?? '');
}

function isNamed(text: string): boolean {
  return EXTENSIONS.test(plainText(text));
}

function ownName(element: Element): string {
  const named = byId(idScopeOf(element), attribute(element, 'aria-labelledby') ?? '');
  return attribute(element, 'aria-label') ?? (named ? textOf(named) : '');
}
