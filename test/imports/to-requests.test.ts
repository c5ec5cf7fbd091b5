import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recogniseColumns } from '@/lib/imports/recognise-columns';
import { isBlank } from '@/lib/imports/sheet';
import { toRequests } from '@/lib/imports/to-requests';
import type { RequestRow } from '@/lib/model/request';

const HEADING = ['Candidate', 'Name', 'Syllabus', 'Components', 'Service', 'Consent', 'Paid', 'Class'];
const series = '2023-06';
let made = 0;
const newId = () => {
  made += 1;
  return `request:${made}`;
};
const read = (cells: string[][], firstLine = 1) =>
  toRequests(cells, recogniseColumns(cells), { series, newId, firstLine });
const lines = (rows: readonly RequestRow[]) => rows.map(({ line }) => line);

test('a line of a list becomes a request, and what no column is known for stays beside it', () => {
  const { rows, leftOut } = read([
    HEADING,
    ['713', 'Okafor, Chidi', '625', '0625/42, 11', 'Service 2S', 'yes', 'no', '11B'],
  ]);
  expect(rows).toMatchObject([
    {
      line: 2,
      series,
      candidate: '0713',
      name: 'Okafor, Chidi',
      syllabus: '0625',
      components: ['11', '42'],
      service: '2S',
      consent: { by: '', on: null },
      paid: false,
      unclear: [],
      further: [{ heading: 'Class', text: '11B' }],
    },
  ]);
  expect(leftOut).toEqual([{ line: 1, why: 'heading' }]);
});

test('totals, empty lines, repeated headings and remarks are left out and told by line', () => {
  const { rows, leftOut } = read(
    [
      ['Requests of June'],
      HEADING,
      ['0713', 'Okafor, Chidi', '0625', '42', '1'],
      [],
      HEADING,
      ['0714', 'Bello, Ada', '0625', '42', '1'],
      ['', '', '', '', '', '', '', 'see the office'],
      ['Total', '', '', '2', ''],
      ['', '', '', '', '', '', 'Sum:', '90.00'],
      [],
    ],
    5,
  );
  expect(lines(rows)).toEqual([7, 10]);
  expect(leftOut).toEqual([
    { line: 5, why: 'above-the-list' },
    { line: 6, why: 'heading' },
    { line: 8, why: 'empty' },
    { line: 9, why: 'heading' },
    { line: 11, why: 'nothing-asked' },
    { line: 12, why: 'totals' },
    { line: 13, why: 'totals' },
  ]);
});

test('what is not understood is told by row and column, and the rest of the row is kept', () => {
  const { rows } = read([
    HEADING,
    ['Okafor, Chidi', '713', 'Physics', '2023-11-21', 'priority', '03/04/2023', 'x', ''],
    ['0714', 'Bello, Ada', '0625', '11, four', '1', 'yes', 'yes', ''],
  ]);
  expect(rows[0]?.unclear).toEqual([
    { column: 'candidate', text: 'Okafor, Chidi' },
    { column: 'name', text: '713' },
    { column: 'syllabus', text: 'Physics' },
    { column: 'components', text: '2023-11-21' },
    { column: 'service', text: 'priority' },
    { column: 'consent', text: '03/04/2023' },
    { column: 'paid', text: 'x' },
  ]);
  expect(rows[1]).toMatchObject({
    candidate: '0714',
    components: [],
    unclear: [{ column: 'components', text: '11, four' }],
  });
});

test('a row that names another series keeps that series', () => {
  const { rows } = read([
    ['Candidate', 'Syllabus', 'Component', 'Service', 'Series'],
    ['0713', '0625', '42', '1', 'November 2022'],
    ['0714', '0625', '42', '1', ''],
  ]);
  expect(rows.map((row) => row.series)).toEqual(['2022-11', '2023-06']);
});

test('two columns the officer calls the same are not chosen between', () => {
  const cells = [
    ['0713', '0714', '0625'],
    ['0715', '715', '0625'],
  ];
  const mapping = {
    dataFrom: 0,
    headings: [],
    seriesColumn: null,
    columns: ['candidate', 'candidate', 'syllabus'] as const,
  };
  const { rows } = toRequests(cells, { ...mapping, columns: [...mapping.columns] }, { series, newId });
  expect(rows[0]?.unclear).toEqual([{ column: 'candidate', text: '0713 | 0714' }]);
});

test('a number and a name in one cell, and a name in two columns', () => {
  const { rows } = read([
    ['Candidate number and name', 'Syllabus', 'Component', 'Service'],
    ['0713 Okafor, Chidi', '0625', '42', '1'],
  ]);
  expect(rows[0]).toMatchObject({ candidate: '0713', name: 'Okafor, Chidi' });
  const parted = read([
    ['No', 'First name', 'Surname', 'Candidate', 'Syllabus'],
    ['1', 'Chidi', 'Okafor', '0713', '0625'],
  ]);
  expect(parted.rows[0]?.name).toBe('Okafor, Chidi');
});

test('a list read in pieces is the list read at once', () => {
  const cells = [HEADING, ...Array.from({ length: 50 }, (_, at) => [String(at + 1), '', '0625', '42', '1'])];
  const mapping = recogniseColumns(cells);
  const options = { series, newId: () => 'request:1' } as const;
  const pieces = [0, 20, 40].map((from) => toRequests(cells, mapping, { ...options, from, to: from + 20 }));
  const whole = toRequests(cells, mapping, options);
  expect(pieces.flatMap(({ rows }) => rows)).toEqual(whole.rows);
  expect(pieces.flatMap(({ leftOut }) => leftOut)).toEqual(whole.leftOut);
});

const cell = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '0713',
    '713',
    '0625',
    '0625/42',
    '42',
    '2S',
    'Candidate',
    'Syllabus',
    'Total',
    'yes',
  ),
  fc.string(),
  fc.string({ unit: 'binary' }),
);
const grid = fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 30 });

test('whatever stands in a table: nothing fails, and every line that is not empty is a request or told', () => {
  fc.assert(
    fc.property(grid, (cells) => {
      const { rows, leftOut } = read(cells);
      const told = new Set([...lines(rows), ...leftOut.map(({ line }) => line)]);
      const filled = cells.flatMap((row, at) => (row.every(isBlank) ? [] : [at + 1]));
      expect(filled.filter((line) => !told.has(line))).toEqual([]);
      expect(told.size).toBe(rows.length + leftOut.length);
    }),
  );
});

test('no text of a request is lost: it is understood, unclear, or kept beside it', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 8, maxLength: 8 }), (row) => {
      const { rows } = read([HEADING, ['0713', 'A', '0625', '42', '1', 'yes', 'yes', 'x'], row]);
      const [, request] = rows;
      if (!request) return;
      const kept = [request.unclear.map(({ text }) => text), request.further.map(({ text }) => text)].flat();
      for (const [at, value] of [
        [0, request.candidate],
        [2, request.syllabus],
        [3, request.components[0]],
        [4, request.service],
        [6, request.paid],
      ] as const) {
        if (!isBlank(row[at])) expect(value !== null && value !== undefined ? [''] : kept).not.toEqual([]);
      }
    }),
  );
});

test('codes survive however a spreadsheet writes them', () => {
  const digits = (length: number) =>
    fc.integer({ min: 1, max: 10 ** length - 1 }).map((n) => String(n).padStart(length, '0'));
  fc.assert(
    fc.property(
      digits(4),
      fc.integer({ min: 100, max: 9999 }),
      fc.integer({ min: 1, max: 99 }),
      (candidate, n, paper) => {
        const [syllabus, component] = [String(n).padStart(4, '0'), String(paper).padStart(2, '0')];
        const ways = [
          [syllabus, component],
          ['', `${syllabus}/${component}`],
          ['', syllabus + component],
          [String(n), `${syllabus} ${component}`],
          [`${syllabus}/${component}`, ''],
        ];
        for (const [code = '', papers = ''] of ways) {
          for (const number of [candidate, String(Number(candidate))]) {
            const { rows } = read([HEADING, [number, '', code, papers, '1']]);
            expect(rows[0]).toMatchObject({ candidate, syllabus, components: [component], unclear: [] });
          }
        }
      },
    ),
  );
});
