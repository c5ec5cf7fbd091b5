/** Lists as schools make them: their first lines, what each column is, and where the list begins. */
export interface ColumnCase {
  called: string;
  cells: string[][];
  columns: (string | null)[];
  headingLine: number | null;
  doubts?: object[];
  series?: string;
}

const ROW = ['0713', 'Okafor, Chidi', '0625', '42', '2S'];

export const COLUMN_CASES: ColumnCase[] = [
  {
    called: 'the template',
    cells: [
      [
        'Candidate number',
        'Name',
        'Syllabus',
        'Components',
        'Service',
        'Consent',
        'Paid',
        'Reason',
        'Requested by',
      ],
      [...ROW, 'yes', 'no', 'near the boundary', 'Mr Lee'],
    ],
    columns: [
      'candidate',
      'name',
      'syllabus',
      'components',
      'service',
      'consent',
      'paid',
      'reason',
      'requestedBy',
    ],
    headingLine: 1,
    doubts: [],
  },
  {
    called: 'any order, other words, columns nobody knows',
    cells: [
      [
        'Service requested',
        'Paper(s)',
        'Tutor group',
        'Subject code',
        'Cand. No.',
        'Candidate Name',
        'Grade',
      ],
      ['2S', '42', '11B', '0625', '713', 'Okafor, Chidi', 'C'],
    ],
    columns: ['service', 'components', null, 'syllabus', 'candidate', 'name', null],
    headingLine: 1,
    doubts: [],
  },
  {
    called: 'title lines above that name a series',
    cells: [
      ['Example International School'],
      ['Enquiries about results – June 2023'],
      [],
      ['Candidate No', 'Syllabus', 'Component', 'Service'],
      ['0713', '0625', '42', '1'],
    ],
    columns: ['candidate', 'syllabus', 'components', 'service'],
    headingLine: 4,
    series: '2023-06',
  },
  {
    called: 'two lines of headings',
    cells: [
      ['Candidate', '', 'Enquiry', '', ''],
      ['No.', 'Name', 'Syllabus', 'Components', 'Service'],
      [...ROW],
    ],
    columns: ['candidate', 'name', 'syllabus', 'components', 'service'],
    headingLine: 2,
  },
  {
    called: 'two lines of headings that are repeated in one line further down',
    cells: [
      ['Candidate', '', 'Enquiry', '', ''],
      ['No.', 'Name', 'Syllabus', 'Components', 'Service'],
      [...ROW],
      ['Candidate', 'Name', 'Syllabus', 'Components', 'Service', 'Consent'],
      [...ROW],
    ],
    columns: ['candidate', 'name', 'syllabus', 'components', 'service'],
    headingLine: 2,
  },
  {
    called: 'accents and capitals',
    cells: [
      ['CANDIDATE NUMBER', 'SYLLÁBUS', 'PAPERS', 'TYPE OF ENQUIRY'],
      ['713', '625', '42', '2'],
    ],
    columns: ['candidate', 'syllabus', 'components', 'service'],
    headingLine: 1,
  },
  {
    called: 'a column twice: the one counts whose values are codes',
    cells: [
      ['Candidate', 'Subject', 'Syllabus', 'Component', 'Service'],
      ['0713', 'Physics', '0625', '42', '1'],
      ['0714', 'Chemistry', '0620', '42', '1'],
    ],
    columns: ['candidate', null, 'syllabus', 'components', 'service'],
    headingLine: 1,
    doubts: [{ kind: 'twice', column: 'syllabus', at: 1, instead: 2 }],
  },
  {
    called: 'the same heading twice',
    cells: [
      ['Candidate', 'Candidate', 'Syllabus', 'Component', 'Service'],
      ['0713', '0713', '0625', '42', '1'],
    ],
    columns: ['candidate', null, 'syllabus', 'components', 'service'],
    headingLine: 1,
    doubts: [{ kind: 'twice', column: 'candidate', at: 1, instead: 0 }],
  },
  {
    called: 'several columns of papers and of names',
    cells: [
      ['Candidate', 'Surname', 'Forename', 'Syllabus', 'Paper 1', 'Paper 2', 'Service'],
      ['0713', 'Okafor', 'Chidi', '0625', '11', '21', '1'],
    ],
    columns: ['candidate', 'name', 'name', 'syllabus', 'components', 'components', 'service'],
    headingLine: 1,
    doubts: [],
  },
  {
    called: 'names where numbers belong',
    cells: [
      ['Candidate number', 'Syllabus', 'Components', 'Service'],
      ['Okafor, Chidi', '0625', '42', '2S'],
      ['Bello, Ada', '0625', '42', '2S'],
    ],
    columns: ['candidate', 'syllabus', 'components', 'service'],
    headingLine: 1,
    doubts: [{ kind: 'does-not-fit', column: 'candidate', at: 0 }],
  },
  {
    called: 'no headings',
    cells: [
      ['0713', 'Okafor, Chidi', '0625', '0625/42', '2S'],
      ['0014', 'Bello, Ada', '0625', '0625/11', 'Service 1'],
      ['0015', 'Li, Wei', '0625', '0625/11', '2S'],
    ],
    columns: ['candidate', 'name', 'syllabus', 'components', 'service'],
    headingLine: null,
    doubts: [{ kind: 'no-heading' }],
  },
  {
    called: 'no headings, and numbers that could be anything',
    cells: [
      ['42', '1'],
      ['11', '2'],
    ],
    columns: ['candidate', null],
    headingLine: null,
    doubts: [
      { kind: 'no-heading' },
      { kind: 'missing', column: 'syllabus' },
      { kind: 'missing', column: 'components' },
      { kind: 'missing', column: 'service' },
    ],
  },
  {
    called: 'a list without a service',
    cells: [
      ['Candidate', 'Syllabus', 'Papers'],
      ['0713', '0625', '42'],
    ],
    columns: ['candidate', 'syllabus', 'components'],
    headingLine: 1,
    doubts: [{ kind: 'missing', column: 'service' }],
  },
  { called: 'nothing', cells: [], columns: [], headingLine: null },
];
