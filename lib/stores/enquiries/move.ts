import { BugError } from '@/lib/model/errors';
import type { SeriesId } from '@/lib/model/series';
import { databaseOf } from './databases';
import { removeWhole } from './leaves';
import { mergeRecords } from './merge';
import { change, seriesHolding } from './write';

/**
 * Moves an enquiry with its log to another series. Written there before it is removed here, so an interruption
 * leaves it twice, never nowhere.
 * @throws StoreError when it cannot be kept; BugError when there is no such enquiry.
 */
export async function moveToSeries(id: string, series: SeriesId | null): Promise<void> {
  const held = await seriesHolding(id);
  if (held === undefined) throw new BugError('An enquiry to be moved is not kept');
  if (held === series) return;
  const from = databaseOf(held);
  const moving = await change(from, id, (kept) => {
    if (!kept) throw new BugError('An enquiry to be moved is not kept');
    return kept;
  });
  await change(databaseOf(series), id, (kept) => ({
    ...(kept ? mergeRecords(kept, moving) : moving),
    series,
  }));
  await removeWhole(from, id);
}
