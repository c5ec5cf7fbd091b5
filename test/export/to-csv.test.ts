import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { fileName } from '@/lib/export/file-name';
import { toCsv, toExcelCsv } from '@/lib/export/to-csv';
import type { CalendarDate } from '@/lib/model/calendar-date';
import { ENQUIRIES, HARD, HARD_NAMES, QUIET } from './enquiries';

/** Reads the file with Python's csv module, the way an office's other tools would. */
function readWithPython(csv: string): Record<string, string>[] {
  const program =
    'import csv, io, json, sys; text = sys.stdin.buffer.read().decode("utf-8-sig"); ' +
    'print(json.dumps(list(csv.DictReader(io.StringIO(text, newline=""), strict=True))))';
  const run = spawnSync('python3', ['-c', program], { input: csv, encoding: 'utf8' });
  if (run.error)
    throw new Error('This test needs python3, which was not found. Install Python 3.', { cause: run.error });
  if (run.status !== 0) throw new Error(`Python could not read the file: ${run.stderr}`);
  return JSON.parse(run.stdout);
}

test('the file is exactly what other spreadsheets rely on', async () => {
  await expect(await toCsv(ENQUIRIES, QUIET)).toMatchFileSnapshot('./examples/enquiries.csv');
});

test('it begins with the byte order mark and ends every line with CR LF', async () => {
  const csv = await toCsv(ENQUIRIES, QUIET);
  expect([...Buffer.from(csv, 'utf8').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv.slice(1).split('\r\n')[0]).toBe(
    'series,enquiry_number,state,service,syllabus,components,candidate_numbers,candidate_names,note,' +
      'submitted_at,received_at,acknowledged_at,completed_at,outcome,documents,saved_at,series_name,syllabus_title,' +
      'grade_changed,extended_to,checks_at_submission,documents_seen_at,statement_arrived,released,' +
      'appeal_one_by,appeal_two_by,centre,approved_at,office_notes,grade_changed_for,evidence,extended_candidates,numbers_behind_all,record',
  );
});

test('Python reads every value back', async () => {
  const [first, second, third] = readWithPython(await toCsv(ENQUIRIES, QUIET));
  expect(first).toMatchObject({
    series: '2023-06',
    enquiry_number: '23456',
    state: 'acknowledged',
    service: '2S',
    syllabus: '0625',
    components: '42; 62',
    candidate_numbers: '0001; 0713; 0714',
    candidate_names: 'Ana Silva; ; Ben Okafor',
    note: 'Ana Silva; Ben Okafor',
    submitted_at: '2023-09-04T09:00:00+01:00',
    completed_at: '',
    documents: 'Ack',
    series_name: 'June 2023',
  });
  expect(second).toMatchObject({ state: "'-on hold-", candidate_numbers: 'All', outcome: "'+2 marks" });
  expect(third).toMatchObject({
    series: '',
    state: 'saved',
    note: "'@everyone\nsee me",
    candidate_numbers: '',
  });
});

test('names are kept to the character, and only one that would run as a formula gets a guard', async () => {
  const read = readWithPython(await toCsv(HARD, QUIET));
  const expected = HARD_NAMES.map((name) => (name.startsWith('=') ? `'${name}` : name));
  expect(read.map((line) => line.candidate_names)).toEqual(expected);
  expect(read.map((line) => line.note)).toEqual(expected);
});

test.each(['=1+1', '+44', '-5', '@here', '\tx', '\rx'])(
  'free text that begins like %j is guarded',
  async (note) => {
    const [only] = readWithPython(
      await toCsv(
        HARD.slice(0, 1).map((one) => ({ ...one, note })),
        QUIET,
      ),
    );
    expect(only?.note).toBe(`'${note}`);
  },
);

test('with no enquiries there is still a heading', async () => {
  expect(readWithPython(await toCsv([], QUIET))).toEqual([]);
  expect((await toCsv([], QUIET)).split('\r\n')).toHaveLength(2);
});

test('the file is named after the day', async () => {
  expect(fileName('2024-02-26' as CalendarDate, 'csv')).toBe('enquiries-2024-02-26.csv');
});

test('a double-click in Excel leaves numbers of candidates, series and their names as they are', async () => {
  const [first] = ENQUIRIES;
  if (!first) throw new Error('The example is gone.');
  const one = { ...first, candidates: first.candidates.slice(0, 1), components: [], number: '1E5' };
  const line = (await toExcelCsv([one], ';', QUIET)).split('\r\n')[1] ?? '';
  expect(line.split(';').slice(0, 7)).toEqual([
    '"=""2023-06"""',
    '"=""1E5"""',
    'acknowledged',
    '2S',
    '"=""0625"""',
    '',
    '"=""0001"""',
  ]);
  expect(line).toContain('"=""June 2023"""');
});

test('in the file for Excel nothing is a formula but what keeps a number as it is', async () => {
  const file = await toExcelCsv(ENQUIRIES, ',', QUIET);
  expect(file).toContain("'+2 marks");
  const formulas = file.split(/[,\r\n]/).filter((cell) => /^"?[=@]/.test(cell));
  expect(formulas.every((cell) => /^"=""(June |November )?[\d\s.,:/()%+-]+"""$/.test(cell))).toBe(true);
  expect(formulas.length).toBeGreaterThan(3);
});
