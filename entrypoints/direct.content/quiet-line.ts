import { drawLine, type PlainLine } from '@/components/panel/plain-line';
import { onOwnChange } from '@/lib/platform/connection';
import { send } from '@/lib/platform/messages';
import type { Eyes } from '@/lib/portal/desk';
import { putBeside, stageOf } from '@/lib/portal/page-state';
import type { Look } from '@/lib/portal/read-page';

/** Any page: nothing is asked but how the office works. */
const ANY = { series: null, centre: null, syllabus: null, assessment: '', titles: {}, service: null };

/**
 * What stands on a page while there is no desk, which most pages of Direct never need: a line on one that nobody
 * knows, drawn in an idle moment after everything is loaded, or a line that says why there is no panel.
 */
export function quietLine(eyes: Eyes, onWhy: () => void) {
  const { element, places } = eyes;
  const over = new AbortController();
  const signal = AbortSignal.any([eyes.signal, over.signal]);
  let reading: Look | null = null;
  let instead: 'stale' | 'unreachable' | null = null;
  let isAsked = false;
  let isWanted = false;

  const says = (): PlainLine['says'] | null => {
    if (reading && reading.page !== 'unknown') return instead;
    return isWanted && reading?.named?.is !== 'none' ? (instead ?? 'unknown') : null;
  };
  const draw = (): void => {
    const words = says();
    if (words === null) {
      element.remove();
      return;
    }
    const keepFree = (reading?.buttons ?? []).flatMap((button) => places.rectOf(button) ?? []);
    const line = { page: reading?.page ?? 'unknown', says: words, ...(words === 'unknown' && { onWhy }) };
    drawLine(element, line, { keepFree: keepFree.filter(places.isInWindow) });
    if (!element.isConnected) putBeside(document, element);
  };
  /** Nothing is said on a page before it is known whether the office wants it, and what officers said of such pages. */
  const ask = async (): Promise<void> => {
    const [taught, { settings }] = await Promise.all([send('taught', null), send('facts', ANY)]);
    if (signal.aborted) return;
    isWanted = settings.watching;
    if (taught.length > 0) eyes.heed(taught);
    else draw();
  };
  const idle = (): void => void requestIdleCallback(() => void ask().catch(() => undefined));

  return {
    /** Takes a new look at a page; null when it could not be read. */
    take(read: Look | null): void {
      reading = read;
      if (isWanted || instead) draw();
      if (isAsked || (read && read.page !== 'unknown')) return;
      isAsked = true;
      onOwnChange(idle, { signal });
      if (stageOf(document) === 'complete') idle();
      else addEventListener('load', idle, { once: true, signal });
    },
    /** Says why there is no panel, on a page that would have one. */
    say(why: 'stale' | 'unreachable'): void {
      instead = why;
      if (why === 'stale') isWanted = false;
      draw();
    },
    /** The panel takes its place. */
    stop: () => over.abort(),
  };
}
