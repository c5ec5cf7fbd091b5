import { monotonicFactory } from 'ulid';
import type { EnquiryEvent, EnquiryFields, EventOrigin } from '@/lib/model/enquiry';
import { StoreError } from '@/lib/model/errors';
import { inOrder } from '@/lib/model/in-order';
import { now } from '@/lib/platform/clock';
import { oneAtATime } from '@/lib/platform/one-at-a-time';
import { type Database, databaseOf, reopenLater, seriesKept } from './databases';
import { fold } from './fold';
import { enquiryCopies } from './kept-twice';
import { withLast } from './merge';
import { type EnquiryRecord, readRecord } from './record';

export type Change = Partial<EnquiryFields>;

const ulid = monotonicFactory();
const ATTEMPTS = 20;

/** An id that says nothing about the enquiry. */
export function newId(): string {
  return `enquiry:${ulid()}`;
}

/** A change as an event of this moment. */
export function eventOf(change: Change, origin: EventOrigin): EnquiryEvent {
  return { id: ulid(), at: now(), origin, change };
}

/**
 * Adds an event to a record, or makes the record. When somebody else wrote in between, the record is read
 * again and the event added to what it says now. Resolves with the record once it is on the disk.
 * @param seen fields as they were for whoever makes the change
 * @throws StoreError when the kept record does not fit, one of the fields is another by now, or others keep writing it
 * without end.
 */
export async function append(
  database: Database,
  id: string,
  event: EnquiryEvent,
  ifNew: EnquiryRecord['series'],
  seen: Change = {},
): Promise<EnquiryRecord> {
  const fresh: EnquiryRecord = { version: 1, series: ifNew, events: [event] };
  return change(database, id, (kept) => {
    if (!kept) return fresh;
    if (clashes(fold(kept.events), seen, event.change)) throw new StoreError('changedMeanwhile');
    return { ...kept, events: withLast(kept.events, event) };
  });
}

/** Somebody else changed a field after it was seen, and to something else than it is now changed to. */
function clashes(now: EnquiryFields, seen: Change, wanted: Change): boolean {
  return (Object.keys(seen) as (keyof EnquiryFields)[]).some((field) => {
    const said = inOrder(now[field]);
    return said !== inOrder(seen[field]) && said !== inOrder(wanted[field]);
  });
}

/** Reads a record, changes it and writes it. Others who change the same record wait; others do not. */
export function change(
  database: Database,
  id: string,
  work: (kept: EnquiryRecord | null) => EnquiryRecord,
): Promise<EnquiryRecord> {
  return oneAtATime(`change ${id}`, () => changeAlone(database, id, work));
}

/** Again as long as a page of an older version, which waits for nobody, was quicker. */
async function changeAlone(
  database: Database,
  id: string,
  work: (kept: EnquiryRecord | null) => EnquiryRecord,
): Promise<EnquiryRecord> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const kept = await find(database, id);
    const read = kept ? readRecord(kept) : null;
    if (read && !read.success) throw new StoreError('setAside');
    const next = work(read ? (read.data as EnquiryRecord) : null);
    const put = () => database.put({ _id: id, ...(kept && { _rev: kept._rev }), ...next });
    try {
      await enquiryCopies.ahead({ kept: [[id, next]] }, put);
      return next;
    } catch (fault) {
      if (hasStatus(fault, 409)) continue;
      reopenLater(database);
      throw cannotKeep(fault);
    }
  }
  throw cannotKeep(null);
}

/** The record as it is kept, or null when there is none under this id. */
async function find(database: Database, id: string): Promise<(EnquiryRecord & { _rev: string }) | null> {
  try {
    return await database.get(id);
  } catch (fault) {
    if (hasStatus(fault, 404)) return null;
    reopenLater(database);
    throw cannotKeep(fault);
  }
}

/** Which series' database holds a record: null stands for the unknown series, undefined for nowhere. */
export async function seriesHolding(id: string): Promise<EnquiryRecord['series'] | undefined> {
  // The unknown series is asked last: after an interrupted move the other copy is the one that counts.
  for (const series of (await seriesKept()).reverse()) {
    if (await find(databaseOf(series), id)) return series;
  }
  return undefined;
}

/** Every series whose database holds a record: several after a killed move, and the last of them counts. */
export async function everySeriesHolding(id: string): Promise<EnquiryRecord['series'][]> {
  const holding: EnquiryRecord['series'][] = [];
  for (const series of await seriesKept()) if (await find(databaseOf(series), id)) holding.push(series);
  return holding;
}

function hasStatus(fault: unknown, status: number): boolean {
  return (fault as { status?: unknown } | null)?.status === status;
}

function cannotKeep(cause: unknown): StoreError {
  return new StoreError('enquiryNotKept', { cause });
}
