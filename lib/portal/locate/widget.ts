import { isChoice, type Kinds, kindsOf } from './control';
import type { Control } from './scan';
import { plainText } from './text';
import {
  ancestorsOf,
  attribute,
  childrenOf,
  elementsBelow,
  isElement,
  markupText,
  parentOf,
  tagOf,
} from './tree';
import { isVisible } from './visible';

const LEVELS = 3;
const MOST_PARTS = 60;
const LAID_AWAY = /(hidden|accessible|offscreen|visually|sr-only)/i;
const PROMPT = /^(?:|(?:please )?(?:select|choose|pick)\b.*|none|nothing selected)$/;
const ORNAMENT = /^[\s×✕✖x▾▼⌄]+|[\s×✕✖▾▼⌄]+$/gu;

/**
 * Widgets draw a list of their own and lay the native one away. The native list stays the control, because it
 * holds the choice; what is drawn in its place, and the boxes that serve the drawing, become part of it. Only when
 * the drawing says the same as the list: otherwise neither is trusted.
 */
export function joinWidgets(controls: Control[]): Control[] {
  const taken = new Set<Element>();
  const joined = controls.map((control): Control => {
    if (tagOf(control.element) !== 'select' || !isLaidAway(control.element)) return control;
    const drawn = drawingOf(control.element);
    if (!drawn) return control;
    const around = commonBlock(control.element, drawn);
    const helpers = controls
      .map(({ element }) => element)
      .filter((other) => other !== control.element && isHelper(other, drawn, around));
    for (const helper of [...helpers, ...insideOf(drawn)]) taken.add(helper);
    return { ...control, drawn, helpers };
  });
  if (taken.size === 0) return joined;
  return joined.filter(({ element }) => !taken.has(element)).map((control, order) => ({ ...control, order }));
}

/** What a script draws in place of a native list that is laid away; null when the list itself is to be seen. */
export function drawnFor(select: Element): Element | null {
  return tagOf(select) === 'select' && isLaidAway(select) ? drawingOf(select) : null;
}

/** A native list a person cannot use: out of the order of the keyboard, or not to be seen. */
function isLaidAway(select: Element): boolean {
  return (
    Number(attribute(select, 'tabindex') ?? 0) < 0 ||
    attribute(select, 'aria-hidden') === 'true' ||
    LAID_AWAY.test(attribute(select, 'class') ?? '') ||
    !isVisible(select)
  );
}

/** The part beside the list, or beside the block it is laid away in, that shows its choice. */
function drawingOf(select: Element): Element | null {
  const { options, selectedIndex } = select as HTMLSelectElement;
  const chosen = plainText(options[selectedIndex]?.textContent ?? '');
  let at: Element = select;
  for (let level = 0; level < LEVELS; level += 1) {
    const parent = parentOf(at);
    if (!parent) return null;
    const siblings = childrenOf(parent).filter(isElement);
    const index = siblings.indexOf(at);
    for (const sibling of [...siblings.slice(index + 1), ...siblings.slice(0, index).toReversed()]) {
      const isNoName = siblings.indexOf(sibling) > index || 'combobox' in (kindsOf(parent) ?? {});
      if (isVisible(sibling) && shows(sibling, chosen, isNoName)) return sibling;
    }
    if (['td', 'li', 'form', 'fieldset', 'body'].includes(tagOf(parent))) return null;
    at = parent;
  }
  return null;
}

function shows(drawing: Element, chosen: string, isNoName: boolean): boolean {
  const parts = [drawing, ...elementsBelow(drawing)].slice(0, MOST_PARTS);
  if (parts.some((inner) => tagOf(inner) === 'select')) return false;
  const texts = parts.map((part) => plainText(markupText(part).replace(ORNAMENT, '')));
  if (!PROMPT.test(chosen)) return texts.includes(chosen);
  // Nothing chosen: the drawing stands empty or asks to choose. Before the list, words alone may be its name, unless
  // both stand inside the widget.
  const asks = texts.some((text) => text !== '' && PROMPT.test(text));
  return isNoName ? texts[0] === '' || asks : asks && kindsOf(drawing) !== null;
}

function commonBlock(one: Element, other: Element): Element | null {
  const around = new Set(ancestorsOf(one));
  for (const ancestor of ancestorsOf(other)) if (around.has(ancestor)) return ancestor;
  return null;
}

/** A box inside the drawing, or one nobody types into that is laid away beside it. */
function isHelper(other: Element, drawn: Element, around: Element | null): boolean {
  const ancestors = [...ancestorsOf(other)];
  if (other === drawn || ancestors.includes(drawn)) return true;
  if (tagOf(other) !== 'input' || !isForKeyboard(other)) return false;
  const parent = ancestors[0];
  return (
    around !== null &&
    ancestors.includes(around) &&
    parent !== undefined &&
    LAID_AWAY.test(attribute(parent, 'class') ?? '')
  );
}

/** A box that only takes the keys for a list. */
function isForKeyboard(box: Element): boolean {
  return attribute(box, 'readonly') !== null || attribute(box, 'role') === 'combobox';
}

function insideOf(drawn: Element): Element[] {
  return [drawn, ...elementsBelow(drawn)];
}

/**
 * A widget drawn around a native control: the native one is the control, unless it is a tick box kept out of sight
 * in something that is a tick box itself. Parts of a real button are no buttons.
 */
export function wrapsControl(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'select') return false;
  const isButton = tag === 'button' || tag === 'a' || attribute(element, 'role') === 'button';
  for (const inner of elementsBelow(element)) {
    const kinds = kindsOf(inner);
    if (!kinds || isListItem(kinds) || (isButton && 'button' in kinds)) continue;
    return !isChoice(element) || isVisible(inner);
  }
  return false;
}

function isListItem(kinds: Kinds): boolean {
  return 'option' in kinds && Object.keys(kinds).length === 1;
}
