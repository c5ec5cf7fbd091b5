import type { Taught } from '@/lib/model/taught';
import { isConnected, onDisconnect } from '@/lib/platform/connection';
import { inNextTask } from '@/lib/platform/in-turns';
import { report } from '@/lib/platform/log';
import type { Desk, Eyes } from '@/lib/portal/desk';
import { pageReader } from '@/lib/portal/page-reader';
import { stageOf } from '@/lib/portal/page-state';
import * as places from '@/lib/portal/places';
import type { Look } from '@/lib/portal/read-page';
import { watchPage } from '@/lib/portal/watch';
import { applyFix } from '@/lib/portal/write/apply-fix';
import { noteBox, noteWriter } from '@/lib/portal/write/note-box';
import { beforeDesk } from './before-desk';
import { watchPresses } from './submit';

/**
 * The eyes on a page of Direct: look, hand what was read to the desk, hear presses. Sole owner of start and stop:
 * everything ends with the signal, and with it the hold on Submit. A fault anywhere in it leaves Direct as it is.
 */
export function start(signal: AbortSignal): void {
  const work = new AbortController();
  const until = { signal: AbortSignal.any([signal, work.signal]) };
  let reading: Look | null = null;
  let desk: Desk | null = null;
  let taught: readonly Taught[] = [];

  const look: Eyes['look'] = (how) => {
    if (until.signal.aborted || stageOf(document) === 'loading' || desk?.isOpen() === false) return;
    try {
      const read = reader.read(document, taught, how);
      // While a long page is still being read, what was read last stands.
      if (!read) return;
      reading = read;
    } catch (fault) {
      reading = null;
      report('a page could not be read', fault);
    }
    (desk ?? before).take(reading);
  };
  const reader = pageReader(() => look(), { ...until, now: () => performance.now() });
  const eyes: Eyes = {
    ...until,
    element: document.createElement('enquiry-assistant'),
    look,
    heed(shown) {
      taught = shown;
      look();
    },
    places,
    noteBox,
    writeNote: noteWriter(until),
    applyFix,
  };
  const before = beforeDesk(eyes, (opened) => {
    desk = opened;
    desk.take(reading);
  });

  watchPresses(
    {
      desk: () => (isConnected() && desk?.isOpen() ? desk : null),
      reading: () => reading,
    },
    until,
  );
  watchPage(eyes.element, look, { ...until, onTouched: reader.forget });
  // The old script of an updated extension lets everything through and says so; it never reloads the page.
  onDisconnect(() => {
    work.abort();
    (desk ?? before).expire();
  }, until);
  // Asked about its parts before the browser has laid it out, a long page would be laid out in a task of ours.
  const onArrival = (): void => void requestAnimationFrame(() => inNextTask(look, { urgent: false }));
  document.addEventListener('DOMContentLoaded', onArrival, until);
  look();
}
