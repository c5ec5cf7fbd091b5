import { inOrder } from '@/lib/model/in-order';
import { now } from '@/lib/platform/clock';
import { besideOthers, oneAtATime } from '@/lib/platform/one-at-a-time';
import { ENQUIRIES_LOCK } from '../enquiries';
import { copyMissing } from '../enquiries/kept-twice';
import { readEverything } from './everything';
import { countBeforeSnapshot } from './loss';
import { contentOf, putBy, type SnapshotReason, snapshots, tidySnapshots } from './snapshots';

/** Makes the snapshot of the day, once a day and only when something is different from the last one, and tidies up. */
export function dailySnapshot(): Promise<void> {
  return atRest(async () => {
    await tidySnapshots();
    const [newest] = await snapshots();
    // The day on this computer's own clock; both moments carry its offset.
    if (newest?.at.slice(0, 10) === now().slice(0, 10)) return;
    await putByIfNew('daily');
  });
}

/** Makes a snapshot before something big, unless the newest one holds the same. */
export function snapshotBefore(why: SnapshotReason): Promise<void> {
  return atRest(() => putByIfNew(why));
}

/** While no enquiry is on its way from one series to another, which could be seen in neither of them. */
function atRest<T>(work: () => Promise<T>): Promise<T> {
  return besideOthers(ENQUIRIES_LOCK, () => oneAtATime('keep', work));
}

async function putByIfNew(why: SnapshotReason): Promise<void> {
  const content = await readEverything();
  await copyMissing(content.enquiries);
  const [newest] = await snapshots();
  const same = newest && inOrder(await contentOf(newest.id)) === inOrder(content);
  const nothing = content.enquiries.length === 0 && Object.keys(content.parts).length === 0;
  if (same || nothing) return;
  await countBeforeSnapshot(content.enquiries.length);
  await putBy(why, content);
  await tidySnapshots();
}
