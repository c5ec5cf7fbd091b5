import { textOf } from '../locate/page-text';
import { isVisible } from '../locate/visible';
import { typedText } from '../read/value';
import { choicesFor, pressableIn, shownLists } from './open-list';
import { readBack, type WriteOutcome, waitFor } from './outcome';
import { pressPart } from './press-part';
import { isOpen, setText, writeText } from './set-text';

/** Lists that open while typing come within this time; those that wait for a key are then given one (milliseconds). */
const OPENS = 600;
/** A list that is fetched may take this long (milliseconds). */
const FETCHED = 3_000;

/**
 * Types a code (a syllabus: `0625`) into a box whose list opens while typing, and chooses the one line that has
 * it as a number of its own. Where several lines do, or none, the list is left open for the officer.
 */
export async function typeAndChoose(
  box: Element,
  code: string,
  { signal }: { signal?: AbortSignal } = {},
): Promise<WriteOutcome> {
  if (!box.isConnected || !isVisible(box)) return 'not-found';
  if (!isOpen(box)) return 'locked';
  if (hasCode(typedText(box), code)) return 'unchanged';
  const own = suggestionsOf(box).filter((text) => hasCode(text, code));
  if (own.length > 1) return 'ambiguous';
  // The browser's own list cannot be pressed: its line is what the officer would see in the box.
  if (own[0] !== undefined) return setText(box, own[0], signal ? { signal } : {});

  const before = shownLists(box);
  writeText(box, code, ['input']);
  const look = (): Element[] | null => {
    const fitting = choicesFor(box, before).filter((one) => hasCode(textOf(one), code));
    return fitting.length > 0 ? fitting : null;
  };
  let found = await waitFor(look, { within: OPENS, signal });
  if (!found && !signal?.aborted) {
    pressLastKey(box, code);
    found = await waitFor(look, { within: FETCHED, signal });
  }
  if (signal?.aborted) return 'stopped';
  const [choice, ...others] = found ?? [];
  if (!choice) return 'not-found';
  if (others.length > 0) return 'ambiguous';
  if (!pressPart(pressableIn(choice), { cameUp: true })) return 'refused';
  return readBack(box, () => hasCode(typedText(box), code), signal);
}

function hasCode(text: string, code: string): boolean {
  return text.match(/\d+/g)?.includes(code) ?? false;
}

function suggestionsOf(box: HTMLInputElement | HTMLTextAreaElement): string[] {
  const list = 'list' in box ? box.list : null;
  return [...(list?.options ?? [])].map(({ value }) => value);
}

/** Some boxes look only when a key is let go. */
function pressLastKey(box: Element, code: string): void {
  const how = { key: code.at(-1) ?? '', bubbles: true, composed: true };
  box.dispatchEvent(new KeyboardEvent('keydown', how));
  box.dispatchEvent(new KeyboardEvent('keyup', how));
}
