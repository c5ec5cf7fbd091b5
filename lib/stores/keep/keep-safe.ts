import { everyMinutes } from '@/lib/platform/alarms';
import type { Handlers } from '@/lib/platform/answer';
import { onUpdate } from '@/lib/platform/own-pages';
import { lastBackup } from '../last-backup';
import { bringBack, endInterruptedWork } from './bring-back';
import { dailySnapshot, snapshotBefore } from './daily-snapshot';
import { eraseEverything } from './erase-everything';
import { eraseSeries } from './erase-series';
import { agreeToLoss } from './loss';

/** What the background does when the page of enquiries asks for something that concerns everything kept. */
export const keepHandlers: Pick<
  Handlers,
  'bring-back' | 'delete-series' | 'delete-everything' | 'loss-seen' | 'backup-made'
> = {
  'bring-back': (what) => done(bringBack(what)),
  'delete-series': (series) => eraseSeries(series),
  'delete-everything': () => eraseEverything(),
  'loss-seen': () => done(agreeToLoss()),
  'backup-made': (at) => done(lastBackup.set(at)),
};

/**
 * Makes the snapshots. Called in the first turn, at each start of the background.
 * @returns ends when what was interrupted has been ended: nothing may be written before
 */
export function keepSafe(): Promise<void> {
  const ready = endInterruptedWork();
  onUpdate(() => snapshotBefore('update'));
  everyMinutes('keep-safe', 60, dailySnapshot);
  void ready.then(dailySnapshot);
  return ready;
}

async function done(work: Promise<unknown>): Promise<null> {
  await work;
  return null;
}
