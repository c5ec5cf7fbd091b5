/** What the guard needs to know when a press comes; asked for at that moment, answered from memory. */
export interface SubmitGuard {
  /** The portal's Submit button, when it was surely found on a form; null lets everything through. */
  button(): Element | null;
  /** A fingerprint of the errors on the form now; null when there are none, or nothing certain is known. */
  errors(): string | null;
  /** The press was held: say why. */
  onHeld(): void;
  /** A press was let through (any of Save, Submit and Delete is told by the caller). */
  onFault(error: unknown): void;
}

const PATIENCE_MS = 50;
const KEYS = ['Enter', ' '];

/**
 * Holds the first press on Submit while the form has errors, once for the same errors; the next press passes.
 * It listens before the page does, so that no part of the page has acted yet. Presses by scripts are none of its
 * business. Any fault of ours, or more than 50 ms of thinking, lets the press through and takes the guard away.
 */
export function holdSubmit(guard: SubmitGuard, options: { signal: AbortSignal; now: () => number }): void {
  const off = new AbortController();
  const heldFor = new Set<string>();
  const listen = { capture: true, signal: AbortSignal.any([options.signal, off.signal]) };

  const judge = (event: Event): void => {
    const start = options.now();
    try {
      if (!event.isTrusted) return;
      const button = guard.button();
      if (!button || !event.composedPath().includes(button)) return;
      const errors = guard.errors();
      if (errors === null || heldFor.has(errors)) return;
      if (options.now() - start > PATIENCE_MS) throw new Error('The check took too long');
      heldFor.add(errors);
      event.preventDefault();
      event.stopImmediatePropagation();
      queueMicrotask(() => guard.onHeld());
    } catch (error) {
      off.abort();
      guard.onFault(error);
    }
  };

  window.addEventListener('click', judge, listen);
  window.addEventListener(
    'keydown',
    (event) => {
      // A native button turns these keys into a click by itself; only drawn ones act on the key.
      const isDrawn = !(
        event.target instanceof HTMLButtonElement || event.target instanceof HTMLInputElement
      );
      if (KEYS.includes(event.key) && isDrawn && event.composedPath()[0] === guard.button()) judge(event);
    },
    listen,
  );
}
