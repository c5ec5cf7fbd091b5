import type { PanelActions, PanelNotice, PanelView } from '@/components/panel/panel-view';
import { rectOf } from '@/lib/portal/places';
import type { PageReading } from '@/lib/portal/read-page';
import type { FormState } from './form-desk';
import { createHost } from './host';
import { marksOf } from './marks';

/** What holds for the whole page, beside what was read on it. */
export interface Wishes {
  paused: boolean;
  held: boolean;
  /** The extension was updated; this script is the old one. */
  stale: boolean;
  /** The background could not be told or asked something. */
  unreached: boolean;
}

/** Draws what is known, and draws it again in its new places when the page is scrolled or the window changes. */
export function drawing(actions: PanelActions, options: { signal: AbortSignal }) {
  const host = createHost();
  let again = (): void => undefined;
  let frame = 0;
  const move = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => again());
  };
  window.addEventListener('scroll', move, { capture: true, passive: true, signal: options.signal });
  window.addEventListener('resize', move, { passive: true, signal: options.signal });
  options.signal.addEventListener('abort', () => cancelAnimationFrame(frame));

  return {
    element: host.element,
    draw(reading: PageReading | null, state: FormState | null, wishes: Wishes): void {
      again = () => {
        const view = viewOf(reading, state, wishes);
        const marks = state && !wishes.paused && !wishes.stale ? marksOf(state.form, view.findings) : [];
        const keepFree = (reading?.buttons ?? [])
          .flatMap((button) => rectOf(button) ?? [])
          .filter(isInWindow);
        host.draw({ view, actions, keepFree, viewport: { width: innerWidth, height: innerHeight } }, marks);
      };
      again();
    },
    /** Puts the cursor on the reasons for which a press was held. */
    focusHeld(): void {
      host.element.shadowRoot?.querySelector<HTMLElement>('[data-held]')?.focus();
    },
  };
}

function isInWindow({
  left,
  top,
  width,
  height,
}: {
  left: number;
  top: number;
  width: number;
  height: number;
}): boolean {
  return left < innerWidth && left + width > 0 && top < innerHeight && top + height > 0;
}

function viewOf(reading: PageReading | null, state: FormState | null, wishes: Wishes): PanelView {
  const judgement = reading?.form ? state?.judgement : undefined;
  const notices: PanelNotice[] = [];
  if (wishes.stale) notices.push('stale');
  else if (wishes.unreached || state?.known.reached === false) notices.push('tracker-unreachable');
  if (reading?.done === 'save') notices.push('saved-not-sent');
  if (reading?.done === 'submit') notices.push('submitted');
  if (reading?.series && reading.series.deadlines.length > 0) notices.push('deadlines-read');
  return {
    page: reading?.page ?? 'unknown',
    state: stateOf(reading, state, wishes),
    findings: judgement?.findings ?? [],
    dismissed: judgement?.dismissed ?? [],
    passed: judgement?.passed ?? 0,
    unread: judgement?.unread ?? [],
    notices,
    note: reading?.form && state ? state.note : null,
    held: wishes.held,
  };
}

function stateOf(reading: PageReading | null, state: FormState | null, wishes: Wishes): PanelView['state'] {
  if (wishes.paused || wishes.stale) return 'paused';
  if (!reading || reading.page === 'unknown') return 'not-recognised';
  if (!reading.form) return 'checked';
  // Until the background has answered, nothing counts as checked.
  return state?.judgement.state ?? 'partly-checked';
}
