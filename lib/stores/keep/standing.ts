import { doneThisSession, wasDoneThisSession } from '@/lib/platform/this-session';
import { readNote, writeNote } from '../enquiries/notes';
import { copiesMark, isUnfinished, markCopies } from '../second-copies';

/**
 * How the browser's databases stand to the second copies in local storage. `behind`: they have lost their last writes,
 * or everything. `ahead`: local storage has.
 */
export type Standing = 'level' | 'behind' | 'ahead';

/** In both places stands the same number, one higher at each start of the browser. */
const MARK = 'here';

/**
 * A kill can leave the file of either place torn at its end. The browser writes on behind the tear at its next start,
 * and at the one after that it does not find what it wrote there: in the databases all of it, or it calls them damaged
 * and deletes them. The first thing it would not find is the mark of that start. Empty databases are behind as well,
 * also on the first day.
 */
export async function standing(): Promise<Standing> {
  const [databases, copies] = await Promise.all([databasesMark(), copiesMark()]);
  if (databases === 0 || databases < copies) return 'behind';
  return databases > copies ? 'ahead' : 'level';
}

/** Whether both places say the same, and were marked since the browser was started. */
export async function areLevel(): Promise<boolean> {
  if (!(await wasDoneThisSession(MARK)) || (await isUnfinished())) return false;
  return (await standing()) === 'level';
}

/** From now on it shows when one of the places falls back. Comes before other writes, once they are level. */
export async function mark(): Promise<void> {
  const next = Math.max(await databasesMark(), await copiesMark()) + 1;
  await writeNote(MARK, next);
  await markCopies(next);
  await doneThisSession(MARK);
}

async function databasesMark(): Promise<number> {
  const mark = await readNote(MARK);
  return typeof mark === 'number' ? mark : 0;
}
