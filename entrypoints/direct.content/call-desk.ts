import { report } from '@/lib/platform/log';
import { DESK, type Desk, type Eyes } from '@/lib/portal/desk';
import type { PageReading } from '@/lib/portal/read-page';

/** A desk that could not be loaded is asked for again with the first look after this time. */
const TRY_AGAIN_MS = 3_000;

/**
 * Says when a page needs the desk, and gets it: at once for a page of ours, in an idle moment after everything is
 * loaded for any other. `came` is called at most once.
 */
export function deskCaller(eyes: Eyes, came: (desk: Desk) => void) {
  const { signal } = eyes;
  let isAsked = false;
  let isWaiting = false;

  const ask = async (): Promise<void> => {
    if (isAsked || signal.aborted) return;
    isAsked = true;
    try {
      const open = await DESK.load();
      if (!signal.aborted) came(open(eyes));
    } catch (fault) {
      report('the panel could not be opened', fault);
      setTimeout(() => {
        isAsked = false;
      }, TRY_AGAIN_MS);
    }
  };
  const idle = (): void => void requestIdleCallback(() => void ask());

  return (reading: PageReading | null): void => {
    if (reading && reading.page !== 'unknown') void ask();
    else if (document.readyState === 'complete') idle();
    else if (!isWaiting) {
      isWaiting = true;
      addEventListener('load', idle, { once: true, signal });
    }
  };
}
