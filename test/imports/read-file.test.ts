import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { readFile } from '@/lib/imports/read-file';
import { readPasted, readPastedTable } from '@/lib/imports/read-pasted';
import { tidy } from '@/lib/imports/sheet';

const file = (content: BlobPart) => new Blob([content]);
const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** A workbook as a school would save it, with one sheet of these cells. */
function workbook(
  rows: unknown[][],
  change: (sheet: ReturnType<typeof utils.aoa_to_sheet>) => void = () => {},
) {
  const sheet = utils.aoa_to_sheet(rows);
  change(sheet);
  const book = utils.book_new(sheet, 'List');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

async function cellsOf(content: BlobPart) {
  const read = await readFile(file(content));
  if (!read.ok) throw new Error(read.problem.key);
  return read.sheets[0]?.cells;
}

const ROWS = [
  ['Candidate', 'Name'],
  ['0713', 'Núñez, José'],
];
const lines = (separator: string) =>
  ROWS.map((row) => row.map((cell) => `"${cell}"`).join(separator)).join('\r\n');

describe('a text file is read as it was meant', () => {
  const latin = Uint8Array.from(lines(';'), (letter) => letter.charCodeAt(0));
  const wide = new Uint8Array(
    new Uint16Array([...`\ufeff${lines('\t')}`].map((one) => one.charCodeAt(0))).buffer,
  );
  test.each([
    ['commas', lines(',')],
    ['semicolons', lines(';')],
    ['tabs', lines('\t')],
    ['bars', lines('|')],
    ['a byte order mark', `\ufeff${lines(',')}`],
    ['its separator in the first line', `sep=;\r\n${lines(';')}`],
    ['letters of an older Windows', latin],
    ['letters of two bytes', wide],
  ])('with %s', async (_, content) => {
    expect(await cellsOf(content)).toEqual(ROWS);
  });
});

test('a quotation mark that is never closed does not swallow the lines behind it', async () => {
  expect(await cellsOf('Candidate,Name\n0713,"Okafor\n0714,Bello\n')).toHaveLength(3);
});

test('cells of a workbook are read as they are shown', async () => {
  const content = workbook([['0713', 713, 45303, true, null, 'Ada']], (sheet) => {
    if (sheet.B1) sheet.B1.z = '0000';
    if (sheet.C1) sheet.C1.z = 'dd/mm/yyyy';
    sheet['!merges'] = [utils.decode_range('E1:F1')];
  });
  const read = await readFile(file(content));
  expect(read).toMatchObject({
    ok: true,
    sheets: [{ name: 'List', firstLine: 1, notices: [{ kind: 'merged', at: 'E1:F1' }] }],
  });
  expect(await cellsOf(content)).toEqual([['0713', '0713', '2024-01-12', 'TRUE', '', 'Ada']]);
});

test('a formula is read by the value last worked out, and told when there is none', async () => {
  const content = workbook([['x', 'y']], (sheet) => {
    sheet.A1 = { t: 'n', f: '600+25', v: 625 };
    sheet.B1 = { t: 'n', f: 'A1+1' };
  });
  const read = await readFile(file(content));
  expect(await cellsOf(content)).toEqual([['625']]);
  expect(read).toMatchObject({ sheets: [{ notices: [{ kind: 'formula-without-value', at: 'B1' }] }] });
});

describe('a file that is no list is refused with its reason', () => {
  const whole = workbook(ROWS);
  const locked = bytes(`\xd0\xcf\x11\xe0..${[...'EncryptedPackage'].join('\0')}\0`);
  test.each([
    ['empty', 'empty', ''],
    ['of blanks only', 'empty', ' \n\n'],
    ['cut off', 'cut-off', whole.subarray(0, whole.length - 400)],
    ['protected with a password', 'locked', locked],
    ['of an old Excel', 'old-xls', bytes('\xd0\xcf\x11\xe0 Workbook')],
    ['a picture', 'picture', bytes('\x89PNG\r\n')],
    ['a PDF', 'pdf', '%PDF-1.7'],
    ['a web page', 'web-page', '<html><table></table></html>'],
    ['some other file', 'not-a-table', bytes('ab\0\x01\x02cd')],
    ['of more than 100,000 rows', 'too-many-rows', 'a\n'.repeat(100_001)],
    ['of more than 50 MB', 'too-large', new Uint8Array(50_000_001)],
  ])('one %s', async (_, key, content) => {
    expect(await readFile(file(content))).toMatchObject({ ok: false, problem: { key } });
  });
});

test('a reading that was cancelled gives nothing', async () => {
  const read = readFile(file(lines(',')), { signal: AbortSignal.abort() });
  await expect(read).rejects.toThrow();
});

test('what is pasted from a spreadsheet, a text and a document is one table', () => {
  const spreadsheet = readPasted('0713\t"two\nlines"\r\n714\t');
  expect(spreadsheet.cells.map((row) => row.map(tidy))).toEqual([['0713', 'two lines'], ['714']]);
  expect(readPasted('0713,Ada\n0714,Bo').cells).toEqual([
    ['0713', 'Ada'],
    ['0714', 'Bo'],
  ]);
  const cell = (text: string, columns = 1, rows = 1) => ({ text, columns, rows });
  const document = readPastedTable([
    [cell('0713', 1, 2), cell('Papers', 2)],
    [cell('11'), cell('21')],
  ]);
  expect(document.cells).toEqual([
    ['0713', 'Papers'],
    ['', '11', '21'],
  ]);
});
