import { textOf } from '../locate/page-text';
import type { Scan } from '../locate/scan';
import { plainText } from '../locate/text';
import { method } from '../locate/tree';
import { isChosen } from './value';

const EXTENSIONS = /^extensions?\b/;
const FOLLOWING = 4;
const compare = method<number>('Node', 'compareDocumentPosition');

/**
 * Tells the lists of an enquiry's page that belong to its Extensions: Cambridge chose those candidates, nobody enquired
 * about them (G67). They stand on the tab that is open, or under such a heading. For lists that are to be seen.
 */
export function ofExtensions({ words, controls }: Scan): (list: Element) => boolean {
  const isOpen = controls.some(({ element }) => isNamed(textOf(element)) && isChosen(element));
  const headings = words.filter(({ role }) => role === 'heading');
  return (list) =>
    isOpen ||
    isNamed(headings.filter(({ element }) => compare(element, list) & FOLLOWING).at(-1)?.text ?? '');
}

function isNamed(text: string): boolean {
  return EXTENSIONS.test(plainText(text));
}
