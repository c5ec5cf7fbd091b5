import { ulid } from 'ulid';
import type { Instant } from '@/lib/model/calendar-date';
import { StoreError } from '@/lib/model/errors';
import type { SeriesId } from '@/lib/model/series';
import { now } from '@/lib/platform/clock';
import { idBehind } from '../id-behind';
import { objectDatabase } from '../object-database';
import { countBySeries, type Everything } from './everything';

/** Why a snapshot was made. `file` is none: the content of a file, held until the background has taken it in. */
export type SnapshotReason = 'daily' | 'restore' | 'merge' | 'delete' | 'update' | 'file';

/** What a snapshot is, without what is in it. */
export interface SnapshotHead {
  /** Sorts in the order they were made, also when the clock was set back in between. */
  id: string;
  at: Instant;
  why: SnapshotReason;
  series: { series: SeriesId | null; count: number }[];
}

/** How many are kept. */
export const SNAPSHOTS_KEPT = 5;

/** A file is asked for as soon as it is put by: one left alone so long was forsaken when a page or browser ended. */
const ASKED_FOR_MS = 3_600_000;

const HEADS = 'heads';
const CONTENTS = 'contents';

const database = objectDatabase('snapshots', { [HEADS]: { key: 'id' }, [CONTENTS]: {} });

/**
 * Puts everything by. Beside the enquiries' own databases, so that the loss of one is not the loss of all.
 * @throws StoreError when there is no room; what was there before stands.
 */
export async function putBy(why: SnapshotReason, content: Everything): Promise<SnapshotHead> {
  const newest = (await allHeads()).at(-1)?.id;
  const id = idBehind(ulid(), newest);
  const head: SnapshotHead = { id, at: now(), why, series: countBySeries(content.enquiries) };
  await write((store) => {
    store(HEADS).put(head);
    store(CONTENTS).put(content, head.id);
  });
  return head;
}

/** The snapshots there are, newest first. */
export async function snapshots(): Promise<SnapshotHead[]> {
  return (await allHeads()).filter(({ why }) => why !== 'file').reverse();
}

/** True while what a file held is kept under this id. */
export async function isFile(id: string): Promise<boolean> {
  return (await allHeads()).some((head) => head.id === id && head.why === 'file');
}

/** What is in a snapshot; undefined when it is gone. */
export async function contentOf(id: string): Promise<Everything | undefined> {
  return database.read((store) => store(CONTENTS).get(id));
}

/** Drops these with everything in them. */
export async function dropSnapshots(ids: readonly string[]): Promise<void> {
  await write((store) => {
    for (const id of ids) {
      store(HEADS).delete(id);
      store(CONTENTS).delete(id);
    }
  });
}

/** Drops every one, and what files left behind: they hold what is to be forgotten. Only while nobody else makes one. */
export async function dropEverySnapshot(): Promise<void> {
  await dropSnapshots((await allHeads()).map(({ id }) => id));
}

/** Drops all but the newest, and what files left behind but for the newest, while it may still be asked for. */
export async function tidySnapshots(): Promise<void> {
  const heads = (await allHeads()).reverse();
  const files = heads.filter(({ why }) => why === 'file').filter(({ at }, place) => place > 0 || isStale(at));
  const over = heads.filter(({ why }) => why !== 'file').slice(SNAPSHOTS_KEPT);
  if (files.length + over.length > 0) await dropSnapshots([...files, ...over].map(({ id }) => id));
}

/** Also one that seems to come from the future: the clock was set back since. */
function isStale(at: Instant): boolean {
  return Math.abs(Date.parse(now()) - Date.parse(at)) > ASKED_FOR_MS;
}

function allHeads(): Promise<SnapshotHead[]> {
  return database.read((store) => store(HEADS).getAll());
}

/** All of it or nothing. Resolves once it is on the disk. */
async function write(change: Parameters<typeof database.write>[0]): Promise<void> {
  try {
    await database.write(change);
  } catch (cause) {
    throw new StoreError('snapshotNotKept', { cause });
  }
}
