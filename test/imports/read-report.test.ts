import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReport, type SheetReport } from '@/lib/imports/read-report';
import type { Sheet } from '@/lib/imports/sheet';

const sheet = (name: string, cells: string[][]): Sheet => ({ name, cells, firstLine: 1, notices: [] });
const read = (cells: string[][], name = 'June_2023_0625', file = 'report.xlsx') =>
  readReport(sheet(name, cells), file, null);

/** What was read of the first report, as an officer would say it. */
function said(report: SheetReport): Record<string, string> {
  if (report.kind !== 'read' || report.reports[0]?.kind !== 'marks') throw new Error(report.kind);
  return Object.fromEntries(
    report.reports[0].lines.map(({ candidate, marks }) => [
      candidate,
      marks.map(({ component, mark }) => `${component} ${mark}`).join(', '),
    ]),
  );
}

const BEFORE = ['Syllabus', 'Option Code', 'Centre Number', 'Candidate Number', 'Candidate Name'];
const OF_11 = ['Component 11 Raw mark', 'Component 11 Adjusted mark', 'Component 11 Grade'];
const HEADING = [...BEFORE, ...OF_11, 'Component 11', 'Component 42', 'Syllabus total', 'Syllabus grade'];
const row = (candidate: string, ...marks: string[]) => [
  '0625',
  'BY',
  'AB001',
  candidate,
  'Okafor: Chidi',
  ...marks,
  '100',
  'A',
];

describe('the component marks report', () => {
  test('whole and decimal marks count, also those carried forward, which have a final mark only', () => {
    const report = read([
      ['What is in your component marks report'],
      ['The guidance of June 2022 holds.'],
      [],
      HEADING,
      row('0713', '33', '33.6', 'a', '33.6', '51'),
      row('714', '', '', '', '12,8', '0'),
    ]);
    expect(said(report)).toEqual({
      '0713': '11 exam-or-moderation, 42 exam-or-moderation',
      '0714': '11 exam-or-moderation, 42 exam-or-moderation',
    });
    expect(report).toMatchObject({ series: '2023-06', reports: [{ kind: 'marks', syllabus: '0625' }] });
  });

  test('an assessed mark and no mark are told apart; what else stands there is told by line', () => {
    const report = read([
      HEADING,
      row('0713', '', '', '', 'Assessed', ''),
      row('0714', '', '', '', '33*', '-'),
      row('Total', '', '', '', '99', '99'),
      ['', 'Entries: 2', '', '', '', '', '', '', '', ''],
    ]);
    expect(said(report)).toEqual({ '0713': '11 assessed, 42 none', '0714': '42 none' });
    expect(report).toMatchObject({
      unread: [
        { line: 3, text: '33*' },
        { line: 4, text: 'Total' },
        // A line is known again by its first words.
        { line: 5, text: 'Entries: 2' },
      ],
    });
  });

  test('components that stand above their marks in a line of their own', () => {
    const report = read([
      ['', '', '', '', '', 'Component 11', '', '', 'Component 42', '', ''],
      [...BEFORE, 'Raw mark', 'Adjusted mark', 'Grade', 'Raw mark', 'Adjusted mark', 'Grade'],
      ['0625', 'BY', 'AB001', '0713', 'Okafor: Chidi', '33', '33', 'a', '', '', ''],
    ]);
    expect(said(report)).toEqual({ '0713': '11 exam-or-moderation, 42 none' });
  });

  test('names and syllabus come along; the tab names the syllabus where no column does', () => {
    const report = read([
      ['Candidate Number', 'Candidate Name', 'Component 11'],
      ['0713', 'Okafor: Chidi', '33'],
    ]);
    expect(report).toMatchObject({
      reports: [{ syllabus: '0625', lines: [{ candidate: '0713', name: 'Okafor: Chidi' }] }],
    });
  });
});

test('a results broadsheet says who has NO RESULT or PENDING, and no grade is kept', () => {
  const report = read(
    [
      ['Centre AB001', 'June 2023 series'],
      ['Candidate No', 'Candidate Name', '0625 Physics', 'Biology (0610)'],
      ['0713', 'Okafor: Chidi', 'A', 'X'],
      ['0714', 'Bello: Ada', 'PENDING', 'b'],
    ],
    'Broadsheet',
  );
  expect(report).toMatchObject({ kind: 'read', series: '2023-06', unread: [] });
  expect(report.kind === 'read' && report.reports).toEqual([
    { kind: 'results', syllabus: '0625', lines: [{ candidate: '0714', indicator: 'Q' }] },
    { kind: 'results', syllabus: '0610', lines: [{ candidate: '0713', indicator: 'X' }] },
  ]);
});

describe('the exemption report, whose columns nobody outside knows', () => {
  const file = 'Exemption by Candidate Report.csv';

  test('is read by its headings where they say enough', () => {
    const report = read(
      [
        ['Candidate number', 'Syllabus', 'Component'],
        ['0713', '0625', '42, 52'],
        ['0714', '0625', ''],
      ],
      '',
      file,
    );
    expect(report).toMatchObject({
      kind: 'read',
      series: null,
      reports: [
        {
          kind: 'exemptions',
          lines: [
            { candidate: '0713', syllabus: '0625', component: '42' },
            { candidate: '0713', syllabus: '0625', component: '52' },
          ],
        },
      ],
      unread: [{ line: 3, text: '0714 · 0625' }],
    });
  });

  test('is asked about where they do not, and read as the officer says', () => {
    const cells = [
      ['Cand', 'Entry', 'Exempted'],
      ['0713', '0625/42', 'Y'],
    ];
    expect(read(cells, '', file)).toMatchObject({ kind: 'ask-columns', headings: cells[0] });
    const columns = { candidate: 0, syllabus: 1, component: 1 };
    expect(readReport(sheet('', cells), file, columns)).toMatchObject({
      reports: [{ lines: [{ candidate: '0713', syllabus: '0625', component: '42' }] }],
    });
  });
});

test('any other table is none of these files, and nothing breaks', () => {
  expect(
    read(
      [
        ['Candidate', 'Fee'],
        ['0713', '20'],
      ],
      'Fees',
    ),
  ).toMatchObject({ kind: 'other' });
  const word = fc.oneof(fc.constantFrom(...HEADING, '0713', '0625', '33', ''), fc.string());
  fc.assert(fc.property(fc.array(fc.array(word)), fc.string(), (cells, name) => void read(cells, name)));
});
