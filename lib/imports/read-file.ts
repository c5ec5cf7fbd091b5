import { decodeText } from './decode-text';
import { type FileProblem, fileProblem, MOST_MEGABYTES, MOST_ROWS } from './file-problem';
import { kindOfFile } from './kind-of-file';
import { readCsv } from './read-csv';
import { readWorkbook } from './read-workbook';
import type { Sheet } from './sheet';

/** The sheets of a file that hold something, or why it cannot be used. */
export type ReadFile = { ok: true; sheets: Sheet[] } | { ok: false; problem: FileProblem };

export interface ReadFileOptions {
  signal?: AbortSignal;
  /** Turns the bytes of a workbook into sheets; where the page must stay quick, this happens beside it. */
  workbook?(bytes: Uint8Array): Promise<Sheet[]>;
}

/**
 * Reads a spreadsheet (`.xlsx`, `.ods`) or a text file (CSV with any separator, in UTF-8, UTF-16 or Windows-1252).
 * The file's name is not believed. Nothing is changed anywhere.
 * @throws the signal's reason when it was cancelled
 */
export async function readFile(file: Blob, options: ReadFileOptions = {}): Promise<ReadFile> {
  if (file.size > MOST_MEGABYTES * 1_000_000) return no('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  options.signal?.throwIfAborted();
  const kind = kindOfFile(bytes);
  if (kind !== 'workbook' && kind !== 'text') return no(kind);
  const sheets = kind === 'text' ? readText(bytes) : await openWorkbook(bytes, options);
  options.signal?.throwIfAborted();
  if (sheets === null) return no('cut-off');
  const filled = sheets.filter(({ cells }) => cells.length > 0);
  if (filled.length === 0) return no('empty');
  return filled.some(({ cells }) => cells.length > MOST_ROWS)
    ? no('too-many-rows')
    : { ok: true, sheets: filled };
}

function no(key: FileProblem['key']): ReadFile {
  return { ok: false, problem: fileProblem(key) };
}

function readText(bytes: Uint8Array): Sheet[] {
  const { text, oldLetters } = decodeText(bytes);
  const { rows, firstLine } = readCsv(text);
  return [{ name: '', cells: rows, firstLine, notices: oldLetters ? [{ kind: 'old-letters' }] : [] }];
}

/** Null when the workbook is damaged: the library says so by throwing. */
async function openWorkbook(
  bytes: Uint8Array,
  { workbook = readWorkbook }: ReadFileOptions,
): Promise<Sheet[] | null> {
  try {
    return await workbook(bytes);
  } catch {
    return null;
  }
}
