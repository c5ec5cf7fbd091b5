import { textOf } from '../locate/page-text';
import { plainText } from '../locate/text';
import { attribute, elementsBelow, idScopeOf, parentOf, tagOf } from '../locate/tree';

const NOTHING_CHOSEN = /^(?:[-–—\s.*]*|[-–—\s]*(?:please )?(?:select|choose|pick)\b.*|none|n\/a)$/i;
const ON_CLASS = /(^|[-_\s])(active|selected|current|checked|on)([-_\s]|$)/i;

/** The words of what is chosen in a list, or typed; empty when nothing is. */
export function chosenText(element: Element): string {
  const text = shownText(element).replace(/\s+/g, ' ').trim();
  return NOTHING_CHOSEN.test(text) ? '' : text;
}

function shownText(element: Element): string {
  const tag = tagOf(element);
  if (tag === 'select') return selectedOption(element);
  if (tag === 'input' || tag === 'textarea') return (element as HTMLInputElement).value;
  return textOf(element);
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

function groupOf(element: Element): Element[] {
  const tag = tagOf(element);
  if (tag === 'option') return [...elementsBelow(parentOf(element) ?? element)];
  const name = attribute(element, 'name');
  if (tag === 'input' && attribute(element, 'type') === 'radio' && name) {
    return [...idScopeOf(element).querySelectorAll(`input[type="radio"][name="${CSS.escape(name)}"]`)];
  }
  const role = attribute(element, 'role');
  if (role !== 'radio' && role !== 'tab' && role !== 'option' && role !== 'menuitemradio') return [];
  const list = parentOf(parentOf(element) ?? element) ?? element;
  return [...elementsBelow(list)].filter(
    (one) => attribute(one, 'role') === role && plainText(textOf(one)) !== '',
  );
}
