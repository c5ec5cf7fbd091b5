import { ulid } from 'ulid';
import { localKeys, readLocalKey, removeLocal, writeLocal } from '@/lib/platform/local-storage';
import { readNote, writeNote } from '../enquiries/notes';
import type { Everything } from './everything';
import { contentOf } from './snapshots';
import { standing } from './standing';

/** Work that was begun on what is kept and must be ended, also after the browser was killed. */
export interface Job {
  how: 'replace' | 'join';
  from: string;
  /** It is the content of a file, and dropped once it is taken in. */
  isFile: boolean;
  /** What everything was like before. */
  before: string;
}

/** A job with what it is to bring back, which lies in local storage in so many pieces. */
interface Begun {
  id: string;
  pieces: number;
  job: Job;
}

/**
 * Noted beside the enquiries, and once more in local storage for when the browser loses its databases or their last
 * writes. As either place can fall back, the note in the other one counts.
 */
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
  return (await localKeys(JOB)).length > 0 || (await begun()) !== undefined;
}

/** What the current job is to bring back; undefined when there is none. */
export async function wantedByJob(): Promise<Everything | undefined> {
  const current = await begun();
  if (!current) return undefined;
  const keys = (await localKeys(WANTED + current.id)).sort();
  if (keys.length < current.pieces) return contentOf(current.job.from);
  const [parts, ...pieces] = await Promise.all(keys.map(readLocalKey));
  return { enquiries: (pieces as Everything['enquiries'][]).flat(), parts: parts as Everything['parts'] };
}

/**
 * Notes a job as begun: from here on it is ended, whatever happens.
 * @throws StoreError when there is no room for what it is to bring back; then it is not begun
 */
export async function beginJob(job: Job, { enquiries, parts }: Everything): Promise<void> {
  const id = ulid();
  const pieces: unknown[] = [parts];
  for (let start = 0; start < enquiries.length; start += AT_ONCE)
    pieces.push(enquiries.slice(start, start + AT_ONCE));
  for (const [at, piece] of pieces.entries())
    await writeLocal({ [`${WANTED}${id}.${String(at).padStart(4, '0')}`]: piece });
  const current: Begun = { id, pieces: pieces.length, job };
  await writeLocal({ [JOB]: current });
  await writeNote(JOB, current);
}

/** Notes that the job was ended, and drops what it was to bring back. */
export async function endJob(): Promise<void> {
  await writeNote(JOB, null);
  await removeLocal([JOB]);
  for (const key of await localKeys(WANTED)) await removeLocal([key]);
}

async function begun(): Promise<Begun | undefined> {
  const noted = (await standing()) === 'behind' ? await readLocalKey(JOB) : await readNote(JOB);
  return noted as Begun | undefined;
}
