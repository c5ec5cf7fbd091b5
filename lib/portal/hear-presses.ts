import type { PressKind } from '@/lib/model/seen';

const KEYS = ['Enter', ' '];

/**
 * Tells when the officer presses Save, Submit or Delete. Only hears presses that were let through, and never
 * stands in their way: it listens last on the way in, and changes nothing.
 */
export function hearPresses(
  buttons: () => Partial<Record<PressKind, Element | null>>,
  onPress: (kind: PressKind) => void,
  options: { signal: AbortSignal },
): void {
  const hear = (event: Event): void => {
    if (!event.isTrusted) return;
    const path = event.composedPath();
    const pressed = Object.entries(buttons()).find(([, button]) => button && path.includes(button));
    if (pressed) onPress(pressed[0] as PressKind);
  };
  window.addEventListener('click', hear, { capture: true, passive: true, signal: options.signal });
  window.addEventListener(
    'keydown',
    (event) => {
      const drawn = !(event.target instanceof HTMLButtonElement || event.target instanceof HTMLInputElement);
      if (drawn && KEYS.includes(event.key)) hear(event);
    },
    { capture: true, passive: true, signal: options.signal },
  );
}
