import type { PanelActions } from '@/components/panel/panel-view';
import type { Eyes } from '@/lib/portal/desk';
import type { PageReading } from '@/lib/portal/read-lists';
import type { FormState } from './form-desk';
import { createHost } from './host';
import { marksOf } from './marks';
import type { PageMood } from './mood';
import { viewOf } from './view';

/** Draws what is known, and draws it again in its new places when the page is scrolled or the window changes. */
export function drawing(actions: PanelActions, { element, signal, places }: Eyes) {
  const host = createHost(element);
  let again = (): void => undefined;
  let frame = 0;
  let toFocus: string | null = null;
  const focus = (): void => {
    const part = toFocus && element.shadowRoot?.querySelector<HTMLElement>(toFocus);
    if (!part) return;
    toFocus = null;
    part.focus();
  };
  const move = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => again());
  };
  window.addEventListener('scroll', move, { capture: true, passive: true, signal });
  window.addEventListener('resize', move, { passive: true, signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));

  return {
    draw(reading: PageReading | null, state: FormState | null, mood: PageMood): void {
      const view = viewOf(reading, state, mood);
      again = () => {
        // Under the declarations the form cannot be reached, and when paused nothing is said about it.
        const isOpen = view.state !== 'paused' && view.page !== 'declarations';
        const marks = state && isOpen ? marksOf(state.form, view.findings, places) : [];
        const buttons = (reading?.buttons ?? []).flatMap((button) => places.rectOf(button) ?? []);
        const viewport = { width: innerWidth, height: innerHeight };
        host.draw({ view, actions, keepFree: buttons.filter(places.isInWindow), viewport }, marks);
      };
      again();
      focus();
    },
    /** Puts the cursor on a part of what is drawn next, or of the first drawing that has it. */
    focusOn(selector: string): void {
      toFocus = selector;
    },
    remove: host.remove,
  };
}
