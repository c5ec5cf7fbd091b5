import { StoreError } from '@/lib/model/errors';
import { report } from '@/lib/platform/log';
import { holdingAll } from '@/lib/platform/one-at-a-time';
import { announceAll, ENQUIRIES_LOCK } from '../enquiries';
import { CATCHING_LOCK } from '../enquiries/catching';
import { erased } from '../erased';
import { announceRequests } from '../requests';
import { type Everything, readEverything } from './everything';
import { joinEverything } from './join-everything';
import { keepCount } from './loss';
import { PARTS } from './parts';
import { announceProgress } from './progress';
import { replaceEverything } from './replace-everything';
import {
  beginJob,
  contentOf,
  currentJob,
  dropSnapshots,
  endJob,
  isFile,
  type Job,
  putBy,
  tidySnapshots,
} from './snapshots';

/**
 * Brings back a snapshot, or the content of a file that was put by: `replace` makes it all there is, `join` adds
 * it to what is there. A snapshot is made before. Either all of it is done or everything is as it was before,
 * also when the browser is killed in the middle: then it is ended at the next start. Only the background asks.
 * @throws StoreError when nothing was changed
 */
export function bringBack({ from, how }: Pick<Job, 'from' | 'how'>): Promise<void> {
  return alone(async () => {
    const wanted = await contentOf(from);
    if (!wanted) throw new StoreError('snapshotGone');
    const before = await putBy(how === 'replace' ? 'restore' : 'merge', await readEverything());
    await carryOut({ how, from, before: before.id, isFile: await isFile(from) }, wanted);
  });
}

/** Ends what was begun when the browser was killed. Asked for in the first turn, before anybody can write. */
export async function endInterruptedWork(): Promise<void> {
  try {
    if (await currentJob()) await alone(goOn);
  } catch (fault) {
    report('what was interrupted could not be ended', fault);
  }
}

async function goOn(): Promise<void> {
  const job = await currentJob();
  const wanted = job && (await contentOf(job.from));
  if (job && wanted) await carryOut(job, wanted);
}

async function carryOut(job: Job, wanted: Everything): Promise<void> {
  await beginJob(job);
  try {
    await apply(job.how, wanted);
    await countAll();
  } catch (fault) {
    await goBack(job);
    throw fault;
  }
  await endJob();
  if (job.isFile) await dropSnapshots([job.from]);
  await settled();
}

/** Only a kill leaves a job behind: what cannot be put back now must not undo later changes at the next start. */
async function goBack({ before }: Job): Promise<void> {
  await beginJob({ how: 'replace', from: before, before, isFile: false });
  const wanted = await contentOf(before);
  try {
    if (wanted) await replaceEverything(wanted);
    await countAll();
  } finally {
    await endJob();
  }
  await settled();
}

async function apply(how: Job['how'], wanted: Everything): Promise<void> {
  let done = 0;
  const of = wanted.enquiries.length;
  const written = (count: number) => {
    done += count;
    announceProgress({ done: Math.min(done, of), of });
  };
  if (how === 'replace') await replaceEverything(wanted, written);
  else await joinEverything(wanted, written);
  // Whoever brings a series back has not deleted it any more.
  const back = new Set(wanted.enquiries.map(({ series }) => series));
  await erased.update((list) =>
    list.some(({ series }) => back.has(series)) ? list.filter(({ series }) => !back.has(series)) : list,
  );
}

/** Before the job is ended: a kill in between would leave fewer than were counted, which the next start calls a loss. */
async function countAll(): Promise<void> {
  await keepCount((await readEverything()).enquiries.length);
}

async function settled(): Promise<void> {
  await tidySnapshots();
  announceAll();
  announceRequests();
}

/** While nobody else writes: neither what pages of Direct say, nor the officer, nor a store. */
export function alone<T>(work: () => Promise<T>): Promise<T> {
  return holdingAll(['keep', CATCHING_LOCK, ENQUIRIES_LOCK, ...PARTS.map(({ lock }) => lock)], work);
}
