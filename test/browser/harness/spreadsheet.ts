import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright';
import { download } from './download';

/** The columns other people's spreadsheets rely on, in their order. */
export const FIXED_COLUMNS = [
  'series',
  'enquiry_number',
  'state',
  'service',
  'syllabus',
  'components',
  'candidate_numbers',
  'candidate_names',
  'note',
  'submitted_at',
  'received_at',
  'acknowledged_at',
  'completed_at',
  'outcome',
] as const;

export type Row = Record<string, string>;

export interface Exported {
  name: string;
  text: string;
  columns: string[];
  /** Each row by the names of its columns, as another program reads them. */
  rows: Row[];
}

const PYTHON = `
import csv, json, sys
with open(sys.argv[1], encoding='utf-8-sig', newline='') as file:
    print(json.dumps(list(csv.reader(file, strict=True))))
`;

/** Saves what the tracker page shows as a file and reads it back with a program that is not ours. */
export async function exportCsv(tracker: Page): Promise<Exported> {
  const { name, bytes } = await download(tracker, () =>
    tracker.locator('[data-action="export-csv"]').click(),
  );
  const [columns = [], ...lines] = read(bytes);
  const rows = lines.map((cells) =>
    Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])),
  );
  return { name, text: bytes.toString('utf8'), columns, rows };
}

/** Python's csv module; on a computer without Python the parser of another project. */
function read(bytes: Buffer): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'enquiry-assistant-csv-'));
  const file = join(folder, 'enquiries.csv');
  writeFileSync(file, new Uint8Array(bytes));
  try {
    return JSON.parse(execFileSync('python3', ['-c', PYTHON, file], { encoding: 'utf8' }));
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault;
    return Papa.parse<string[]>(bytes.toString('utf8').replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
