import { spawnSync } from 'node:child_process';
import { read, utils, type WorkBook } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { HEADING, rowOf } from '@/lib/export/cells';
import { toXlsx } from '@/lib/export/to-xlsx';
import { ENQUIRIES, HARD, QUIET } from './enquiries';

const sheetOf = (book: WorkBook) => book.Sheets.Enquiries ?? {};

test('every value comes back to the character, and every cell is text', async () => {
  const all = [...ENQUIRIES, ...HARD];
  const sheet = sheetOf(read(await toXlsx(all, QUIET), { cellNF: true }));
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' });
  expect(rows).toEqual([
    HEADING,
    ...all.map((one) => rowOf(one).map((cell) => cell.replaceAll('\r\n', '\n'))),
  ]);
  const cells = Object.entries(sheet).filter(([at]) => !at.startsWith('!'));
  expect(cells.every(([, cell]) => cell.t === 's' && cell.f === undefined)).toBe(true);
});

/**
 * Reads the workbook with openpyxl, or on a computer without it the way such a program does: parts taken out of the
 * archive, cells out of the XML.
 */
const PROGRAM = `
import io, json, sys, zipfile
import xml.etree.ElementTree as tree
made = io.BytesIO(sys.stdin.buffer.read())
ns = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
try:
    import openpyxl
    cells = {c.coordinate: c.value for row in openpyxl.load_workbook(made)["Enquiries"].iter_rows() for c in row}
except ModuleNotFoundError:
    book = zipfile.ZipFile(made)
    texts = ["".join(t.text or "" for t in si.iter(ns + "t")) for si in tree.fromstring(book.read("xl/sharedStrings.xml"))]
    sheet = tree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    cells = {c.get("r"): texts[int(c.find(ns + "v").text)] for c in sheet.iter(ns + "c") if c.get("t") == "s"}
print(json.dumps({at: value for at, value in cells.items() if value}))
`;

test('Python reads every number, name, text and date back out of the workbook to the character', async () => {
  const all = [...ENQUIRIES, ...HARD];
  const run = spawnSync('python3', ['-c', PROGRAM], { input: new Uint8Array(await toXlsx(all, QUIET)) });
  if (run.error) throw new Error('This test needs python3, which was not found.', { cause: run.error });
  if (run.status !== 0) throw new Error(`Python could not read the workbook: ${run.stderr}`);
  const read: Record<string, string> = JSON.parse(run.stdout.toString('utf8'));
  const wanted = [HEADING, ...all.map(rowOf)].flatMap((row, line) =>
    row.map((cell, column) => [utils.encode_cell({ r: line, c: column }), cell.replaceAll('\r\n', '\n')]),
  );
  expect(read).toEqual(Object.fromEntries(wanted.filter(([, cell]) => cell !== '')));
  expect(read.G2).toBe('0001; 0713; 0714');
});
