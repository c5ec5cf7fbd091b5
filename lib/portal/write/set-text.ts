import type { FillOutcome } from '@/lib/model/note-plan';
import { tagOf, windowOf } from '../locate/tree';
import { isVisible } from '../locate/visible';
import { limitOf, typedText } from '../read/value';
import { readBack } from './outcome';

/**
 * Writes a text into a box as a person would leave it there: value first, then one `input` and one `change`, so
 * that frameworks notice. Reads the box again afterwards; never tries twice.
 */
export async function setText(
  box: Element,
  text: string,
  options: { signal?: AbortSignal } = {},
): Promise<FillOutcome> {
  if (!box.isConnected || !isVisible(box)) return 'not-found';
  if (!isOpen(box)) return 'locked';
  if (typedText(box) === text) return 'unchanged';
  // Written by a script, a text longer than the box takes would stay and be cut or refused on the way.
  if (text.length > (limitOf(box) ?? Number.POSITIVE_INFINITY)) return 'changed-back';
  writeText(box, text);
  const outcome = await readBack(box, () => typedText(box) === text, options.signal);
  return outcome === 'stopped' ? 'not-found' : outcome;
}

/** Whether a box takes text now. */
export function isOpen(box: Element): box is HTMLInputElement | HTMLTextAreaElement {
  const tag = tagOf(box);
  if (tag !== 'input' && tag !== 'textarea') return false;
  // A whole block may be switched off around the box.
  return !Element.prototype.matches.call(box, ':disabled') && !(box as HTMLInputElement).readOnly;
}

/**
 * Puts a text into a box and tells of it. The prototype's own setter is used, because frameworks put one of theirs
 * over it to watch for changes.
 */
export function writeText(
  box: HTMLInputElement | HTMLTextAreaElement,
  text: string,
  tell: readonly ('input' | 'change')[] = ['input', 'change'],
): void {
  const view = windowOf(box) ?? window;
  const prototype =
    tagOf(box) === 'input' ? view.HTMLInputElement.prototype : view.HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(box, text);
  const events = {
    input: new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }),
    change: new Event('change', { bubbles: true }),
  };
  for (const type of tell) box.dispatchEvent(events[type]);
}
