import { isIcon } from '../locate/evidence/own';
import { textOf } from '../locate/page-text';
import { plainText } from '../locate/text';
import { attribute, elementsBelow, idScopeOf, parentOf, tagOf } from '../locate/tree';
import { drawnOver } from './drawn-over';

const NOTHING_CHOSEN =
  /^(?:[-–—\s.*]*|[-–—\s]*(?:please )?(?:select|choose|pick|find|search)\b.*|none|n\/a)$/i;
/** Crosses and arrows that a drawn list shows beside its choice. */
const ORNAMENT = /^[\s×✕✖▾▼⌄]+|[\s×✕✖▾▼⌄…]+$/gu;
const GROUP_LEVELS = 4;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2069\ufeff\ue000-\uf8ff]/g;
const ON_CLASS = /(^|[-_\s])(active|selected|current|checked|on)([-_\s]|$)/i;

/**
 * The words of what is chosen in a list, or typed; empty when nothing is. `names` are the list's own names: a list
 * that shows its name shows no choice.
 */
export function chosenText(element: Element, names: readonly string[] = []): string {
  const text = shownText(element).replace(INVISIBLE, '').replace(/\s+/g, ' ').replace(ORNAMENT, '').trim();
  const isName = names.some((name) => plainText(name) === plainText(text));
  return NOTHING_CHOSEN.test(text) || isName ? '' : text;
}

function shownText(element: Element): string {
  const tag = tagOf(element);
  if (tag === 'select') return selectedOption(element);
  if (tag === 'input' || tag === 'textarea')
    return (element as HTMLInputElement).value || (opensList(element) ? drawnOver(element) : '');
  return textOf(element, isIcon) || textOf(element) || (opensList(element) ? drawnOver(element) : '');
}

function opensList(box: Element): boolean {
  return attribute(box, 'role') === 'combobox' || attribute(box, 'aria-haspopup') === 'listbox';
}

function selectedOption(select: Element): string {
  const { selectedIndex, options } = select as HTMLSelectElement;
  const option = options[selectedIndex];
  // An empty value is how lists say "nothing chosen", whatever words they show for it.
  return !option || attribute(option, 'value') === '' ? '' : (option.textContent ?? '');
}

/** The text typed into a box, untouched. */
export function typedText(element: Element): string {
  const tag = tagOf(element);
  return tag === 'input' || tag === 'textarea' ? (element as HTMLInputElement).value : textOf(element);
}

/** The longest text a box takes, or null when it does not say. */
export function limitOf(element: Element): number | null {
  const limit = Number(attribute(element, 'maxlength') ?? -1);
  return Number.isInteger(limit) && limit > 0 ? limit : null;
}

/** Whether a radio button, tick box, tab or list choice is the chosen one. */
export function isChosen(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'input') return (element as HTMLInputElement).checked;
  if (tag === 'option') return (element as HTMLOptionElement).selected && attribute(element, 'value') !== '';
  const says = ['aria-checked', 'aria-selected', 'aria-pressed'].map((name) => attribute(element, name));
  if (says.some((said) => said !== null)) return says.includes('true');
  const around = parentOf(element);
  return [element, ...(around ? [around] : [])].some((one) => ON_CLASS.test(attribute(one, 'class') ?? ''));
}

/** Whether another choice of the same group is chosen instead. */
export function isOtherChosen(element: Element): boolean {
  return groupOf(element).some((other) => other !== element && isChosen(other));
}

/** The choices of which only one can be chosen: those of the list, of the same name, or of the same sort nearby. */
function groupOf(element: Element): Element[] {
  const tag = tagOf(element);
  if (tag === 'option') return [...elementsBelow(parentOf(element) ?? element)];
  const name = attribute(element, 'name');
  if (tag === 'input' && attribute(element, 'type') === 'radio' && name) {
    const named = [...idScopeOf(element).querySelectorAll(`input[type="radio"][name="${CSS.escape(name)}"]`)];
    if (named.length > 1) return named;
  }
  if (tag === 'input' && attribute(element, 'type') === 'checkbox') return [];
  let around = parentOf(element);
  for (let level = 0; level < GROUP_LEVELS && around && tagOf(around) !== 'body'; level += 1) {
    const alike = [...elementsBelow(around)].filter((one) => isSameSort(one, element));
    if (alike.length > 1) return alike;
    around = parentOf(around);
  }
  return [];
}

function isSameSort(one: Element, other: Element): boolean {
  const same = (name: string): boolean => attribute(one, name) === attribute(other, name);
  return (
    tagOf(one) === tagOf(other) &&
    same('role') &&
    same('type') &&
    (tagOf(one) === 'input' || textOf(one) !== '')
  );
}
