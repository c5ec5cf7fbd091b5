import type { RequestColumn, RequestRow } from '@/lib/model/request';
import { seriesName } from '@/lib/model/series';

/** A column of a list saved as a file. Headings are words that are recognised when the file is opened again. */
interface Column {
  heading: string;
  /** Where the row holds what was not understood, it is written as it came. */
  unclear?: RequestColumn;
  cell(row: RequestRow): string;
}

const COLUMNS: readonly Column[] = [
  { heading: 'Series', cell: ({ series }) => (series ? seriesName(series) : '') },
  { heading: 'Candidate number', unclear: 'candidate', cell: ({ candidate }) => candidate ?? '' },
  { heading: 'Candidate name', unclear: 'name', cell: ({ name }) => name ?? '' },
  { heading: 'Syllabus', unclear: 'syllabus', cell: ({ syllabus }) => syllabus ?? '' },
  { heading: 'Components', unclear: 'components', cell: ({ components }) => components.join(', ') },
  { heading: 'Service', unclear: 'service', cell: ({ service }) => service ?? '' },
  { heading: 'Consent', cell: ({ consent }) => (consent ? 'yes' : '') },
  { heading: 'Consent given by', cell: ({ consent }) => consent?.by ?? '' },
  { heading: 'Consent given on', unclear: 'consent', cell: ({ consent }) => consent?.on ?? '' },
  { heading: 'Consent form kept at', cell: ({ consent }) => consent?.formAt ?? '' },
  {
    heading: 'Consent: knows that grades can fall',
    cell: ({ consent }) => (consent === null ? '' : consent.knowsGradesCanFall ? 'yes' : 'no'),
  },
  { heading: 'Paid', unclear: 'paid', cell: ({ paid }) => (paid === null ? '' : paid ? 'yes' : 'no') },
  { heading: 'Reason', unclear: 'reason', cell: ({ reason }) => reason },
  { heading: 'Requested by', unclear: 'requestedBy', cell: ({ requestedBy }) => requestedBy },
];

/**
 * A list as a table to save: a heading and a row a request, with the columns the assistant does not know behind. Opened
 * again it gives the same requests; a colleague's initials are left out, for they are of that computer.
 */
export function listTable(rows: readonly RequestRow[]): string[][] {
  const further = [...new Set(rows.flatMap((row) => row.further.map(({ heading }) => heading)))];
  return [
    [...COLUMNS.map(({ heading }) => heading), ...further],
    ...rows.map((row) => [
      ...COLUMNS.map((column) => cellOf(row, column)),
      ...further.map((heading) => row.further.find((one) => one.heading === heading)?.text ?? ''),
    ]),
  ];
}

function cellOf(row: RequestRow, { unclear, cell }: Column): string {
  const asItCame = row.unclear.find(({ column }) => column === unclear)?.text;
  return asItCame ?? cell(row);
}
