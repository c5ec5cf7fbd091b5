import { viewOf } from '../locate/tree';
import { eachDocument } from '../windows';

/** Keys that do nothing by themselves, as on the way to another window. */
const ALONE = ['Alt', 'AltGraph', 'Control', 'Meta', 'Shift', 'CapsLock', 'NumLock'];

/**
 * A signal that ends with the given one, and as soon as the officer presses or types anything on the page: whoever
 * writes stops there, because the officer always goes first. What scripts do, and presses in our own panel (`own`),
 * do not count.
 */
export function untilOfficerActs(own: Element, options: { signal: AbortSignal }): AbortSignal {
  const acted = new AbortController();
  const signal = AbortSignal.any([options.signal, acted.signal]);
  const hear = (event: Event): void => {
    const isAlone = 'key' in event && ALONE.includes(String(event.key));
    if (event.isTrusted && !isAlone && !event.composedPath().includes(own)) acted.abort();
  };
  const listen = { capture: true, passive: true, signal };
  eachDocument(
    (page) => {
      const view = viewOf(page);
      view?.addEventListener('pointerdown', hear, listen);
      view?.addEventListener('keydown', hear, listen);
      // Words that were said or pasted, by no key and no press.
      view?.addEventListener('beforeinput', hear, listen);
    },
    { signal },
  );
  return signal;
}
