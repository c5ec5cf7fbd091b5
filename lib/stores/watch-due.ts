import { type Enquiry, isListed } from '@/lib/model/enquiry';
import { everyMinutes } from '@/lib/platform/alarms';
import type { Handlers } from '@/lib/platform/answer';
import { gathered } from '@/lib/platform/gathered';
import { report } from '@/lib/platform/log';
import { onNotificationPress } from '@/lib/platform/notifications';
import { besideOthers } from '@/lib/platform/one-at-a-time';
import { openOwnPage } from '@/lib/platform/own-pages';
import { deadlines } from './deadlines';
import { ENQUIRIES_LOCK, onChange, readKept } from './enquiries';
import { countAgain } from './keep/loss';
import { refreshDue } from './refresh-due';
import { reminders } from './reminders';
import { withAnswer } from './reminders/answers';
import type { DueWords } from './reminders/due-words';
import { remind } from './reminders/remind';
import { seriesSaid } from './series-said';
import { settings } from './settings';

/** Changes of one burst, such as a page of List Enquiries. Milliseconds. */
const A_BURST = 250;

/**
 * Looks at the dates every quarter of an hour and after changes; what the officer answers is kept. Called in the
 * first turn, at each start of the background.
 * @param ready ends when writing is allowed
 */
export function watchDue(
  words: DueWords,
  ready: Promise<void>,
): Pick<Handlers, 'look-again' | 'reminder-answered' | 'missed-seen'> {
  const refresh = afterReading((known) => refreshDue(words, known));
  const remindNow = afterReading(async (known) => {
    await remind(words, known);
    await refreshDue(words, known);
  });
  const soon = gathered(refresh, A_BURST);
  onChange(soon);
  for (const store of [deadlines, seriesSaid, reminders]) store.watch(soon);
  onNotificationPress(() => openOwnPage('tracker.html'));
  everyMinutes('what-is-due', 15, () => ready.then(remindNow));
  settings.watch(() => void remindNow());
  void ready.then(remindNow);
  return {
    'look-again': async () => {
      soon();
      return null;
    },
    'reminder-answered': ({ key, answer }) =>
      done(reminders.update((memory) => withAnswer(memory, key, answer))),
    'missed-seen': () => done(reminders.update((memory) => ({ ...memory, missed: [] }))),
  };
}

/** One reading of the enquiries serves all that rests on them. A fault is noted and never stops other work. */
function afterReading(work: (known: readonly Enquiry[]) => Promise<void>): () => Promise<void> {
  return async () => {
    try {
      // Whoever deletes says first that there will be fewer: a count from before must not be kept after it.
      const { enquiries } = await besideOthers(ENQUIRIES_LOCK, async () => {
        const kept = await readKept();
        await countAgain(kept.enquiries.length);
        return kept;
      });
      await work(enquiries.filter(isListed));
    } catch (fault) {
      report('the enquiries could not be looked at again', fault);
    }
  };
}

async function done(work: Promise<unknown>): Promise<null> {
  await work;
  return null;
}
