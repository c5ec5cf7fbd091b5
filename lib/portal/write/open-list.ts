import { textOf } from '../locate/page-text';
import { plainText } from '../locate/text';
import { attribute, quickFindAll, tagOf } from '../locate/tree';
import { isVisible, placeOf } from '../locate/visible';
import { rootsOf } from '../windows';

const LISTS = '[role="listbox"], [role="menu"], ul, ol';
const OWNED = ['aria-controls', 'aria-owns'];

/** What is to be chosen: the words of a choice, or a pattern for them. */
export type Wanted = string | RegExp;

/** Whether the words of a choice are those that are wanted. */
export function isWanted(text: string, wanted: Wanted): boolean {
  return typeof wanted === 'string' ? plainText(text) === plainText(wanted) : wanted.test(text);
}

/** The lists to choose from that a person sees now. Drawn lists often stand at the end of the page, not at their box. */
export function shownLists(near: Element): Set<Element> {
  const roots = rootsOf(near.ownerDocument);
  return new Set(roots.flatMap((root) => quickFindAll(root, LISTS)).filter(isShown));
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
    return marked.length > 0 ? marked : quickFindAll(list, 'li');
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
