import './strict-durability';
import idb from 'pouchdb-adapter-idb';
import PouchDB from 'pouchdb-core';
import { isSeriesId, type SeriesId } from '@/lib/model/series';
import { announce, listen } from '@/lib/platform/broadcast';
import type { EnquiryRecord } from './record';

PouchDB.plugin(idb);

export type Database = PouchDB.Database<EnquiryRecord>;

const PREFIX = 'enquiries-';
const UNKNOWN_SERIES = 'unknown';
/** What PouchDB puts before a database's name. */
const POUCH_PREFIX = '_pouch_';

/** Where PouchDB keeps one entry for each record. */
export const RECORDS_OF_ENQUIRIES = 'document-store';

/** Whether one of the browser's databases is a series of enquiries. */
export function isEnquiries(name: string): boolean {
  return name.startsWith(POUCH_PREFIX + PREFIX);
}

const DESTROYED = 'series-destroyed';

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

/**
 * Lets go of a database after something in it failed: it may have been closed, and every later use would fail as well.
 * The next one who asks gets it opened anew.
 */
export function reopenLater(database: Database): void {
  for (const [series, known] of open) if (known === database) open.delete(series);
}

/** Lets go of every database, because one of them is no longer what it was. They are opened anew when asked for. */
export function letGo(): void {
  open.clear();
}

/**
 * Closes every database, to open them anew. Letting go is not enough where one was deleted by another page while it
 * was being opened here: PouchDB keeps it for whoever asks next, and it is closed.
 */
export async function closeAll(): Promise<void> {
  const all = [...open.values()];
  open.clear();
  for (const database of all) await database.close().catch(() => undefined);
}

/** Deletes a series' database with all that is in it. Other pages let go of it and make it anew when asked. */
export async function destroyDatabase(series: SeriesId | null): Promise<void> {
  await databaseOf(series).destroy();
  open.delete(series);
  announce(DESTROYED, [series ?? UNKNOWN_SERIES]);
}

listen(DESTROYED, ([name]) => void open.delete(name && isSeriesId(name) ? name : null));

/** Every series that has a database, the unknown one (null) always. The browser's own list is the truth. */
export async function seriesKept(): Promise<(SeriesId | null)[]> {
  const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
  const series = names
    .filter(isEnquiries)
    .map((name) => name.slice((POUCH_PREFIX + PREFIX).length))
    .filter(isSeriesId)
    .sort();
  return [null, ...series];
}
