import type { RequestColumn, RequestRow, UnclearCell } from '@/lib/model/request';
import { readSeries } from '@/lib/model/series';
import { readAnswer } from './read-answer';
import { type ReadCandidate, readCandidate } from './read-candidate';
import { type ReadComponents, readComponents } from './read-components';
import { readConsent } from './read-consent';
import { readName } from './read-name';
import { readService } from './read-service';
import { type ReadSyllabus, readSyllabus } from './read-syllabus';
import { isBlank, tidy } from './sheet';
import type { ColumnMapping, ToRequestsOptions } from './to-requests';

/** The cells of one kind in a row that hold something, each with its heading. */
type CellsOf = (column: RequestColumn) => { heading: string; text: string }[];

/** One row of a list as a request. Null and `unclear` where a cell says something that is not understood. */
export function readRow(
  row: readonly string[],
  line: number,
  mapping: ColumnMapping,
  options: ToRequestsOptions,
): RequestRow {
  const { columns, headings, seriesColumn } = mapping;
  const unclear: UnclearCell[] = [];
  const cellsOf: CellsOf = (column) =>
    columns.flatMap((one, at) => {
      const text = tidy(row[at]);
      return one === column && text !== '' ? [{ heading: headings[at] ?? '', text: row[at] ?? '' }] : [];
    });
  /** Two columns of one kind that say the same say it once; what differs is not understood and so asked about. */
  const first = (column: RequestColumn) =>
    [...new Set(cellsOf(column).map(({ text }) => tidy(text)))].join(' | ');
  /** What a cell says; null when it is empty, or not understood and then put among the unclear ones. */
  const read = <T>(column: RequestColumn, how: (text: string) => T | null): T | null => {
    const text = first(column);
    const value = text === '' ? null : how(text);
    if (text !== '' && value === null) unclear.push({ column, text });
    return value;
  };
  const candidate = read<ReadCandidate>('candidate', readCandidate);
  const name = readName(cellsOf('name'));
  if (name === 'unclear') unclear.push({ column: 'name', text: first('name') });
  const syllabus = read<ReadSyllabus>('syllabus', readSyllabus);
  const papers = readPapers(cellsOf, syllabus, unclear);
  const service = read('service', readService);
  const consent = readConsent(cellsOf('consent'));
  unclear.push(...consent.unclear.map((text) => ({ column: 'consent', text: tidy(text) }) as const));
  const said = seriesColumn === null ? null : readSeries(row[seriesColumn] ?? '');
  return {
    id: options.newId(),
    line,
    series: said ?? options.series,
    candidate: candidate?.candidate ?? null,
    name: name === 'unclear' ? null : (name ?? candidate?.name ?? null),
    syllabus: syllabus?.syllabus ?? papers.syllabus,
    components: papers.components,
    service,
    consent: consent.consent,
    paid: read('paid', readPaid),
    reason: first('reason'),
    requestedBy: first('requestedBy'),
    unclear,
    further: columns.flatMap((column, at) =>
      column === null && at !== seriesColumn && !isBlank(row[at])
        ? [{ heading: headings[at] ?? '', text: tidy(row[at]) }]
        : [],
    ),
    secondPerson: null,
  };
}

/** Components of all their columns and of the syllabus column; none of them when one is not understood. */
function readPapers(cellsOf: CellsOf, syllabus: ReadSyllabus | null, unclear: UnclearCell[]): ReadComponents {
  const beside = syllabus?.component ? [syllabus.component] : [];
  const nothing = { syllabus: null, components: [] };
  const texts = cellsOf('components').map(({ text }) => text);
  if (texts.length === 0) return { syllabus: null, components: beside };
  const read = readComponents(texts.join(', '), syllabus?.syllabus ?? null);
  if (read === null) {
    unclear.push({ column: 'components', text: texts.map(tidy).join(', ') });
    return nothing;
  }
  return { ...read, components: [...new Set([...beside, ...read.components])].sort() };
}

/** A day it was paid on says that it was paid. */
function readPaid(text: string): boolean | null {
  return readAnswer(text) ?? (readConsent([{ heading: '', text }]).consent?.on ? true : null);
}
