import { BugError } from '@/lib/model/errors';
import type { SeriesId } from '@/lib/model/series';
import { type Database, databaseOf, seriesKept } from './databases';
import { removeWhole } from './leaves';
import { mergeRecords } from './merge';
import { change, seriesHolding } from './write';

/**
 * Moves an enquiry with its log to another series. Written there before it is removed here, so an interruption
 * leaves it twice, never nowhere; what an interruption left behind before goes with it, or it would count again.
 * @throws StoreError when it cannot be kept; BugError when there is no such enquiry.
 */
export async function moveToSeries(id: string, series: SeriesId | null): Promise<void> {
  if ((await seriesHolding(id)) === undefined) throw new BugError('An enquiry to be moved is not kept');
  let held = await seriesHolding(id, series);
  while (held !== undefined) {
    await moveFrom(databaseOf(held), id, series);
    held = await seriesHolding(id, series);
  }
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
  for (const id of twice) await moveToSeries(id, (await seriesHolding(id)) ?? null);
}

async function moveFrom(from: Database, id: string, series: SeriesId | null): Promise<void> {
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
