import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv, toExcelCsv } from '@/lib/export/to-csv';
import { readEnquiriesCsv } from '@/lib/imports/enquiries-csv';
import { textOfFile } from '@/lib/imports/enquiries-csv/file-text';
import type { CandidateNumber } from '@/lib/model/codes';
import type { Enquiry, EnquiryFields } from '@/lib/model/enquiry';
import { ENQUIRIES, HARD, QUIET } from '../export/enquiries';

/** What the file cannot say: fields without a column, and what stands for "nothing". */
function sayable({ id, series, events, stateText, removed, joinedInto, apart, checks, ...fields }: Enquiry) {
  const own = fields.state === 'other' ? { stateText } : {};
  const kept = Object.entries({ ...fields, ...own }).filter(
    ([, value]) =>
      value !== null &&
      value !== '' &&
      value !== false &&
      JSON.stringify(value) !== '[]' &&
      JSON.stringify(value) !== '{}',
  );
  return { record: id, series, fields: Object.fromEntries(kept) };
}

function readBack(csv: string) {
  const read = readEnquiriesCsv(csv);
  if (!read.ok) throw new Error(read.problem);
  expect(read.rows.flatMap(({ unread }) => unread)).toEqual([]);
  return read.rows.map(({ record, series, fields }) => ({ record, series, fields }));
}

/** Reads the file with Python's csv module and writes it again as that module does. */
function throughPython(csv: string): string {
  const program =
    'import csv, io, sys; text = sys.stdin.buffer.read().decode("utf-8-sig"); out = io.StringIO(newline=""); ' +
    'csv.writer(out, quoting=csv.QUOTE_ALL).writerows(csv.reader(io.StringIO(text, newline=""), strict=True)); ' +
    'sys.stdout.buffer.write(out.getvalue().encode("utf-8"))';
  const run = spawnSync('python3', ['-c', program], { input: csv, encoding: 'utf8' });
  if (run.error) throw new Error('This test needs python3, which was not found.', { cause: run.error });
  return run.stdout;
}

const ALL = [...ENQUIRIES, ...HARD];
const wanted = ALL.map(sayable);

test.each([
  ['plain', (all: Enquiry[]) => toCsv(all, QUIET)],
  ['for Excel, with semicolons', (all: Enquiry[]) => toExcelCsv(all, ';', QUIET)],
  ['written again by Python', async (all: Enquiry[]) => throughPython(await toCsv(all, QUIET))],
])('a file of the list says to the character what was in the list: %s', async (_, write) => {
  expect(readBack(await write(ALL))).toEqual(wanted);
});

test('whatever the names, numbers, texts and dates are, they come back to the character', async () => {
  const name = fc.oneof(
    fc.string({ minLength: 1, unit: 'grapheme' }),
    fc.constantFrom("'=1", "''@x", '="0713"x', '-', '\t', 'a; b', '"a"; b', '"', ';', ' a;'),
  );
  const number = fc
    .integer({ min: 0, max: 9999 })
    .map((one) => String(one).padStart(4, '0') as CandidateNumber);
  const moment = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => `${date.toISOString().slice(0, 19)}+05:30` as NonNullable<EnquiryFields['savedAt']>);
  const fields = fc.record({
    note: fc.string({ unit: 'grapheme' }),
    outcome: fc.option(name),
    officeNotes: fc.string(),
    centre: fc.option(name),
    syllabusTitle: fc.option(name),
    allCandidates: fc.boolean(),
    submittedAt: fc.option(moment),
    candidates: fc.array(fc.record({ number, name: fc.option(name) }), { minLength: 1, maxLength: 5 }),
    documents: fc.record({ Ack: moment, Out: moment }, { requiredKeys: [] }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fields, { minLength: 1, maxLength: 5 }), async (list) => {
      const made = list.map((one, at) => ({ ...(ENQUIRIES[2] as Enquiry), id: `enquiry:${at}`, ...one }));
      expect(readBack(await toCsv(made, QUIET))).toEqual(made.map(sayable));
    }),
  );
});

test('zeros that a spreadsheet took from candidates, syllabuses and components are put back', () => {
  const csv =
    'series,enquiry_number,state,syllabus,components,candidate_numbers\r\nJune 2023,1,Submitted,580,1; 42,713; 9';
  expect(readBack(csv)).toMatchObject([
    {
      series: '2023-06',
      fields: {
        syllabus: '0580',
        components: ['01', '42'],
        candidates: [{ number: '0713' }, { number: '0009' }],
      },
    },
  ]);
});

test('cells that are no such value are named by line and column, and the rest of the line is read', () => {
  const head =
    'series,enquiry_number,state,syllabus,candidate_numbers,candidate_names,submitted_at,extended_to';
  const read = readEnquiriesCsv(
    `${head}\n2023-07,5,saved,0580,0713,Ana,04/09/2023,soon\n2023-06,6,saved,maths,A1,Ana,,\n2023-06,7,saved,0580,0001; 0002,Ana,,`,
  );
  expect(read.ok && read.rows.map(({ line, unread }) => [line, unread])).toEqual([
    [2, ['series', 'submitted_at', 'extended_to']],
    [3, ['syllabus', 'candidate_numbers', 'candidate_names']],
    [4, ['candidate_names']],
  ]);
  expect(read.ok && read.rows[0]?.fields).toEqual({
    number: '5',
    state: 'saved',
    syllabus: '0580',
    candidates: [{ number: '0713', name: 'Ana' }],
  });
  expect(read.ok && read.rows[2]?.fields.candidates).toEqual([
    { number: '0001', name: null },
    { number: '0002', name: null },
  ]);
});

const HEADING = (await toCsv([], QUIET)).trim();
test.each([
  ['another table', 'name,number\r\nAna,1\r\n', 'other-file'],
  ['no table', '<script>alert(1)</script>', 'other-file'],
  ['a backup', '{"kind":"enquiry-assistant-backup"}', 'other-file'],
  ['nothing', '', 'other-file'],
  ['only the heading', `${HEADING}\r\n`, 'nothing-in-it'],
  ['cut off in a name', (await toCsv(HARD, QUIET)).slice(0, -300), 'cut-off'],
  ['cut off in a line', (await toCsv(ENQUIRIES, QUIET)).slice(0, -40), 'cut-off'],
  ['100,000 lines', `${HEADING}\r\n${'2023-06,1,saved\r\n'.repeat(100_000)}`, 'too-many'],
])('a file that cannot be taken in says why: %s', (_, csv, problem) => {
  expect(readEnquiriesCsv(csv)).toEqual({ ok: false, problem });
});

test('a file is read in the alphabet a spreadsheet saved it in', () => {
  const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));
  expect(textOfFile(bytes('Zoë 李', 'utf8'))).toBe('Zoë 李');
  expect(textOfFile(bytes('\ufeffZoë 李', 'utf16le'))).toBe('Zoë 李');
  expect(textOfFile(bytes('Zoë', 'latin1'))).toBe('Zoë');
});
