import { BugError } from '@/lib/model/errors';
import type { SeriesId } from '@/lib/model/series';
import { databaseOf, seriesKept } from './databases';
import { removeWhole } from './leaves';
import { mergeRecords } from './merge';
import { change, everySeriesHolding } from './write';

/**
 * Moves an enquiry with its log to another series. Written there before it is removed anywhere, so an interruption
 * leaves it twice, never nowhere. What an earlier interruption left behind goes with it, and goes first: the copy
 * that counts is the last to be removed.
 * @throws StoreError when it cannot be kept; BugError when there is no such enquiry.
 */
export async function moveToSeries(id: string, series: SeriesId | null): Promise<void> {
  const holding = await everySeriesHolding(id);
  if (holding.length === 0) throw new BugError('An enquiry to be moved is not kept');
  const left = holding.filter((one) => one !== series).map(databaseOf);
  for (const from of left) {
    const moving = await change(from, id, (kept) => {
      if (!kept) throw new BugError('An enquiry to be moved is not kept');
      return kept;
    });
    await change(databaseOf(series), id, (kept) => ({
      ...(kept ? mergeRecords(kept, moving) : moving),
      series,
    }));
  }
  for (const from of left) await removeWhole(from, id);
}

/**
 * Ends moves that were interrupted: whatever is in several series stays in the one that counts. Only while nobody else
 * writes enquiries.
 */
export async function endMoves(): Promise<void> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const series of await seriesKept()) {
    const { rows } = await databaseOf(series).allDocs();
    for (const { id } of rows) (once.has(id) ? twice : once).add(id);
  }
  for (const id of twice) await moveToSeries(id, (await everySeriesHolding(id)).at(-1) ?? null);
}
