import { type Enquiry, type EventOrigin, isListed } from '@/lib/model/enquiry';
import { BugError } from '@/lib/model/errors';
import type { SeriesId } from '@/lib/model/series';
import { announce, listen } from '@/lib/platform/broadcast';
import { besideOthers, oneAtATime } from '@/lib/platform/one-at-a-time';
import { closeAll, databaseOf } from './databases';
import { moveToSeries } from './move';
import { type ReadSeries, readAll, readNewest, readOne, readSeries } from './read';
import { enquiryOf } from './record';
import { append, type Change, eventOf, newId, seriesHolding } from './write';

export type { Quarantined, ReadSeries } from './read';
export type { Change } from './write';

const CHANNEL = 'enquiries';

/** Held alone by whoever replaces what is kept as a whole; single changes hold it beside one another. */
export const ENQUIRIES_LOCK = 'enquiries';

/** Every enquiry in the tracker. Any of our pages may read; only the background writes. */
export async function all(): Promise<Enquiry[]> {
  return (await readAll()).enquiries.filter(isListed);
}

/** The enquiries of one series, or with null those whose series is not known. */
export async function ofSeries(series: SeriesId | null): Promise<Enquiry[]> {
  return (await readSeries(series)).enquiries.filter(isListed);
}

/** Everything in one reading: also enquiries that were removed or joined, and records that do not fit. */
export function readKept(): Promise<ReadSeries> {
  return readAll();
}

/**
 * What was read before, with these enquiries as they are now. Null when one of them is gone or no longer fits: then
 * all has to be read again.
 */
export async function readChanged(before: ReadSeries, ids: readonly string[]): Promise<ReadSeries | null> {
  const fresh = await Promise.all(ids.map(readOne));
  const changed = new Map(fresh.flatMap((one) => (one ? [[one.id, one]] : [])));
  if (changed.size < new Set(ids).size) return null;
  const others = before.enquiries.filter(({ id }) => !changed.has(id));
  return { ...before, enquiries: [...others, ...changed.values()] };
}

/**
 * Reads; where that fails, once more when nobody is replacing or deleting what is kept: whoever deletes a series
 * closes it to all who are reading it.
 * @throws what the second reading says
 */
export async function readOrWait<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch {
    return besideOthers(ENQUIRIES_LOCK, async () => {
      await closeAll();
      return read();
    });
  }
}

/** One enquiry as it is now; null when it is gone. */
export function one(id: string): Promise<Enquiry | null> {
  return readOne(id);
}

/** The newest few, while all the others are still to be read. */
export async function newest(count: number): Promise<Enquiry[]> {
  return (await readNewest(count)).filter(({ joinedInto }) => joinedInto === null);
}

/** Those that pages of these series can be about; removed ones too, or reading a page would bring them back. */
export async function knownIn(series: readonly (SeriesId | null)[]): Promise<Enquiry[]> {
  const parts = series.includes(null)
    ? [await readAll()]
    : await Promise.all([null, ...new Set(series)].map(readSeries));
  return parts.flatMap(({ enquiries }) => enquiries).filter(({ joinedInto }) => joinedInto === null);
}

/**
 * Keeps a new enquiry. Resolves once it is on the disk.
 * @throws StoreError when it cannot be kept.
 */
export async function add(series: SeriesId | null, first: Change, origin: EventOrigin): Promise<Enquiry> {
  const id = newId();
  const kept = await besideOthers(ENQUIRIES_LOCK, () =>
    append(databaseOf(series), id, eventOf(first, origin), series),
  );
  announce(CHANNEL, [id]);
  return enquiryOf(id, kept);
}

/**
 * Adds a change to an enquiry's log. Resolves once it is on the disk.
 * @param seen what whoever changes it saw in these fields; left out, it does not matter
 * @throws StoreError when it cannot be kept, or somebody else changed the same field meanwhile; BugError when there
 * is no such enquiry.
 */
export async function record(
  id: string,
  what: Change,
  origin: EventOrigin,
  seen: Change = {},
): Promise<Enquiry> {
  const kept = await besideOthers(ENQUIRIES_LOCK, async () => {
    const series = await seriesHolding(id);
    if (series === undefined) throw new BugError('A change to an enquiry that is not kept');
    return append(databaseOf(series), id, eventOf(what, origin), series, seen);
  });
  announce(CHANNEL, [id]);
  return enquiryOf(id, kept);
}

/**
 * Another series turned out to be the right one: an enquiry moves there with its log. Alone, because a change
 * written beside a move would stay behind in the series it leaves, and be removed with it.
 */
export async function moveTo(id: string, series: SeriesId | null): Promise<void> {
  await oneAtATime(ENQUIRIES_LOCK, () => moveToSeries(id, series));
  announce(CHANNEL, [id]);
}

/** Tells every page that enquiries changed of which the ids are too many to name. */
export function announceAll(): void {
  announce(CHANNEL, []);
}

/** Tells every page which enquiries were changed or deleted by other means than one at a time. */
export function announceChanged(ids: string[]): void {
  announce(CHANNEL, ids);
}

/** Calls the listener with the ids of enquiries that changed, in any of our pages. Returns what ends it. */
export function onChange(listener: (ids: string[]) => void): () => void {
  return listen(CHANNEL, listener);
}
