import { type NamedTable, tablesToXlsx } from '@/lib/export/table-xlsx';
import { readFile } from '@/lib/imports/read-file';

/** A file to read, or tables to make a workbook of. */
export type SheetQuestion = { read: File } | { write: readonly NamedTable[] };

// Answers one question. The library for workbooks is here and nowhere else: the page is one file, and it is large.
addEventListener('message', async ({ data }: MessageEvent<SheetQuestion>) =>
  postMessage('read' in data ? await readFile(data.read) : await tablesToXlsx(data.write)),
);
