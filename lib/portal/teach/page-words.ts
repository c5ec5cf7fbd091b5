import { printOf } from '@/lib/model/taught';
import type { Scan } from '../locate/scan';
import { isVisible } from '../locate/visible';

/** The shape of an address: which of its parts are the same again. Parts with numbers change from page to page. */
export function pathShape(pathname: string): string {
  return pathname
    .split('/')
    .slice(0, 12)
    .map((part) => (part === '' || /\d/.test(part) ? part && '*' : printOf(part)))
    .join('/');
}

/** The words of every heading that can be seen, in plain form, each once. */
export function headingsOf(scan: Scan): string[] {
  return wordsAs(scan, 'heading');
}

/** The words of the buttons and columns that can be seen, in plain form, each once. */
export function namesOf(scan: Scan): string[] {
  return [...wordsAs(scan, 'control'), ...wordsAs(scan, 'header')];
}

function wordsAs(scan: Scan, as: 'heading' | 'control' | 'header'): string[] {
  const words = scan.words.filter(
    ({ role, plain, element }) => role === as && !/\d/.test(plain) && isVisible(element),
  );
  return [...new Set(words.map(({ plain }) => plain))];
}
