import { isConnected, onOwnChange } from '@/lib/platform/connection';
import { report } from '@/lib/platform/log';
import { hearPresses } from '@/lib/portal/hear-presses';
import { holdSubmit } from '@/lib/portal/hold-submit';
import { type PageReading, readPage } from '@/lib/portal/read-page';
import { watchPage } from '@/lib/portal/watch';
import { panelActions } from './actions';
import { drawing, type Wishes } from './drawing';
import { formDesk } from './form-desk';
import { seenForm, teller } from './tell';

const ALIVE_MS = 3_000;

/**
 * The loop on a page of Direct: look, judge, draw, tell. Sole owner of start and stop: everything ends with the
 * signal, and with it the hold on Submit. A fault anywhere in it leaves Direct as it is.
 */
export function start(signal: AbortSignal): void {
  const work = new AbortController();
  const until = { signal: AbortSignal.any([signal, work.signal]) };
  const wishes: Wishes = { paused: false, held: false, stale: false, unreached: false };
  let reading: PageReading | null = null;

  const desk = formDesk({ ...until, changed: () => look() });
  const tell = teller(() => set({ unreached: true }));
  const set = (change: Partial<Wishes>): void => {
    const resumed = wishes.paused && change.paused === false;
    Object.assign(wishes, change);
    picture.draw(reading, desk.state(), wishes);
    if (resumed) look();
  };
  const picture = drawing(panelActions(desk, set, until), until);

  const look = (): void => {
    if (wishes.paused || wishes.stale || document.readyState === 'loading') return;
    try {
      reading = readPage(document);
      desk.take(reading.form);
      tell.page(reading);
    } catch (fault) {
      reading = null;
      desk.take(null);
      report('a page could not be read', fault);
    }
    set(errors() === null ? { held: false } : {});
  };
  const errors = (): string | null => desk.state()?.judgement.errorsAtPress ?? null;
  const button = (key: string): Element | null => {
    if (wishes.paused || wishes.stale || reading?.page === 'declarations') return null;
    const found = reading?.form?.located.get(key);
    return found?.status === 'ok' ? found.element : null;
  };
  const onHeld = (): void => {
    desk.pressed();
    set({ held: true });
    picture.focusHeld();
  };
  const onFault = (fault: unknown): void => report('the check of Submit was switched off', fault);

  holdSubmit(
    { button: () => button('submit'), errors, onHeld, onFault },
    { ...until, now: () => performance.now() },
  );
  hearPresses(
    () => ({ save: button('save'), submit: button('submit'), delete: button('delete') }),
    (kind) => {
      if (reading?.form) tell.press(kind, seenForm(reading.form.snapshot));
      desk.pressed();
    },
    until,
  );
  watchPage(picture.element, look, until);
  onOwnChange(desk.askAgain, until);
  document.addEventListener('DOMContentLoaded', look, until);
  look();

  const alive = setInterval(() => {
    if (isConnected()) return;
    // The old script lets everything through and says so; the page itself is never reloaded by us.
    work.abort();
    set({ stale: true });
  }, ALIVE_MS);
  until.signal.addEventListener('abort', () => clearInterval(alive));
}
