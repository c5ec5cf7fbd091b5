import { viewOf } from './locate/tree';
import { asList, eachDocument, pressedOf, pressesDrawn } from './windows';

/** What the guard needs to know when a press comes; asked for at that moment, answered from memory. */
export interface SubmitGuard {
  /**
   * The portal's Submit button, when it was surely found on a form; several when the form shows the same button
   * more than once. Null or none lets everything through.
   */
  button(): Element | readonly Element[] | null;
  /** A fingerprint of the errors on the form now; null when there are none, or nothing certain is known. */
  errors(): string | null;
  /** The press was held: say why. */
  onHeld(): void;
  /** A fault of ours: the press was let through and the guard is gone. */
  onFault(error: unknown): void;
}

const PATIENCE_MS = 50;
/** The longest time between the two halves of a double click, as computers are set when nobody changes it. */
const DOUBLE_CLICK_MS = 500;
/** What comes between the begin of a press and its click. */
const REST_OF_PRESS = ['mousedown', 'touchstart', 'pointerup', 'touchend', 'mouseup'] as const;

/**
 * Holds the first press on Submit while the form has errors, once for the same errors; the next press passes, and
 * a double click is one press.
 * It listens before the page does, so that no part of the page has acted yet, in the page and in its frames. Of a
 * press to be held the page hears nothing from its begin, as some act before the click; the browser itself goes on,
 * so that the focus moves and the click comes.
 * Presses by scripts are none of its business. Any fault of ours, or more than 50 ms of thinking, lets the press
 * through and takes the guard away.
 */
export function holdSubmit(guard: SubmitGuard, options: { signal: AbortSignal; now: () => number }): void {
  const off = new AbortController();
  const heldFor = new Set<string>();
  const signal = AbortSignal.any([options.signal, off.signal]);

  /**
   * The other half of a double click belongs to the press that was held: nobody has read the reasons yet. Nobody
   * taps twice to press a button once.
   */
  let isHalfHeld = false;
  let heldAt = 0;
  /** The press that has begun, by mouse, pen or finger, is one to be held. */
  let isKept = false;

  const failed = (error: unknown): void => {
    off.abort();
    guard.onFault(error);
  };
  /** Does one part of the check for a person's press on Submit; a fault of it lets everything through. */
  const onPress =
    <E extends Event>(check: (event: E, start: number) => void) =>
    (event: E): void => {
      const start = options.now();
      try {
        if (event.isTrusted && pressedOf(event, asList(guard.button()))) check(event, start);
      } catch (error) {
        failed(error);
      }
    };
  /** The errors to hold for; null when there are none that were not held for. */
  const unheld = (start: number): string | null => {
    const errors = guard.errors();
    // Nothing wrong any more, or another form: what was held before is over.
    if (errors === null) heldFor.clear();
    if (errors === null || heldFor.has(errors)) return null;
    if (options.now() - start > PATIENCE_MS) throw new Error('The check took too long');
    return errors;
  };
  const tellHeld = (): void => {
    try {
      guard.onHeld();
    } catch (error) {
      failed(error);
    }
  };

  const judge = onPress((event, start) => {
    const isRest =
      isHalfHeld && event.type === 'click' && (event as MouseEvent).detail === 2 && !isTap(event);
    isHalfHeld = false;
    const errors = isRest ? null : unheld(start);
    if (!isRest && errors === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (errors === null) return;
    heldFor.add(errors);
    isHalfHeld = true;
    heldAt = start;
    queueMicrotask(tellHeld);
  });
  const judgeBegin = onPress((event: PointerEvent, start) => {
    const isRest = isHalfHeld && start - heldAt < DOUBLE_CLICK_MS && !isTap(event);
    isKept = event.button === 0 && (isRest || unheld(start) !== null);
    // What listens on the window itself, as whatever stops our writing when the officer acts, still hears it.
    if (isKept) event.stopPropagation();
  });
  const begin = (event: PointerEvent): void => {
    if (event.isTrusted) isKept = false;
    judgeBegin(event);
  };
  const keep = onPress((event) => {
    if (isKept) event.stopPropagation();
  });

  const judgeKey = (event: KeyboardEvent): void => {
    if (pressesDrawn(event)) judge(event);
  };
  eachDocument(
    (page) => {
      const view = viewOf(page);
      view?.addEventListener('pointerdown', begin, { capture: true, signal });
      for (const type of REST_OF_PRESS)
        view?.addEventListener(type, keep, { capture: true, passive: true, signal });
      view?.addEventListener('click', judge, { capture: true, signal });
      view?.addEventListener('keydown', judgeKey, { capture: true, signal });
    },
    { signal },
  );
}

function isTap(event: Event): boolean {
  return (event as PointerEvent).pointerType === 'touch';
}
