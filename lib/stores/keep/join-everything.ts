import type { SeriesId } from '@/lib/model/series';
import { databaseOf } from '../enquiries/databases';
import { moveToSeries } from '../enquiries/move';
import { readAllRecords } from '../enquiries/read';
import { type Written, writeMany } from '../enquiries/write-many';
import type { Everything, KeptEnquiry } from './everything';
import { joinedEnquiries } from './joined';
import { PARTS } from './parts';

/**
 * Adds what `more` says to what is kept: the events of each enquiry to its log, the entries of each store to its
 * entries, where the new one counts. Doing it again changes nothing. Only while nobody else writes.
 * @param written called with how many more enquiries are on the disk
 * @throws StoreError when not all of it could be kept
 */
export async function joinEverything(more: Everything, written?: (count: number) => void): Promise<void> {
  const kept = new Map((await readAllRecords()).map((record) => [record.id, record]));
  const touched = new Set(more.enquiries.map(({ id }) => id));
  const joined = joinedEnquiries([...kept.values()], more.enquiries)
    .filter(({ id }) => touched.has(id))
    .map((now) => ({ before: kept.get(now.id), now }));
  const bySeries = Map.groupBy(joined, ({ before, now }) => (before ? before.series : now.series));
  for (const [series, list] of bySeries) {
    await writeMany(
      databaseOf(series),
      await asWritten(
        series,
        list.map(({ now }) => now),
      ),
      written,
    );
  }
  for (const { before, now } of joined) {
    if (before?.series === null && now.series !== null) await moveToSeries(now.id, now.series);
  }
  await joinParts(more.parts);
}

async function asWritten(series: SeriesId | null, records: readonly KeptEnquiry[]): Promise<Written[]> {
  const { rows } = await databaseOf(series).allDocs({ keys: records.map(({ id }) => id) });
  const revisions = new Map(
    rows.flatMap((row) => ('value' in row && !row.value.deleted ? [[row.id, row.value.rev] as const] : [])),
  );
  return records.map(({ id, ...record }) => {
    const _rev = revisions.get(id);
    return { _id: id, ...(_rev !== undefined && { _rev }), ...record };
  });
}

async function joinParts(more: Everything['parts']): Promise<void> {
  for (const part of PARTS) {
    const added = more[part.id];
    if (!added) continue;
    const kept = part.tidy(await part.read()) ?? undefined;
    await part.write(part.from(new Map([...part.entries(kept), ...part.entries(added)])));
  }
}
