import { BugError } from '@/lib/model/errors';
import { inOrder } from '@/lib/model/in-order';
import type { SeriesId } from '@/lib/model/series';
import { writeLocal } from '@/lib/platform/local-storage';
import { databaseOf, seriesKept } from '../enquiries/databases';
import { type EnquiryRecord, readRecord } from '../enquiries/record';
import { type Written, writeMany } from '../enquiries/write-many';
import { reasonOf } from '../kept-shape';
import { asideEntries } from '../set-aside';
import { type Everything, type KeptEnquiry, readEverything } from './everything';
import { PARTS } from './parts';

/**
 * Makes what is kept exactly what `wanted` says, then reads it back and compares. Doing it again changes nothing,
 * so it can be begun anew after an interruption. Records that cannot be read stay. Only while nobody else writes.
 * @param written called with how many more enquiries are on the disk
 * @throws StoreError or BugError when not all of it could be kept
 */
export async function replaceEverything(
  wanted: Everything,
  written?: (count: number) => void,
): Promise<void> {
  const series = new Set([...(await seriesKept()), ...wanted.enquiries.map((one) => one.series)]);
  for (const one of series) {
    await replaceSeries(
      one,
      wanted.enquiries.filter((enquiry) => enquiry.series === one),
      written,
    );
  }
  await replaceParts(wanted.parts);
  if (inOrder(await readEverything()) !== inOrder(wanted))
    throw new BugError('What was restored is not what it should be');
}

async function replaceSeries(
  series: SeriesId | null,
  wanted: readonly KeptEnquiry[],
  written?: (count: number) => void,
): Promise<void> {
  const database = databaseOf(series);
  const missing = new Map(wanted.map(({ id, ...record }) => [id, record as EnquiryRecord]));
  const { rows } = await database.allDocs({ include_docs: true });
  const records: Written[] = [];
  for (const { id, doc } of rows) {
    if (!doc) continue;
    const next = missing.get(id);
    missing.delete(id);
    const read = readRecord(doc);
    if (next && read.success && inOrder(read.data) === inOrder(next)) continue;
    if (next && !read.success)
      await writeLocal(asideEntries(id, [{ data: doc, reason: reasonOf(read.error) }]));
    if (next) records.push({ _id: id, _rev: doc._rev, ...next });
    else if (read.success) records.push({ _id: id, _rev: doc._rev, _deleted: true, ...NOTHING_LEFT });
  }
  for (const [id, next] of missing) records.push({ _id: id, ...next });
  await writeMany(database, records, written);
}

/** Nothing of the enquiry stays in what marks it as deleted. */
const NOTHING_LEFT: EnquiryRecord = { version: 1, series: null, events: [] };

async function replaceParts(wanted: Everything['parts']): Promise<void> {
  for (const part of PARTS) await part.write(wanted[part.id] ?? null);
}
