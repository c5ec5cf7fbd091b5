import { type KeptTwice, secondCopies } from '../second-copies';
import { databaseOf, seriesKept } from './databases';
import { type EnquiryRecord, readRecord } from './record';
import { type Written, writeMany } from './write-many';

/** Enquiries as they are kept, once more. */
export const enquiryCopies = secondCopies('enquiry');

/** What of the enquiries can be put back when the browser has lost them. */
export const enquiriesTwice: KeptTwice = {
  copies: enquiryCopies,
  async ids() {
    const lists = (await seriesKept()).map((series) => databaseOf(series).allDocs());
    return (await Promise.all(lists)).flatMap(({ rows }) => rows.map(({ id }) => id));
  },
  async putBack(copies, ids) {
    const records = ids.flatMap((id, at): Written[] => {
      const read = readRecord(copies[at]);
      return read.success ? [{ _id: id, ...(read.data as EnquiryRecord) }] : [];
    });
    for (const [series, list] of Map.groupBy(records, (one) => one.series))
      await writeMany(databaseOf(series), list);
  },
};

type WithId = EnquiryRecord & { id: string };

/** From now on these alone are copied. */
export function copyAll(enquiries: readonly WithId[]): Promise<void> {
  return enquiryCopies.replace(enquiries.map(asEntry));
}

/** Copies those of which there is no copy: there was no room for it, or an older version kept them. */
export async function copyMissing(enquiries: readonly WithId[]): Promise<void> {
  const copied = new Set(await enquiryCopies.ids());
  await enquiryCopies.write(enquiries.filter(({ id }) => !copied.has(id)).map(asEntry));
}

function asEntry({ id, ...record }: WithId): [string, EnquiryRecord] {
  return [id, record];
}
