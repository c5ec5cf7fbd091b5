// @vitest-environment happy-dom
import { utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { ImportPreview } from '@/components/tracker/requests/ImportPreview';
import { type ReadDraft, readDraft } from '@/components/tracker/requests/read-draft';
import { text } from '@/lib/i18n/requests';
import { FILE_PROBLEMS, fileProblem } from '@/lib/imports/file-problem';
import { readFile } from '@/lib/imports/read-file';
import { stepByStep } from '@/lib/platform/in-turns';
import type { Draft } from '@/lib/stores/requests/draft';
import { draw } from '../draw';

/** Everything that goes wrong in a list at once, as a school's workbook has it. Lines as a spreadsheet counts them. */
const LINES: (string | number | null)[][] = [
  ['Enquiries about results – June 2022'],
  ['Candidate', null, 'Enquiry', null, null, null, null],
  ['No.', 'Name', 'Syllabus', 'Syllabus', 'Components', 'Service', 'Consent on'],
  [713, 'Okafor, Chidi', 625, 'Physics', '0625/42', 2, 45160],
  [],
  ['Bello, Ada', 'Bello, Ada', 625, 'Physics', 42, 2, null],
  ['Candidate', 'Name', 'Syllabus', 'Syllabus', 'Components', 'Service', 'Consent on'],
  [714, 'Li, Wei', 625, 'Physics', 45272, 2, null],
  [715, 'Musa, Ali', null, 'Physics', 42, 'soon', null],
  [716, 'Khan, Noor', 625, 'Physics', 42, 1, null],
  ['Total', null, null, null, 5, null, null],
];

function workbook(): Blob {
  const sheet = utils.aoa_to_sheet(LINES);
  sheet['!merges'] = [utils.decode_range('A2:B2'), utils.decode_range('C2:G2')];
  sheet.C9 = { t: 'n', f: 'C8' };
  const book = utils.book_new(sheet, 'Requests');
  return new Blob([write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer]);
}

async function opened(): Promise<{ draft: Draft; read: ReadDraft }> {
  const answer = await readFile(workbook());
  if (!answer.ok) throw new Error(answer.problem.key);
  const draft: Draft = {
    series: '2023-06',
    from: 'list.xlsx',
    sheets: answer.sheets,
    sheet: 0,
    columns: null,
  };
  let made = 0;
  const newId = () => `request:${made++}`;
  return { draft, read: await stepByStep(readDraft(draft, newId)) };
}

test('a list with every fault is told of line by line and column by column', async () => {
  const { draft, read } = await opened();
  const nothing = () => {};
  const on = { onSeries: nothing, onChange: nothing, onTake: nothing, onLeave: nothing };
  const page = draw(<ImportPreview draft={draft} read={read} known={0} {...on} />);
  const said = page.textContent ?? '';
  for (const words of [
    'The lines above the list name June 2022',
    'The cells A2:B2 are joined together.',
    'Cell C9 holds a formula without its result.',
    'Two columns look like this: Syllabus. “Enquiry Syllabus” is used, “Syllabus” is not.',
    '5 requests were found. 1 line is empty and was passed over.',
    'Line 6, Candidate number: Bello, Ada',
    'Line 8, Components: 45272',
    'Line 9, Service: soon',
    'Line 1: it stands above the list',
    'Line 7: it is a heading',
    'Line 11: it is a total',
  ])
    expect(said).toContain(words);
});

test('everything else of such a list is kept', async () => {
  const { read } = await opened();
  expect(read.rows.map(({ line }) => line)).toEqual([4, 6, 8, 9, 10]);
  expect(read.rows[0]).toMatchObject({
    candidate: '0713',
    name: 'Okafor, Chidi',
    syllabus: '0625',
    components: ['42'],
    service: '2',
    consent: { on: '2023-08-22' },
    unclear: [],
    further: [{ text: 'Physics' }],
  });
  const [, noNumber, noPapers, noService] = read.rows;
  expect(noNumber).toMatchObject({
    candidate: null,
    name: 'Bello, Ada',
    syllabus: '0625',
    components: ['42'],
  });
  expect(noPapers).toMatchObject({ candidate: '0714', components: [], service: '2' });
  expect(noService).toMatchObject({ candidate: '0715', syllabus: null, components: ['42'], service: null });
});

test.each(FILE_PROBLEMS)('a file that is no list says what to do instead: %s', (key) => {
  const { params } = fileProblem(key);
  const words = text(`requests.file.${key}`, params);
  expect(words).toMatch(/\b(?:open|choose|copy|save|ask|type)\b/i);
  expect(words).not.toMatch(/[{}]|\b0 (?:MB|rows)/);
});
