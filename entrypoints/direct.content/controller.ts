import { isConnected, onDisconnect, onOwnChange } from '@/lib/platform/connection';
import { report } from '@/lib/platform/log';
import { type PageReading, readPage } from '@/lib/portal/read-page';
import { watchPage } from '@/lib/portal/watch';
import { panelActions } from './actions';
import { drawing } from './drawing';
import { formDesk } from './form-desk';
import { officeDesk } from './office';
import { watchPresses } from './submit';
import { seenForm, teller } from './tell';
import { CALM, type PageMood } from './view';

/**
 * The loop on a page of Direct: look, judge, draw, tell. Sole owner of start and stop: everything ends with the
 * signal, and with it the hold on Submit. A fault anywhere in it leaves Direct as it is.
 */
export function start(signal: AbortSignal): void {
  const work = new AbortController();
  const until = { signal: AbortSignal.any([signal, work.signal]) };
  const mood: PageMood = { ...CALM };
  let reading: PageReading | null = null;
  let silent = false;
  let hasLooked = false;

  const desk = formDesk({ ...until, changed: () => look() });
  const office = officeDesk(({ watching, unclear }) => {
    silent = !watching;
    set({ unclear });
  });
  const tell = teller(() => set({ unreached: true }));
  const set = (change: Partial<PageMood>): void => {
    const resumed = mood.paused && change.paused === false;
    Object.assign(mood, change);
    if (silent) picture.remove();
    else if (hasLooked) picture.draw(reading, desk.state(), mood);
    if (resumed) look();
  };
  const picture = drawing(panelActions(desk, set, until), until);

  const look = (): void => {
    if (mood.paused || mood.stale || silent || document.readyState === 'loading') return;
    hasLooked = true;
    try {
      reading = readPage(document);
      desk.take(reading.form);
      if (reading.page !== 'unknown' && !reading.form) desk.memory.forget();
      tell.page(reading);
    } catch (fault) {
      reading = null;
      desk.take(null);
      report('a page could not be read', fault);
    }
    set(desk.state()?.judgement.errorsAtPress.length ? {} : { held: false });
    office.take(reading?.series ?? null);
  };

  watchPresses(
    {
      desk,
      reading: () => (mood.paused || mood.stale || silent || !isConnected() ? null : reading),
      hold(held) {
        set({ held });
        if (held) picture.focusHeld();
      },
      onPress: (kind) => reading?.form && tell.press(kind, seenForm(reading.form.snapshot)),
    },
    until,
  );
  watchPage(picture.element, look, until);
  onOwnChange(() => void Promise.all([office.ask(), desk.askAgain()]).then(look), until);
  // The old script of an updated extension lets everything through and says so; it never reloads the page.
  onDisconnect(() => {
    work.abort();
    set({ stale: true });
  }, until);
  document.addEventListener('DOMContentLoaded', look, until);
  void office.ask();
  look();
}
