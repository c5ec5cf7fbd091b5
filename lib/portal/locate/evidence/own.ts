import { type Kinds, kindsOf } from '../control';
import { textOf } from '../page-text';
import { attribute, elementsBelow, markupText, parentOf, quickFind, tagOf } from '../tree';
import type { RawEvidence } from './raw';

const ICON = /(^|[-_\s])(icon|icons|fa|glyphicon|material-icons|symbol)([-_\s]|$)/i;
const PROMPT = /^(?:please\s+)?(?:select|choose|pick|enter|type)\s+(?:an?|the|your)?\s*/i;

/** Names a control carries itself: the words on a button, a placeholder, a tooltip, an icon's alternative text. */
export function ownNames(element: Element, kinds: Kinds): RawEvidence[] {
  const acts = 'button' in kinds || 'tab' in kinds || tagOf(element) === 'option' || 'option' in kinds;
  return [
    ...(acts ? actionNames(element) : []),
    ...hints(element),
    ...prompt(element, kinds),
    ...nameTokens(element),
  ];
}

function actionNames(element: Element): RawEvidence[] {
  const texts = [textOf(element), textOf(element, isIcon), textOf(element, isLigature)];
  if (tagOf(element) === 'option') texts.push(markupText(element).trim());
  if (tagOf(element) === 'input') texts.push(attribute(element, 'value') ?? '');
  if (tagOf(element) === 'input' || tagOf(element) === 'img') texts.push(attribute(element, 'alt') ?? '');
  for (const inner of elementsBelow(element)) {
    if (tagOf(inner) === 'img') texts.push(attribute(inner, 'alt') ?? '');
    // A link drawn around a native button that carries the words.
    if (tagOf(inner) === 'input') texts.push(buttonWords(inner));
  }
  return [...new Set(texts)]
    .filter((text) => text !== '')
    .map((text) => ({ text, weight: 1, source: 'words on it' }));
}

function buttonWords(input: Element): string {
  return 'button' in (kindsOf(input) ?? {}) ? (attribute(input, 'value') ?? '') : '';
}

/** A drawing with a word in it that is no part of the name: `save` on a Save button. */
export function isIcon(element: Element): boolean {
  return (
    tagOf(element) === 'i' ||
    ICON.test(attribute(element, 'class') ?? '') ||
    attribute(element, 'aria-hidden') === 'true'
  );
}

/** `save` before "Save": a drawing written as one small word, as icon fonts have it, known by nothing else. */
function isLigature(element: Element): boolean {
  const parent = parentOf(element);
  const words = markupText(element);
  if (!parent || !/^[a-z][a-z_]*$/.test(words)) return false;
  return textOf(parent).startsWith(words) && /^\s*\p{Lu}/u.test(textOf(parent).slice(words.length));
}

function hints(element: Element): RawEvidence[] {
  const placeholder = attribute(element, 'placeholder');
  const title = attribute(element, 'title');
  return [
    ...(placeholder ? [{ text: placeholder, weight: 0.82, source: 'placeholder' }] : []),
    ...(placeholder ? [{ text: placeholder.replace(PROMPT, ''), weight: 0.78, source: 'placeholder' }] : []),
    ...(title ? [{ text: title, weight: 0.8, source: 'tooltip' }] : []),
  ];
}

/** "Please select a service", or a first choice that chooses nothing, names the list it stands in. */
function prompt(element: Element, kinds: Kinds): RawEvidence[] {
  const isNative = tagOf(element) === 'select';
  if (!isNative && !('select' in kinds)) return [];
  const first = isNative ? quickFind(element, 'option') : element;
  if (!first) return [];
  const text = isNative ? markupText(first).trim() : textOf(first);
  const choosesNothing = isNative && attribute(first, 'value') === '';
  return choosesNothing || PROMPT.test(text)
    ? [{ text: text.replace(PROMPT, ''), weight: 0.6, source: 'first choice in the list' }]
    : [];
}

/** `ddlService` and `main$txtNote` still say a little; generated ids say nothing. */
function nameTokens(element: Element): RawEvidence[] {
  const name = (attribute(element, 'name') || attribute(element, 'id') || '').split(/[$:.]/).at(-1) ?? '';
  const words = name
    .replace(/^(txt|ddl|chk|rb|btn|lst|cmb|sel|inp|fld)(?=[A-Z_])/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ');
  return /\d/.test(words) || words.length < 3
    ? []
    : [{ text: words, weight: 0.35, source: 'name in the page' }];
}
