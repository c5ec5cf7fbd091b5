import { SENTENCE, WORDS } from '../declaration-words';
import { textOf } from '../locate/page-text';
import { plainText } from '../locate/text';
import { ancestorsOf, attribute, closestTag, tagOf } from '../locate/tree';

const ACTS = /^(?:save|submit|delete|proceed|confirm|cancel|release|approve|reject|apply|send|ok|yes|no)\b/;
const WINDOW_ROLES = ['dialog', 'alertdialog'];

/**
 * Whether a part may be pressed to open a list or to choose in one. Never what sends a form, leads to another page
 * or bears the name of an act: those presses are the officer's alone.
 */
export function mayPress(part: Element): boolean {
  return ![part, ...ancestorsOf(part)].some(isAct);
}

function isAct(element: Element): boolean {
  const tag = tagOf(element);
  const type = (attribute(element, 'type') ?? '').toLowerCase();
  if (tag === 'a' && attribute(element, 'href') !== null) return true;
  if (tag === 'button' && type !== 'button' && closestTag(element, 'form')) return true;
  if (tag === 'input' && ['submit', 'image', 'reset', 'button'].includes(type)) return true;
  const isButton = tag === 'button' || attribute(element, 'role') === 'button';
  const names = [textOf(element), ...['aria-label', 'title'].map((name) => attribute(element, name) ?? '')];
  return isButton && names.some((name) => ACTS.test(plainText(name)));
}

/** Whether a tick is a declaration: what stands in a window over the page, or beside a sentence without a number. */
export function isDeclaration(tick: Element): boolean {
  const isWindow = (one: Element): boolean =>
    tagOf(one) === 'dialog' ||
    WINDOW_ROLES.includes(attribute(one, 'role') ?? '') ||
    attribute(one, 'aria-modal') === 'true';
  if ([...ancestorsOf(tick)].some(isWindow)) return true;
  const words = [...((tick as HTMLInputElement).labels ?? [])].map((label) => textOf(label));
  const around = closestTag(tick, 'label', 'li', 'tr');
  return [...words, around ? textOf(around) : '', attribute(tick, 'aria-label') ?? ''].some(
    (text) => SENTENCE.test(text.trim()) || WORDS.test(text.trim()),
  );
}
