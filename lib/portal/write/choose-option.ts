import { textOf } from '../locate/page-text';
import { plainText } from '../locate/text';
import { quickFindAll, tagOf, windowOf } from '../locate/tree';
import { isVisible } from '../locate/visible';
import { choicesFor, isWanted, pressableIn, shownLists, type Wanted } from './open-list';
import { pause, readBack, type WriteOutcome, waitFor } from './outcome';
import { pressPart } from './press-part';

/** How long the choices of a list may take to come (milliseconds). */
const LOADING = 1_500;
/** A drawing that follows its native list does so within this time (milliseconds). */
const FOLLOWS = 100;

export interface ChooseOptions {
  /** What a script draws in place of a native list that is laid away. */
  drawn?: Element | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Chooses from a list by the words of the choice (or its value), as a person would leave it. A native list is set
 * and tells so once; where a drawing stands in its place and does not follow, and where there is no native list,
 * the list is opened and the choice is pressed. A choice that does not fit exactly once is not made.
 */
export async function chooseOption(
  list: Element,
  wanted: Wanted,
  { drawn, signal }: ChooseOptions = {},
): Promise<WriteOutcome> {
  if (!list.isConnected || !isVisible(drawn ?? list)) return 'not-found';
  if (isLocked(list)) return 'locked';
  if (tagOf(list) !== 'select') return chooseDrawn(list, wanted, signal);
  const select = list as HTMLSelectElement;
  const options = await waitFor(() => (select.length > 1 ? [...select.options] : null), {
    within: LOADING,
    signal,
  });
  if (signal?.aborted) return 'stopped';
  const fitting = (options ?? []).filter((one) => !one.disabled && isOption(one, wanted));
  const [option, ...others] = fitting;
  if (!option) return 'not-found';
  if (others.length > 0) return 'ambiguous';
  const { index, text } = option;
  if (select.selectedIndex === index) return 'unchanged';
  setIndex(select, index);
  const says = (): boolean => !drawn?.isConnected || shown(drawn).includes(plainText(text));
  await pause(FOLLOWS);
  if (drawn && select.isConnected && !says()) return chooseDrawn(drawn, text, signal);
  return readBack(select, () => select.options[select.selectedIndex]?.text === text && says(), signal);
}

/** Opens a drawn list, presses the one choice that fits, and closes it again when none does. */
async function chooseDrawn(shell: Element, wanted: Wanted, signal?: AbortSignal): Promise<WriteOutcome> {
  if (isWanted(shown(shell), wanted)) return 'unchanged';
  const before = shownLists(shell);
  const opener = openerIn(shell);
  if (!pressPart(opener)) return 'refused';
  const found = await waitFor(
    () => {
      const fitting = choicesFor(opener, before).filter((one) => isWanted(textOf(one), wanted));
      return fitting.length > 0 ? fitting : null;
    },
    { within: LOADING, signal },
  );
  if (signal?.aborted) return 'stopped';
  const [choice, ...others] = found ?? [];
  if (!choice || others.length > 0) {
    close(opener);
    return choice ? 'ambiguous' : 'not-found';
  }
  const words = plainText(textOf(choice));
  if (!pressPart(pressableIn(choice), { cameUp: true })) return 'refused';
  return readBack(shell, () => shown(shell).includes(words), signal);
}

/** The words a drawing shows, also those inside its own box. */
function shown(drawing: Element): string {
  const boxes = [drawing, ...quickFindAll(drawing, 'input')].filter((one) => tagOf(one) === 'input');
  const typed = boxes.map((box) => (box as HTMLInputElement).value);
  return plainText([drawing.textContent ?? '', ...typed].join(' '));
}

/** The part that opens the list: of a shell, the part with the role, or its box. */
function openerIn(shell: Element): Element {
  const inner = shell.querySelector('[role="combobox"], [aria-haspopup], input, button');
  return shell.matches('[role="combobox"], button') ? shell : (inner ?? shell);
}

function close(opener: Element): void {
  const keyOut = { key: 'Escape', code: 'Escape', keyCode: 27, bubbles: true, composed: true };
  const target = opener.ownerDocument.activeElement ?? opener;
  target.dispatchEvent(new KeyboardEvent('keydown', keyOut));
}

function isLocked(list: Element): boolean {
  return list.matches(':disabled') || list.getAttribute('aria-disabled') === 'true';
}

function isOption(option: HTMLOptionElement, wanted: Wanted): boolean {
  return (
    isWanted(option.text, wanted) || (typeof wanted === 'string' && wanted !== '' && option.value === wanted)
  );
}

/** Through the prototype, because frameworks put setters of their own over a list's properties. */
function setIndex(select: HTMLSelectElement, index: number): void {
  const view = windowOf(select) ?? window;
  Object.getOwnPropertyDescriptor(view.HTMLSelectElement.prototype, 'selectedIndex')?.set?.call(
    select,
    index,
  );
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
