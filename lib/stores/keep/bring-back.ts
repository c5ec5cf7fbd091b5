import { StoreError } from '@/lib/model/errors';
import { report } from '@/lib/platform/log';
import { holdingAll, oneAtATime } from '@/lib/platform/one-at-a-time';
import { announceAll, ENQUIRIES_LOCK } from '../enquiries';
import { CATCHING_LOCK } from '../enquiries/catching';
import { copyAll } from '../enquiries/kept-twice';
import { erased } from '../erased';
import { announceRequests } from '../requests';
import { type Everything, readEverything } from './everything';
import { beginJob, currentJob, endJob, hasJob, type Job, wantedByJob } from './job';
import { joinEverything } from './join-everything';
import { keepCount } from './loss';
import { copyAgain, endCopying, makeGood } from './make-good';
import { PARTS } from './parts';
import { announceProgress } from './progress';
import { replaceEverything } from './replace-everything';
import { contentOf, dropSnapshots, isFile, putBy, tidySnapshots } from './snapshots';
import { areLevel, mark, standing } from './standing';

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
    const job: Job = { how, from, before: before.id, isFile: await isFile(from) };
    await beginJob(job, wanted);
    await carryOut(job, wanted);
  });
}

/**
 * Puts back what the browser has lost, and ends what was begun when it was killed. Asked for in the first turn, before
 * anybody can write. A background that is about to be replaced may still be at work: it is waited for, or what it
 * began would be ended at a later start only, over changes made meanwhile.
 */
export async function endInterruptedWork(): Promise<void> {
  try {
    if (await oneAtATime('keep', isToBeEnded)) await alone(goOn);
  } catch (fault) {
    report('what was interrupted could not be ended', fault);
  }
}

async function isToBeEnded(): Promise<boolean> {
  return (await hasJob()) || !(await areLevel());
}

async function goOn(): Promise<void> {
  const [how, job, wanted] = [await standing(), await currentJob(), await wantedByJob()];
  if (how === 'behind') await makeGood();
  if (how === 'ahead') await copyAgain();
  if (how === 'level') await endCopying();
  if (job && wanted) await carryOut(job, wanted);
  else if (await hasJob()) await endJob();
  // Last: killed before, all of this is done again.
  await mark();
  if (job || how !== 'level') await settled();
}

async function carryOut(job: Job, wanted: Everything): Promise<void> {
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

/**
 * Counts and copies what there is now. Before the job is ended: a kill in between would leave fewer than were counted,
 * which the next start calls a loss.
 */
async function countAll(): Promise<void> {
  const { enquiries } = await readEverything();
  await keepCount(enquiries.length);
  await copyAll(enquiries);
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
