import type { FillOutcome } from '@/lib/model/note-plan';
import { tagOf } from '../locate/tree';
import { isVisible } from '../locate/visible';
import { limitOf, typedText } from '../read/value';

/** When a portal puts its own text back, it does so within these times after a change (milliseconds). */
const READ_BACK = [0, 150, 600];

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
  write(box, text);
  for (const pause of READ_BACK) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (options.signal?.aborted) return 'not-found';
    if (box.isConnected && typedText(box) !== text) return 'changed-back';
  }
  return 'filled';
}

function isOpen(box: Element): box is HTMLInputElement | HTMLTextAreaElement {
  const tag = tagOf(box);
  if (tag !== 'input' && tag !== 'textarea') return false;
  // A whole block may be switched off around the box.
  return !Element.prototype.matches.call(box, ':disabled') && !(box as HTMLInputElement).readOnly;
}

/** The prototype's own setter is used, because frameworks put one of theirs over it to watch for changes. */
function write(box: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const view = box.ownerDocument.defaultView ?? window;
  const prototype =
    tagOf(box) === 'input' ? view.HTMLInputElement.prototype : view.HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(box, text);
  box.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }),
  );
  box.dispatchEvent(new Event('change', { bubbles: true }));
}
