import { textOf } from '../locate/page-text';
import { plainText } from '../locate/text';
import {
  ancestorsOf,
  attribute,
  besideOf,
  bodyOf,
  childrenOf,
  isElement,
  pageOf,
  quickFind,
  quickFindAll,
  tagOf,
} from '../locate/tree';
import { isVisible, placeOf } from '../locate/visible';
import { rootsOf } from '../windows';

const LISTS = '[role="listbox"], [role="menu"], ul, ol';
const NOT_PLAIN = `${LISTS}, [role="option"], input, select, textarea, table`;
const LEVELS = 2;
const MOST_BLOCKS = 8;
const OWNED = ['aria-controls', 'aria-owns'];

/** What is to be chosen: the words of a choice, a pattern for them, or what tells the choice by its words. */
export type Wanted = string | RegExp | ((text: string) => boolean);

/** Whether the words of a choice are those that are wanted. */
export function isWanted(text: string, wanted: Wanted): boolean {
  if (typeof wanted === 'function') return wanted(text);
  return typeof wanted === 'string' ? plainText(text) === plainText(wanted) : wanted.test(text);
}

/** The lists to choose from that a person sees now. Drawn lists often stand at the end of the page, not at their box. */
export function shownLists(near: Element): Set<Element> {
  const roots = rootsOf(pageOf(near) ?? document);
  const lists = roots.flatMap((root) => quickFindAll(root, LISTS));
  return new Set([...lists, ...plainBlocks(near)].filter(isShown));
}

/** Some lists are blocks of lines and nothing more: below their box, or at the end of the page. */
function plainBlocks(near: Element): Element[] {
  const body = bodyOf(pageOf(near) ?? document);
  const around = [near, ...ancestorsOf(near)].slice(0, LEVELS);
  const below = around.flatMap((one) => besideOf(one, 'after', MOST_BLOCKS));
  return [...(body ? childrenOf(body) : []), ...below]
    .filter(isElement)
    .filter((one) => tagOf(one) === 'div' && !quickFind(one, NOT_PLAIN));
}

/**
 * The choices that came up for a box: of the list it names as its own, or of a list that was not there before.
 * Lines that only say something ("Loading…", "No results") are no choices.
 */
export function choicesFor(box: Element, before: ReadonlySet<Element>): Element[] {
  const owned = OWNED.flatMap((name) => attribute(box, name)?.split(/\s+/) ?? []);
  const lists = [...shownLists(box)].filter((list) => !before.has(list) || owned.includes(list.id));
  const choices = lists.flatMap((list) => {
    const marked = quickFindAll(list, '[role="option"], [role="menuitem"]');
    if (marked.length > 0) return marked;
    const isBlock = tagOf(list) === 'div' && attribute(list, 'role') === null;
    return isBlock ? childrenOf(list).filter(isElement) : quickFindAll(list, 'li');
  });
  return [...new Set(choices)].filter(
    (one) => isShown(one) && attribute(one, 'aria-disabled') !== 'true' && textOf(one) !== '',
  );
}

/** What to press on a choice: a widget may listen on the block inside the line. */
export function pressableIn(choice: Element): Element {
  const [only, ...others] = [...choice.children];
  return only && others.length === 0 && tagOf(only) === 'div' ? only : choice;
}

function isShown(element: Element): boolean {
  return isVisible(element) && placeOf(element) !== null;
}
