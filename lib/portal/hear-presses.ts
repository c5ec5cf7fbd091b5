import type { PressKind } from '@/lib/model/seen';
import { viewOf } from './locate/tree';
import { asList, eachDocument, pressedOf, pressesDrawn } from './windows';

/** The portal's buttons as they are known when a press comes; several where the form shows one more than once. */
export type PressButtons = Partial<Record<PressKind, Element | readonly Element[] | null>>;

/**
 * Tells when the officer presses Save, Submit or Delete, in the page or in a frame of it. Only hears presses that
 * were let through, and never stands in their way: it listens last on the way in, and changes nothing.
 */
export function hearPresses(
  buttons: () => PressButtons,
  onPress: (kind: PressKind) => void,
  options: { signal: AbortSignal },
): void {
  const hear = (event: Event): void => {
    if (!event.isTrusted) return;
    const pressed = Object.entries(buttons()).find(([, button]) => pressedOf(event, asList(button)));
    if (pressed) onPress(pressed[0] as PressKind);
  };
  const hearKey = (event: KeyboardEvent): void => {
    if (pressesDrawn(event)) hear(event);
  };
  const listen = { capture: true, passive: true, signal: options.signal };
  eachDocument((page) => {
    const view = viewOf(page);
    view?.addEventListener('click', hear, listen);
    view?.addEventListener('keydown', hearKey, listen);
  }, options);
}
