import type { SyllabusCode } from '@/lib/model/codes';
import { StoreError } from '@/lib/model/errors';
import type { RequestRow } from '@/lib/model/request';
import type { SeriesId } from '@/lib/model/series';
import { objectDatabase } from '../object-database';
import { secondCopies } from '../second-copies';

const ROWS = 'rows';
const BESIDE = 'beside';
const OF_SYLLABUS = 'syllabus';
/** Under this name stands, beside the rows, a list that is about to come in. */
export const DRAFT = 'draft';
/** And under this one a row that is being typed. */
export const TYPED = 'typed';
/** Rows that are handed over at a time: handing over thousands at once would hold up the page. */
const PIECE = 200;

const database = objectDatabase('requests', {
  [ROWS]: { key: 'id', indexes: { [OF_SYLLABUS]: ['series', 'syllabus'] } },
  [BESIDE]: {},
});

/** The rows once more. */
export const rowCopies = secondCopies('request');

/** Up to `count` rows as they are kept, in the order of their ids, behind the one with this id. */
export function rowsAfter(id: string | null, count: number): Promise<unknown[]> {
  const behind = id === null ? null : IDBKeyRange.lowerBound(id, true);
  return database.read((store) => store(ROWS).getAll(behind, count));
}

/** The rows of one syllabus as they are kept. */
export function rowsOf(series: SeriesId, syllabus: SyllabusCode): Promise<unknown[]> {
  return database.read((store) => store(ROWS).index(OF_SYLLABUS).getAll([series, syllabus]));
}

/**
 * Puts rows in and takes rows out, all of it or nothing. Resolves once it is on the disk.
 * @throws StoreError when it cannot be kept; what was there before stands.
 */
export async function changeRows({
  put,
  remove,
  endsDraft,
}: {
  put: readonly RequestRow[];
  remove: readonly string[];
  endsDraft?: true;
}): Promise<void> {
  const keep = () =>
    write((store) => {
      if (endsDraft) store(BESIDE).delete(DRAFT);
      const rows = store(ROWS);
      inPieces(
        remove,
        (id) => rows.delete(id),
        () => inPieces(put, (row) => rows.put(row)),
      );
    });
  await rowCopies.ahead({ kept: put.map((row) => [row.id, row]), removed: remove }, keep);
}

/** Empties the list and fills it anew, all of it or nothing. */
export async function replaceRows(rows: readonly RequestRow[]): Promise<void> {
  await write((store) => {
    store(ROWS).clear();
    inPieces(rows, (row) => store(ROWS).put(row));
  });
  await rowCopies.replace(rows.map((row) => [row.id, row]));
}

/** A thing kept beside the rows; undefined when there is none. */
export function readKept(name: string): Promise<unknown> {
  return database.read((store) => store(BESIDE).get(name));
}

/** Keeps a thing beside the rows; null: no longer. */
export async function writeKept(name: string, thing: unknown): Promise<void> {
  await write((store) => {
    if (thing === null) store(BESIDE).delete(name);
    else store(BESIDE).put(thing, name);
  });
}

/** The next piece follows in the answer to the last of one: the transaction stays open, and the page is free in between. */
function inPieces<T>(
  list: readonly T[],
  ask: (one: T) => IDBRequest,
  then: () => void = () => {},
  start = 0,
): void {
  const piece = list.slice(start, start + PIECE);
  const last = piece.pop();
  for (const one of piece) ask(one);
  if (last === undefined) then();
  else ask(last).onsuccess = () => inPieces(list, ask, then, start + PIECE);
}

async function write(change: Parameters<typeof database.write>[0]): Promise<void> {
  try {
    await database.write(change);
  } catch (cause) {
    throw new StoreError('requestsNotKept', { cause });
  }
}
