import type { CandidateNumber, SyllabusCode } from '@/lib/model/codes';
import type { RequestRow } from '@/lib/model/request';
import type { SeriesId } from '@/lib/model/series';
import { announce, listen } from '@/lib/platform/broadcast';
import { breathe, type LongWork } from '@/lib/platform/in-turns';
import { writeLocal } from '@/lib/platform/local-storage';
import { besideOthers } from '@/lib/platform/one-at-a-time';
import { requestRowSchema } from '@/lib/platform/request-schemas';
import { type KeptWhole, openKept } from '../define-store';
import { listOf, type Misfit } from '../kept-shape';
import type { KeptTwice } from '../second-copies';
import { asideEntries } from '../set-aside';
import { changeRows, replaceRows, rowCopies, rowsAfter, rowsOf } from './database';

const CHANNEL = 'requests';

/** Held alone by whoever replaces what is kept as a whole. */
const REQUESTS_LOCK = 'requests';
/** Rows that are read and checked at a time: the page answers the officer in between. */
const PIECE = 400;

const readList = listOf(requestRowSchema);
/** How a list stands in a backup. */
const SHAPE = { version: 1, fallback: [], read: readList };

/** What became of a request list: rows that are kept from now on, new or in place of their older self, and rows that go. */
export interface RowChange {
  put: readonly RequestRow[];
  remove: readonly string[];
  /** They are the list that was about to come in: from the same moment on it waits no longer, and cannot come in twice. */
  endsDraft?: true;
}

/**
 * The rows of the request lists, in the order they were brought in. Rows that do not fit are set aside.
 * @param series of this list only; without it, of all
 * @throws the signal's reason when it was cancelled
 */
export async function readRequests(series?: SeriesId | null, work: LongWork = {}): Promise<RequestRow[]> {
  const rows: RequestRow[] = [];
  const misfits: Misfit[] = [];
  let last: string | null = null;
  do {
    const piece: unknown[] = await rowsAfter(last, PIECE);
    const read = readList(piece);
    for (const row of read.value) if (series === undefined || row.series === series) rows.push(row);
    misfits.push(...read.misfits);
    last = piece.length === PIECE ? idOf(piece.at(-1)) : null;
    work.signal?.throwIfAborted();
    work.onProgress?.({ done: rows.length, of: rows.length });
    await breathe();
  } while (last !== null);
  if (misfits.length > 0) await putAside(misfits);
  return rows;
}

/**
 * Keeps a change of the list, whole or not at all, and tells every page of it.
 * @throws StoreError when it cannot be kept; what was there before stands.
 */
export async function keepRequests(change: RowChange): Promise<void> {
  await besideOthers(REQUESTS_LOCK, () => changeRows(change));
  announceRequests();
}

/** The candidates whose consent for a syllabus is in the list. */
export async function consentsInList(series: SeriesId, syllabus: SyllabusCode): Promise<CandidateNumber[]> {
  const { value } = readList(await rowsOf(series, syllabus));
  return value.flatMap(({ candidate, consent }) => (candidate && consent ? [candidate] : []));
}

/** The lists as a backup sees them, in one piece. */
export const requestLists: KeptWhole<RequestRow[]> = {
  id: 'requests',
  key: REQUESTS_LOCK,
  version: SHAPE.version,
  open: (kept) => openKept(SHAPE, kept),
  async read() {
    const data = await readRequests();
    return data.length > 0 ? { version: SHAPE.version, data } : undefined;
  },
  write: (kept) => replaceRows((kept?.data ?? []) as RequestRow[]),
};

/** What of the lists can be put back when the browser has lost them. */
export const rowsTwice: KeptTwice = {
  copies: rowCopies,
  all: async () => new Map((await readRequests()).map((row) => [row.id, row])),
  async putBack(copies) {
    const put = readList([...copies.values()]).value;
    await changeRows({ put, remove: [] });
    return put.length;
  },
};

/** Tells every page that the lists have changed. */
export function announceRequests(): void {
  announce(CHANNEL, []);
}

/** Calls the listener after each change of a list, wherever it was made. Returns what ends it. */
export function onRequestsChange(listener: () => void): () => void {
  return listen(CHANNEL, () => listener());
}

/** What does not fit is taken out of the list and kept apart, with the reason. */
async function putAside(misfits: Misfit[]): Promise<void> {
  await writeLocal(asideEntries('requests', misfits));
  await changeRows({ put: [], remove: misfits.flatMap(({ data }) => idOf(data) ?? []) });
}

function idOf(row: unknown): string | null {
  const id = (row as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : null;
}
