import { ulid } from 'ulid';
import { localKeys, readLocalKey, removeLocal, writeLocal } from '@/lib/platform/local-storage';
import type { Everything } from './everything';

/** Work that was begun on what is kept and must be ended, also after the browser was killed. */
export interface Job {
  how: 'replace' | 'join';
  from: string;
  /** It is the content of a file, and dropped once it is taken in. */
  isFile: boolean;
  /** What everything was like before. */
  before: string;
}

/** Not beside the snapshots: whatever becomes of the browser's databases, the work can be ended. */
const JOB = 'job';
const WANTED = `${JOB}.`;
/** Every page of ours hears of each write with all that is in it. */
const AT_ONCE = 500;

/** The job that was begun and not ended; undefined when there is none. */
export async function currentJob(): Promise<Job | undefined> {
  return (await begun())?.job;
}

/** Whether a job was begun, or was about to be: what it left behind goes with `endJob`. */
export async function hasJob(): Promise<boolean> {
  return (await localKeys(JOB)).length > 0;
}

/** What the current job is to bring back; undefined when there is none. */
export async function wantedByJob(): Promise<Everything | undefined> {
  const kept = await begun();
  if (!kept) return undefined;
  const keys = (await localKeys(WANTED + kept.id)).sort();
  const [parts, ...pieces] = await Promise.all(keys.map(readLocalKey));
  return { enquiries: (pieces as Everything['enquiries'][]).flat(), parts: parts as Everything['parts'] };
}

/**
 * Notes a job as begun, in place of another: from here on it is ended, whatever happens.
 * @throws StoreError when there is no room for what it is to bring back; then it is not begun
 */
export async function beginJob(job: Job, { enquiries, parts }: Everything): Promise<void> {
  const id = ulid();
  const key = (piece: number) => `${WANTED}${id}.${String(piece).padStart(4, '0')}`;
  await writeLocal({ [key(0)]: parts });
  for (let start = 0; start < enquiries.length; start += AT_ONCE)
    await writeLocal({ [key(1 + start / AT_ONCE)]: enquiries.slice(start, start + AT_ONCE) });
  await writeLocal({ [JOB]: { id, job } });
  await drop((await localKeys(WANTED)).filter((one) => !one.startsWith(WANTED + id)));
}

/** Notes that the job was ended, and drops what it was to bring back. */
export async function endJob(): Promise<void> {
  await removeLocal([JOB]);
  await drop(await localKeys(WANTED));
}

async function drop(keys: readonly string[]): Promise<void> {
  for (const key of keys) await removeLocal([key]);
}

async function begun(): Promise<{ id: string; job: Job } | undefined> {
  return (await readLocalKey(JOB)) as { id: string; job: Job } | undefined;
}
