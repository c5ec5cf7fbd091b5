import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard in the table. What was pressed goes away when it is done: a fix, a form, a whole row. Then the
 * keyboard is at its row again, or at the one that took its place.
 * @param keys of all rows, in their order
 * @param isBusy the keyboard is somewhere on purpose, such as in a form
 * @returns to be called with every press in the table, before it is answered
 */
export function useKeyboardPlace(
  table: RefObject<HTMLElement | null>,
  keys: readonly string[],
  isBusy: boolean,
): (event: Event) => void {
  const pressed = useRef<{ key: string; index: number } | null>(null);
  useLayoutEffect(() => {
    if (!pressed.current || isBusy || document.activeElement !== document.body) return;
    const known = keys.indexOf(pressed.current.key);
    const index = known === -1 ? Math.min(pressed.current.index, keys.length - 1) : known;
    const row = table.current?.querySelector<HTMLElement>(`[data-index="${index}"] [data-action="details"]`);
    // A row that is being changed may be out of the table for a moment.
    if (!row) return;
    pressed.current = null;
    row.focus({ preventScroll: true });
  });
  return ({ target }) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-request]') : null;
    const { request = '', index = '' } = row?.dataset ?? {};
    pressed.current = row ? { key: request, index: Number(index) } : null;
  };
}
