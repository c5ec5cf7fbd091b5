import { kindsOf } from '../locate/control';
import { textOf } from '../locate/page-text';
import { plainText } from '../locate/text';
import {
  ancestorsOf,
  attribute,
  elementsBelow,
  markupText,
  parentOf,
  quickFindAll,
  tagOf,
} from '../locate/tree';

const ROLES = [
  'combobox',
  'listbox',
  'option',
  'menu',
  'menuitem',
  'menuitemradio',
  'searchbox',
  'tree',
  'treeitem',
];
const BUTTON_TAGS = ['button', 'a', 'area', 'summary', 'label'];
const BUTTON_ROLES = ['button', 'link', 'menuitem', 'tab', 'switch'];
const OPENS = ['aria-haspopup', 'aria-expanded', 'aria-autocomplete', 'list'];
const CLASS =
  /(?:^|[-_\s])(?:[a-z0-9]*select(?:ion|ed|menu|ize)?|combo(?:box)?|drop-?down|chosen|auto-?complete|picker|typeahead|listbox|options?)(?:[-_\s\d]|$)/i;
const PROMPT = /^(?:please )?(?:select|choose|pick)\b/;
const LEVELS = 4;
const NEAR = 2;

/**
 * Whether a part says of itself that it belongs to a list to choose from: by its role, by what opens, as a line of a
 * list, by its class, or by showing what the native list beside it has chosen. Nothing else is ever pressed, so that
 * a button needs no known name to be left alone.
 */
export function isOfList(part: Element): boolean {
  const around = [...ancestorsOf(part)].slice(0, LEVELS);
  if ([part, ...around].some(saysList) || OPENS.some((name) => attribute(part, name) !== null)) return true;
  // Buttons stand in lines of menus and toolbars as well.
  return showsChoice(part) || (!isButton(part) && [part, ...around].some((one) => tagOf(one) === 'li'));
}

/** Whether a press on an element is one on a button, by its tag, its role, or how it is drawn. */
export function isButton(element: Element): boolean {
  if (BUTTON_TAGS.includes(tagOf(element)) || BUTTON_ROLES.includes(attribute(element, 'role') ?? ''))
    return true;
  const kinds = kindsOf(element);
  return kinds !== null && 'button' in kinds;
}

function saysList(element: Element): boolean {
  return ROLES.includes(attribute(element, 'role') ?? '') || CLASS.test(attribute(element, 'class') ?? '');
}

/** Beside a native list: the words of one of its choices, or those that ask to choose. */
function showsChoice(part: Element): boolean {
  const words = plainText(textOf(part));
  let around = parentOf(part);
  for (let level = 0; level < NEAR && around; level += 1) {
    const lists = quickFindAll(around, 'select');
    const choices = lists.flatMap((list) =>
      [...elementsBelow(list)].map((option) => plainText(markupText(option))),
    );
    if (lists.length > 0) return words === '' || PROMPT.test(words) || choices.includes(words);
    around = parentOf(around);
  }
  return false;
}
