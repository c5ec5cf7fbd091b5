import { report } from '@/lib/platform/log';
import { DESK, type Desk, type Eyes } from '@/lib/portal/desk';
import { quietLine } from './quiet-line';

/** A desk that could not be loaded is asked for again with the first look after this time. */
const TRY_AGAIN_MS = 3_000;
/** After so long without an answer it counts as out of reach, until it comes after all. */
const PATIENCE_MS = 5_000;

/**
 * Takes the place of the desk until there is one. It is got at once for a page of ours; on any other there is one
 * line, and the desk only comes when the officer asks. `came` is called at most once.
 */
export function beforeDesk(eyes: Eyes, came: (desk: Desk) => void): Pick<Desk, 'take' | 'expire'> {
  const { signal } = eyes;
  let isAsked = false;
  let isToExplain = false;

  const open = async (): Promise<void> => {
    const openDesk = await DESK.load();
    if (signal.aborted) return;
    line.stop();
    const desk = openDesk(eyes);
    came(desk);
    if (isToExplain) desk.explain();
  };
  const ask = async (): Promise<void> => {
    if (isAsked || signal.aborted) return;
    isAsked = true;
    const late = setTimeout(() => line.say('unreachable'), PATIENCE_MS);
    try {
      await open();
    } catch (fault) {
      report('the panel could not be opened', fault);
      if (!signal.aborted) line.say('unreachable');
      setTimeout(() => {
        isAsked = false;
      }, TRY_AGAIN_MS);
    } finally {
      clearTimeout(late);
    }
  };
  const line = quietLine(eyes, () => {
    isToExplain = true;
    void ask();
  });

  return {
    take(reading) {
      line.take(reading);
      if (reading && reading.page !== 'unknown') void ask();
    },
    expire: () => line.say('stale'),
  };
}
