import type { Enquiry } from '@/lib/model/enquiry';
import type { SeriesId } from '@/lib/model/series';
import { report } from '@/lib/platform/log';
import { reasonOf } from '../kept-shape';
import { databaseOf, seriesKept } from './databases';
import { settle } from './leaves';
import { type EnquiryRecord, enquiryOf, readRecord } from './record';

/** A kept record that does not fit. It stays where it is, untouched, and is shown to the officer. */
export interface Quarantined {
  id: string;
  series: SeriesId | null;
  reason: string;
  data: unknown;
}

export interface ReadSeries {
  enquiries: Enquiry[];
  quarantined: Quarantined[];
}

/** Every enquiry of one series (null: of no known series), with the records that do not fit. */
export async function readSeries(series: SeriesId | null): Promise<ReadSeries> {
  const database = databaseOf(series);
  const first = await database.allDocs({ include_docs: true, conflicts: true });
  const divided = first.rows.filter((row) => row.doc?._conflicts?.length);
  for (const row of divided) await settle(database, row.id);
  const { rows } = divided.length ? await database.allDocs({ include_docs: true }) : first;
  const enquiries: Enquiry[] = [];
  const quarantined: Quarantined[] = [];
  for (const { id, doc } of rows) {
    const read = readRecord(doc);
    if (read.success) enquiries.push(enquiryOf(id, read.data as EnquiryRecord));
    else quarantined.push({ id, series, reason: reasonOf(read.error), data: doc });
  }
  if (quarantined.length) report('a kept enquiry did not fit and was set aside');
  return { enquiries, quarantined };
}

/** Every enquiry of every series. One that is in two series after an interrupted move appears once. */
export async function readAll(): Promise<ReadSeries> {
  const parts = await Promise.all((await seriesKept()).map(readSeries));
  const enquiries = new Map<string, Enquiry>();
  // The unknown series comes first, so the copy that knows its series replaces the other.
  for (const enquiry of parts.flatMap((part) => part.enquiries)) enquiries.set(enquiry.id, enquiry);
  return { enquiries: [...enquiries.values()], quarantined: parts.flatMap((part) => part.quarantined) };
}

/** The records of all enquiries, each once, with its id. Also of removed and joined ones. */
export async function readAllRecords(): Promise<(EnquiryRecord & { id: string })[]> {
  return (await readAll()).enquiries.map(({ id, series, events }) => ({ id, version: 1, series, events }));
}
