import { textOf } from '../locate/page-text';
import { plainText } from '../locate/text';
import { attribute, tagOf } from '../locate/tree';

const FILTER = /^(?:apply )?filters?(?: candidates)?$/;
/** Browsers let no extension follow a link that is itself a script. */
const NOWHERE = /^#/;
const NAMES = ['alt', 'title', 'aria-label'];

/** Whether every name a button bears is Apply Filter, and it leads to no other page. */
export function isFilterButton(button: Element): boolean {
  const href = attribute(button, 'href');
  // What a push button sends is nobody's name.
  const value = tagOf(button) === 'input' ? (attribute(button, 'value') ?? '') : '';
  const names = [textOf(button), value, ...NAMES.map((name) => attribute(button, name) ?? '')].filter(
    (name) => name.trim() !== '',
  );
  return (
    (href === null || NOWHERE.test(href)) &&
    names.length > 0 &&
    names.every((name) => FILTER.test(plainText(name)))
  );
}
