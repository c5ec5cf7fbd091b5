import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableToCsv } from '@/lib/export/table-csv';
import { readFile } from '@/lib/imports/read-file';
import { recogniseColumns } from '@/lib/imports/recognise-columns';
import { toRequests } from '@/lib/imports/to-requests';
import type { CalendarDate } from '@/lib/model/calendar-date';
import type { CandidateNumber, ComponentCode, SyllabusCode } from '@/lib/model/codes';
import type { Consent, RequestRow } from '@/lib/model/request';
import { SERVICE_CODES } from '@/lib/model/service';
import { listTable } from '@/lib/requests/list-table';
import { runSheetTable } from '@/lib/requests/run-sheet-table';
import { planned, row, rows } from './office';

const digits = (count: number) =>
  fc.integer({ min: 1, max: 10 ** count - 1 }).map((one) => String(one).padStart(count, '0'));
const words = fc.constantFrom(
  '',
  'Okafor family',
  'Müller, Zoë',
  'two marks below the grade',
  '李 伟',
  'said "yes"',
);

const anyConsent: fc.Arbitrary<Consent | null> = fc.option(
  fc.record({
    by: fc.constantFrom('', 'Mrs Okafor', 'the candidate'),
    on: fc.constantFrom(null, '2024-08-20' as CalendarDate),
    formAt: fc.constantFrom('', 'folder B'),
    knowsGradesCanFall: fc.boolean(),
  }),
);

const anyRow: fc.Arbitrary<RequestRow> = fc
  .record({
    candidate: digits(4) as fc.Arbitrary<CandidateNumber>,
    name: fc.constantFrom(null, 'OKAFOR Chidi', 'Müller, Zoë', '=cmd()', 'O’BRIEN Ann'),
    syllabus: fc.constantFrom('0625', '9702').map((one) => one as SyllabusCode),
    components: fc
      .uniqueArray(fc.constantFrom('11', '22', '42', '03'), { minLength: 1 })
      .map((all) => all.sort() as ComponentCode[]),
    service: fc.constantFrom(...SERVICE_CODES),
    consent: anyConsent,
    paid: fc.constantFrom(true, false, null),
    reason: words,
    requestedBy: words,
  })
  .map((parts) => row('', { ...parts, id: 'request:A' }));

test('a list that was saved and is opened again asks for the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 6 }), async (list) => {
      const opened = await open(list);
      expect(opened.map(comparable)).toEqual(list.map(comparable));
    }),
  );
});

test('what was not understood, and columns nobody knows, come back as they were', async () => {
  const strange = row('0713 OKAFOR Chidi | -/- | -', {
    unclear: [
      { column: 'service', text: 'whatever is best' },
      { column: 'components', text: 'Paper 4 or 6' },
    ],
    further: [{ heading: 'House', text: 'Blue' }],
    syllabus: '0625' as SyllabusCode,
  });
  const [opened] = await open([strange, row('0012 LI Wei | 0625/42 | 2')]);
  expect(opened).toMatchObject({ service: null, components: [], further: strange.further });
  expect(opened?.unclear).toEqual(expect.arrayContaining(strange.unclear as never[]));
});

test('the run sheet as a table has a row an enquiry, in the order to submit', () => {
  const sheet = runSheetTable(
    planned(rows('0713 OKAFOR Chidi | 0450/11+21 | 1', '0012 LI Wei | 0450/11+21 | 1')),
  );
  expect(sheet).toEqual([
    'place series service syllabus components candidate_numbers candidate_names note deadline'.split(' '),
    [
      '1',
      '2024-06',
      '1',
      '0450',
      '11; 21',
      '0012; 0713',
      'LI Wei; OKAFOR Chidi',
      'LI Wei; OKAFOR Chidi',
      '2024-09-20',
    ],
  ]);
});

async function open(list: readonly RequestRow[]): Promise<RequestRow[]> {
  const read = await readFile(new Blob([tableToCsv(listTable(list))]));
  const cells = read.ok ? (read.sheets[0]?.cells ?? []) : [];
  return toRequests(cells, recogniseColumns(cells), { series: null, newId: () => 'request:A' }).rows;
}

/** What a request asks for; a consent without a word or a day says no more than that it was given. */
function comparable({ line: _, id: __, ...row }: RequestRow): Partial<RequestRow> {
  return { ...row, name: row.name?.replace(/^'/, '') ?? null };
}
