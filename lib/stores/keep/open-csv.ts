import { type CsvProblem, readEnquiriesCsv } from '@/lib/imports/enquiries-csv';
import { textOfFile } from '@/lib/imports/enquiries-csv/file-text';
import { erased } from '../erased';
import { type Comparison, compare } from './compare';
import { readEverythingAtRest } from './everything';
import { asEverything, type Making } from './join-csv';

/** A CSV file that was read: its lines, what could not be read of them, and what taking it in would change. */
export type OpenedCsv =
  | { ok: true; lines: number; unread: { line: number; columns: string[] }[]; comparison: Comparison }
  | { ok: false; problem: CsvProblem };

/** Above this a file is not even read. Bytes. */
const MOST_BYTES = 50_000_000;

/** Reads a CSV file of the list and compares it with what is kept. Changes nothing. */
export async function openCsv(file: Blob, making: Making): Promise<OpenedCsv> {
  if (file.size > MOST_BYTES) return { ok: false, problem: 'too-many' };
  const read = readEnquiriesCsv(textOfFile(new Uint8Array(await file.arrayBuffer())));
  if (!read.ok) return read;
  const mine = await readEverythingAtRest();
  const theirs = asEverything(read.rows, mine.enquiries, making);
  const unread = read.rows.filter((row) => row.unread.length > 0);
  return {
    ok: true,
    lines: read.rows.length,
    unread: unread.map((row) => ({ line: row.line, columns: row.unread })),
    comparison: compare(mine, theirs, await erased.get()),
  };
}
