import { BugError } from '@/lib/model/errors';
import type { Database } from './databases';
import { mergeRecords } from './merge';
import { type EnquiryRecord, readRecord } from './record';

interface Leaf {
  rev: string;
  data: unknown;
}

/**
 * Ends a conflict: what all copies hold goes into one, and every other copy is deleted in the same write.
 * A copy that does not fit is left standing, so that it is reported and not lost.
 */
export async function settle(database: Database, id: string): Promise<void> {
  const leaves = (await leavesOf(database, id)).flatMap(({ rev, data }) => {
    const read = readRecord(data);
    return read.success ? [{ rev, record: read.data as EnquiryRecord }] : [];
  });
  const [winner, ...losers] = leaves;
  if (!winner || losers.length === 0) return;
  const merged = losers.reduce((sum, { record }) => mergeRecords(sum, record), winner.record);
  await writeAll(database, [
    { _id: id, _rev: winner.rev, ...merged },
    ...losers.map(({ rev, record }) => ({ _id: id, _rev: rev, _deleted: true, ...record })),
  ]);
}

/** Deletes a record with every copy of it: a copy left over would bring it back. */
export async function removeWhole(database: Database, id: string): Promise<void> {
  const leaves = await leavesOf(database, id);
  await writeAll(
    database,
    leaves.map(({ rev }) => ({ _id: id, _rev: rev, _deleted: true, ...TOMBSTONE })),
  );
}

/** Nothing of the enquiry stays in what marks it as deleted. */
const TOMBSTONE: EnquiryRecord = { version: 1, series: null, events: [] };

/** The copies that are not deleted, PouchDB's winner first. */
async function leavesOf(database: Database, id: string): Promise<Leaf[]> {
  const answers = await database.get(id, { open_revs: 'all' });
  return answers
    .flatMap((answer) => ('ok' in answer && answer.ok ? [answer.ok] : []))
    .filter((leaf) => !('_deleted' in leaf))
    .map(({ _rev, _id, ...data }) => ({ rev: _rev, data }))
    .sort((a, b) => compareRevisions(b.rev, a.rev));
}

/** PouchDB's winner has the longest history, then the greatest text. */
function compareRevisions(a: string, b: string): number {
  const length = Number.parseInt(a, 10) - Number.parseInt(b, 10);
  return length !== 0 ? length : a < b ? -1 : 1;
}

/** `bulkDocs` reports for each record: one refusal must not pass as success. */
async function writeAll(
  database: Database,
  records: (EnquiryRecord & { _id: string; _rev: string; _deleted?: boolean })[],
): Promise<void> {
  const answers = await database.bulkDocs(records);
  const refused = answers.find((answer) => 'error' in answer);
  if (refused) throw new BugError('A copy of an enquiry could not be settled', { cause: refused });
}
