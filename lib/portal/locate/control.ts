import type { FieldKind } from './field-spec';
import {
  attribute,
  childrenOf,
  closestTag,
  elementsBelow,
  hasAttributes,
  isElement,
  parentOf,
  tagOf,
} from './tree';

const TEXT_TYPES = ['', 'text', 'search', 'tel', 'email', 'number', 'url'];
/** Boxes that take text of one form only. */
const FORMED_TYPES = ['password', 'date', 'month', 'week', 'time', 'datetime-local'];
const NATIVE = ['input', 'textarea', 'select', 'button', 'option', 'a'];
const BUTTON_TYPES = ['submit', 'button', 'image', 'reset'];
const BUTTON_WORD = /(^|\s)([\w-]+-)?(btn|button)(\s|$)/i;
/** Small parts on which a press can only mean one thing. */
const LEAVES = ['span', 'img', 'b', 'strong', 'font', 'u', 'i', 'em', 'label'];
const TAB_WORD = /(^|[-_\s])tabs?([-_\s]|$)/i;

const ROLE_KINDS: Record<string, Kinds> = {
  textbox: { textarea: 1, text: 0.9 },
  searchbox: { text: 1 },
  combobox: { combobox: 1, select: 0.9, text: 0.75 },
  listbox: { select: 1, combobox: 0.9 },
  checkbox: { checkbox: 1, option: 0.75 },
  switch: { checkbox: 1, option: 0.75 },
  radio: { radio: 1, option: 0.75 },
  menuitemradio: { option: 1, radio: 0.9 },
  option: { option: 1 },
  menuitem: { option: 1, button: 0.75 },
  button: { button: 1 },
  tab: { tab: 1 },
};

/** How well an element serves as each kind of field, 0 to 1; kinds it cannot serve as are absent. */
export type Kinds = Partial<Record<FieldKind, number>>;

/** What an element can be used as by a person, or null when it is no control at all. */
export function kindsOf(element: Element): Kinds | null {
  // Most elements of a page: nothing about them says that they can be used.
  if (!hasAttributes(element) && !NATIVE.includes(tagOf(element))) return null;
  const role = attribute(element, 'role')?.trim().toLowerCase() ?? '';
  if (tagOf(element) === 'summary' || isForNobody(element, role)) return null;
  const native = nativeKinds(element, role);
  if (native) return native;
  if (role === 'button' && attribute(element, 'aria-haspopup') === 'listbox')
    return { combobox: 1, select: 0.9 };
  const byRole = ROLE_KINDS[role];
  if (byRole) return byRole;
  if (['', 'true', 'plaintext-only'].includes(attribute(element, 'contenteditable') ?? 'false'))
    return { textarea: 1, text: 0.8 };
  return isActingButton(element) ? { button: 0.9 } : null;
}

/** A box kept from the keyboard and from screen readers, or one that lies under another, serves only the looks. */
function isForNobody(element: Element, role: string): boolean {
  if (tagOf(element) !== 'input' || attribute(element, 'tabindex') !== '-1') return false;
  if (role === 'presentation' || role === 'none' || attribute(element, 'aria-hidden') === 'true') return true;
  return attribute(element, 'readonly') !== null && isBesideAnother(element);
}

/** The ghost of a box that shows how a word would go on. */
function isBesideAnother(box: Element): boolean {
  const parent = parentOf(box);
  return (
    parent !== null &&
    childrenOf(parent).some((one) => one !== box && isElement(one) && tagOf(one) === 'input' && isTyped(one))
  );
}

function isTyped(box: Element): boolean {
  const type = attribute(box, 'type')?.toLowerCase() ?? '';
  return TEXT_TYPES.includes(type) && attribute(box, 'readonly') === null;
}

function nativeKinds(element: Element, role: string): Kinds | null {
  switch (tagOf(element)) {
    case 'input':
      return inputKinds(element, role);
    case 'textarea':
      return { textarea: 1, text: 0.9 };
    case 'select':
      return { select: 1, combobox: 0.9 };
    case 'button':
      return buttonKinds(element, role);
    case 'option':
      return { option: 1 };
    case 'a':
      return linkKinds(element, role);
    default:
      return null;
  }
}

function inputKinds(element: Element, role: string): Kinds | null {
  const type = attribute(element, 'type')?.toLowerCase() ?? '';
  if (type === 'checkbox' || type === 'radio') return { [type]: 1, option: 0.75 };
  if (BUTTON_TYPES.includes(type)) return { button: 1 };
  if (FORMED_TYPES.includes(type)) return { text: 0.9 };
  if (!TEXT_TYPES.includes(type)) return null;
  return isTypeAhead(element, role) ? { combobox: 1, text: 0.8 } : { text: 1, textarea: 0.9, combobox: 0.85 };
}

function isTypeAhead(element: Element, role: string): boolean {
  return (
    role === 'combobox' ||
    ['list', 'aria-autocomplete', 'aria-haspopup'].some((name) => attribute(element, name))
  );
}

function buttonKinds(element: Element, role: string): Kinds {
  if (role === 'tab') return { tab: 1, button: 0.75 };
  if (role === 'combobox' || attribute(element, 'aria-haspopup') === 'listbox')
    return { combobox: 1, select: 0.9 };
  return ROLE_KINDS[role] ?? { button: 1, tab: 0.75 };
}

function linkKinds(element: Element, role: string): Kinds | null {
  const byRole = ROLE_KINDS[role];
  if (byRole) return byRole;
  const acts = /^javascript:/i.test(attribute(element, 'href') ?? '') || isActingButton(element);
  const list = closestTag(element, 'ul', 'ol', 'nav', 'tr');
  const inTabs = list !== null && TAB_WORD.test(attribute(list, 'class') ?? '');
  return inTabs ? { tab: 0.9, button: 0.75 } : { button: acts ? 1 : 0.8, tab: 0.75 };
}

/** Something drawn as a button without being one: `<span class="btn">`, `<span onclick>`, `<div onclick tabindex>`. */
function isActingButton(element: Element): boolean {
  if (BUTTON_WORD.test(attribute(element, 'class') ?? '')) return attribute(element, 'role') !== 'group';
  if (attribute(element, 'onclick') === null) return false;
  return LEAVES.includes(tagOf(element)) || attribute(element, 'tabindex') !== null;
}

/** True for the parts of a page into which something is put: their text belongs to nobody's name. */
export function isEntry(element: Element): boolean {
  const kinds = kindsOf(element);
  return kinds !== null && !('button' in kinds) && !('tab' in kinds);
}

/**
 * What can be filled in below an element; of a list, the list and not its choices or the box inside it. No more than
 * two are looked for, which tells none, one and several: a block may hold thousands.
 */
export function entriesIn(element: Element): Element[] {
  const found: Element[] = [];
  const add = (around: Element): void => {
    for (const child of childrenOf(around)) {
      if (found.length === 2) return;
      if (!isElement(child) || tagOf(child) === 'option') continue;
      if (isEntry(child)) found.push(child);
      else add(child);
    }
  };
  add(element);
  return found;
}

/** A tick box, native or by role. */
export function isTickBox(element: Element): boolean {
  const kinds = kindsOf(element);
  return kinds !== null && 'checkbox' in kinds;
}

/** A tick box or round button, native or by role. */
export function isChoice(element: Element): boolean {
  const kinds = kindsOf(element);
  return kinds !== null && ('checkbox' in kinds || 'radio' in kinds);
}

/** True when something to fill in stands inside the element, or it is that itself. */
export function holdsEntry(element: Element): boolean {
  if (isEntry(element)) return true;
  for (const inner of elementsBelow(element)) if (isEntry(inner)) return true;
  return false;
}

/** True when something to type into, choose from or press stands inside the element, or it is that itself. */
export function holdsControl(element: Element): boolean {
  if (kindsOf(element)) return true;
  for (const inner of elementsBelow(element)) if (kindsOf(inner)) return true;
  return false;
}
