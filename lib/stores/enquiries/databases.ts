import './strict-durability';
import idb from 'pouchdb-adapter-idb';
import PouchDB from 'pouchdb-core';
import { isSeriesId, type SeriesId } from '@/lib/model/series';
import type { EnquiryRecord } from './record';

PouchDB.plugin(idb);

export type Database = PouchDB.Database<EnquiryRecord>;

const PREFIX = 'enquiries-';
const UNKNOWN_SERIES = 'unknown';
/** What PouchDB puts before a database's name. */
const POUCH_PREFIX = '_pouch_';

const open = new Map<SeriesId | null, Database>();

/** The database of a series, or of the enquiries whose series no page ever said (null). Made when missing. */
export function databaseOf(series: SeriesId | null): Database {
  const known = open.get(series);
  if (known) return known;
  const made: Database = new PouchDB(PREFIX + (series ?? UNKNOWN_SERIES), {
    adapter: 'idb',
    auto_compaction: true,
  });
  open.set(series, made);
  return made;
}

/** Every series that has a database, the unknown one (null) always. The browser's own list is the truth. */
export async function seriesKept(): Promise<(SeriesId | null)[]> {
  const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
  const series = names
    .filter((name) => name.startsWith(POUCH_PREFIX + PREFIX))
    .map((name) => name.slice((POUCH_PREFIX + PREFIX).length))
    .filter(isSeriesId)
    .sort();
  return [null, ...series];
}
