import type { Enquiry } from '@/lib/model/enquiry';
import type { SeriesId } from '@/lib/model/series';
import { report } from '@/lib/platform/log';
import { reasonOf } from '../kept-shape';
import { databaseOf, letGo, seriesKept } from './databases';
import { settle } from './leaves';
import { type EnquiryRecord, enquiryOf, readRecord } from './record';
import { seriesHolding } from './write';

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

/**
 * Every enquiry of every series. One that is in two series after an interrupted move appears once. A series that is
 * deleted by another page in the middle makes it begin anew.
 * @throws what PouchDB says when it cannot be read a second time either
 */
export async function readAll(): Promise<ReadSeries> {
  try {
    return await readAllOnce();
  } catch {
    letGo();
    return readAllOnce();
  }
}

async function readAllOnce(): Promise<ReadSeries> {
  const parts = await Promise.all((await seriesKept()).map(readSeries));
  const enquiries = new Map<string, Enquiry>();
  // The unknown series comes first, so the copy that knows its series replaces the other.
  for (const enquiry of parts.flatMap((part) => part.enquiries)) enquiries.set(enquiry.id, enquiry);
  return { enquiries: [...enquiries.values()], quarantined: parts.flatMap((part) => part.quarantined) };
}

/** The newest few, while all the others are still to be read. Their ids begin with the time. */
export async function readNewest(count: number): Promise<Enquiry[]> {
  const parts = (await seriesKept()).map(async (series) => {
    const { rows } = await databaseOf(series).allDocs({ include_docs: true, descending: true, limit: count });
    return rows.flatMap(({ id, doc }) => enquiryIn(id, doc) ?? []);
  });
  const newest = (await Promise.all(parts)).flat().sort((a, b) => (a.id < b.id ? 1 : -1));
  return newest.slice(0, count);
}

/** One enquiry anew, after it changed; null when it is gone or does not fit any more. */
export async function readOne(id: string): Promise<Enquiry | null> {
  const series = await seriesHolding(id);
  return series === undefined ? null : enquiryIn(id, await databaseOf(series).get(id));
}

function enquiryIn(id: string, doc: unknown): Enquiry | null {
  const read = readRecord(doc);
  return read.success ? enquiryOf(id, read.data as EnquiryRecord) : null;
}

/** The records of all enquiries, each once, with its id. Also of removed and joined ones. */
export async function readAllRecords(): Promise<(EnquiryRecord & { id: string })[]> {
  return (await readAll()).enquiries.map(({ id, series, events }) => ({ id, version: 1, series, events }));
}
