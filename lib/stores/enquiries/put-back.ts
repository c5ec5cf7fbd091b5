import type { SeriesId } from '@/lib/model/series';
import type { KeptTwice } from '../second-copies';
import { databaseOf } from './databases';
import { asEntry, enquiryCopies } from './kept-twice';
import { mergeRecords } from './merge';
import { moveToSeries } from './move';
import { readAll, readAllRecords } from './read';
import { type EnquiryRecord, readRecord } from './record';
import { change } from './write';
import { type Written, writeMany } from './write-many';

/** What of the enquiries can be put back when the browser has lost them or their last changes. */
export const enquiriesTwice: KeptTwice = {
  copies: enquiryCopies,
  all: async () => new Map((await readAllRecords()).map(asEntry)),
  async putBack(copies) {
    const { enquiries, quarantined } = await readAll();
    const known = new Map(enquiries.map(({ id, series }) => [id, series]));
    const unreadable = new Set(quarantined.map(({ id }) => id));
    const records = [...copies].flatMap(([id, copy]): Written[] => {
      const read = readRecord(copy);
      return read.success && !unreadable.has(id) ? [{ _id: id, ...(read.data as EnquiryRecord) }] : [];
    });
    const missing = records.filter(({ _id }) => !known.has(_id));
    for (const [series, list] of Map.groupBy(missing, (one) => one.series))
      await writeMany(databaseOf(series), list);
    for (const { _id, ...copy } of records) {
      const series = known.get(_id);
      if (series !== undefined) await catchUp(_id, series, copy);
    }
    return records.length;
  },
};

/** An enquiry that fell back gets what its copy says besides, and moves where its copy says it is. */
async function catchUp(id: string, series: SeriesId | null, copy: EnquiryRecord): Promise<void> {
  await change(databaseOf(series), id, (kept) => (kept ? { ...mergeRecords(kept, copy), series } : copy));
  if (copy.series !== series) await moveToSeries(id, copy.series);
}
