import type { Enquiry, EventOrigin } from '@/lib/model/enquiry';
import { BugError } from '@/lib/model/errors';
import type { SeriesId } from '@/lib/model/series';
import { announce, listen } from '@/lib/platform/broadcast';
import { databaseOf } from './databases';
import { removeWhole } from './leaves';
import { mergeRecords } from './merge';
import { type Quarantined, readAll, readSeries } from './read';
import { enquiryOf } from './record';
import { append, type Change, change, eventOf, newId, seriesHolding } from './write';

export type { Quarantined } from './read';
export type { Change } from './write';

const CHANNEL = 'enquiries';

/** Every enquiry kept on this computer. Any of our pages may read; only the background writes. */
export async function all(): Promise<Enquiry[]> {
  return (await readAll()).enquiries;
}

/** The enquiries of one series, or with null those whose series is not known. */
export async function ofSeries(series: SeriesId | null): Promise<Enquiry[]> {
  return (await readSeries(series)).enquiries;
}

/** Kept records that do not fit and are therefore in no list. They stay untouched. */
export async function setAside(): Promise<Quarantined[]> {
  return (await readAll()).quarantined;
}

/**
 * Keeps a new enquiry. Resolves once it is on the disk.
 * @throws StoreError when it cannot be kept.
 */
export async function add(series: SeriesId | null, first: Change, origin: EventOrigin): Promise<Enquiry> {
  const id = newId();
  const kept = await append(databaseOf(series), id, eventOf(first, origin), series);
  announce(CHANNEL, [id]);
  return enquiryOf(id, kept);
}

/**
 * Adds a change to an enquiry's log. Resolves once it is on the disk.
 * @throws StoreError when it cannot be kept; BugError when there is no such enquiry.
 */
export async function record(id: string, what: Change, origin: EventOrigin): Promise<Enquiry> {
  const series = await seriesHolding(id);
  if (series === undefined) throw new BugError('A change to an enquiry that is not kept');
  const kept = await append(databaseOf(series), id, eventOf(what, origin), series);
  announce(CHANNEL, [id]);
  return enquiryOf(id, kept);
}

/**
 * A page said at last which series an enquiry belongs to: it moves there with its log. Written there before it
 * is removed here, so an interruption leaves it twice, never nowhere.
 */
export async function learnSeries(id: string, series: SeriesId): Promise<void> {
  const from = databaseOf(null);
  const moving = await change(from, id, (kept) => {
    if (!kept) throw new BugError('An enquiry to be moved is not kept');
    return kept;
  });
  await change(databaseOf(series), id, (kept) => {
    const moved = { ...moving, series };
    return kept ? mergeRecords(kept, moved) : moved;
  });
  await removeWhole(from, id);
  announce(CHANNEL, [id]);
}

/** Calls the listener with the ids of enquiries that changed, in any of our pages. Returns what ends it. */
export function onChange(listener: (ids: string[]) => void): () => void {
  return listen(CHANNEL, listener);
}
