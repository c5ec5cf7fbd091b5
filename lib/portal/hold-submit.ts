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

/**
 * Holds the first press on Submit while the form has errors, once for the same errors; the next press passes, and
 * a double click is one press.
 * It listens before the page does, so that no part of the page has acted yet, in the page and in its frames.
 * Presses by scripts are none of its business. Any fault of ours, or more than 50 ms of thinking, lets the press
 * through and takes the guard away.
 */
export function holdSubmit(guard: SubmitGuard, options: { signal: AbortSignal; now: () => number }): void {
  const off = new AbortController();
  const heldFor = new Set<string>();
  const signal = AbortSignal.any([options.signal, off.signal]);

  /** The other half of a double click belongs to the press that was held: nobody has read the reasons yet. */
  let isHalfHeld = false;

  const failed = (error: unknown): void => {
    off.abort();
    guard.onFault(error);
  };
  const tellHeld = (): void => {
    try {
      guard.onHeld();
    } catch (error) {
      failed(error);
    }
  };
  const judge = (event: Event): void => {
    const start = options.now();
    try {
      if (!event.isTrusted || !pressedOf(event, asList(guard.button()))) return;
      const errors = guard.errors();
      // Nothing wrong any more, or another form: what was held before is over.
      if (errors === null) heldFor.clear();
      const isRest = isHalfHeld && event.type === 'click' && (event as MouseEvent).detail === 2;
      isHalfHeld = false;
      if (errors === null || (heldFor.has(errors) && !isRest)) return;
      if (options.now() - start > PATIENCE_MS) throw new Error('The check took too long');
      heldFor.add(errors);
      isHalfHeld = !isRest;
      event.preventDefault();
      event.stopImmediatePropagation();
      queueMicrotask(tellHeld);
    } catch (error) {
      failed(error);
    }
  };

  const judgeKey = (event: KeyboardEvent): void => {
    if (pressesDrawn(event)) judge(event);
  };
  eachDocument(
    (page) => {
      const view = viewOf(page);
      view?.addEventListener('click', judge, { capture: true, signal });
      view?.addEventListener('keydown', judgeKey, { capture: true, signal });
    },
    { signal },
  );
}
