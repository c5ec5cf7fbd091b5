import type { SyllabusCode } from '@/lib/model/codes';
import type { FieldKey } from '@/lib/model/form-snapshot';
import type { RequestColumn, RequestRow } from '@/lib/model/request';
import type { SeriesId } from '@/lib/model/series';
import type { ServiceCode } from '@/lib/model/service';
import { ownFinding } from './own-findings';
import { onlyNumber, type Proposing, proposals, whichOf } from './proposals';
import type { Told } from './tell';

/** A row that says enough to be judged. Only Service 5 goes without a candidate. */
export type CompleteRow = RequestRow & { series: SeriesId; syllabus: SyllabusCode; service: ServiceCode };

const WHAT: Record<RequestColumn, string> = {
  candidate: 'a candidate number',
  name: 'a name',
  syllabus: 'a syllabus',
  components: 'a component',
  service: 'a service',
  consent: 'a consent',
  paid: 'a yes or no about payment',
  reason: 'a reason',
  requestedBy: 'who asked for it',
};

const FIELDS: Partial<Record<RequestColumn, FieldKey>> = {
  candidate: 'candidates',
  name: 'candidates',
  syllabus: 'assessment',
  components: 'components',
  service: 'service',
};

/** True when nothing is missing without which no enquiry can be made of the row. */
export function isComplete(row: RequestRow): row is CompleteRow {
  return missingIn(row).length === 0;
}

/** What is missing in a row, and what was written there and not understood. A proposal is offered, never taken. */
export function incompleteness(row: RequestRow, proposing: Proposing): Told[] {
  const settle = isComplete(row) ? {} : ({ settle: true } as const);
  const asked = row.unclear.map((cell): Told => {
    const { column, text } = cell;
    const field = FIELDS[column];
    const finding = ownFinding('row-complete', {
      ...{ verdict: 'cannot-tell', severity: 'error', todo: 'ask' },
      ...(column === 'components' ? whichPaper(row, text, proposing) : unclear(text, column)),
      ...(field ? { field } : {}),
    });
    return { finding, fixes: proposals(row, cell, proposing), ...settle };
  });
  const columns = new Set(row.unclear.map(({ column }) => column));
  const missing = missingIn(row)
    .filter(({ column }) => column === null || !columns.has(column))
    .map(({ message, field }): Told => {
      const said = { verdict: 'fail', severity: 'error', message, todo: 'ask', field } as const;
      return { finding: ownFinding('row-complete', said) };
    });
  return [...asked, ...missing];
}

/** What stands between a paper's number and its code, where it is no more than that. */
function whichPaper(row: RequestRow, text: string, proposing: Proposing) {
  const codes = whichOf(row, text, proposing);
  const number = onlyNumber(text);
  if (codes.length > 1) return { message: 'whichPaper', params: { text, codes: codes.join(', ') } } as const;
  if (codes.length === 0 && number !== null)
    return { message: 'noVariant', params: { text, number } } as const;
  return unclear(text, 'components');
}

function unclear(text: string, column: RequestColumn) {
  return { message: 'unclear', params: { text, what: WHAT[column] } } as const;
}

function missingIn({ series, candidate, syllabus, service, components }: RequestRow) {
  const all = [
    { is: series === null, column: null, message: 'noSeries', field: 'series' },
    {
      is: candidate === null && service !== '5',
      column: 'candidate',
      message: 'noCandidate',
      field: 'candidates',
    },
    { is: syllabus === null, column: 'syllabus', message: 'noSyllabus', field: 'assessment' },
    { is: service === null, column: 'service', message: 'noService', field: 'service' },
    { is: components.length === 0, column: 'components', message: 'noComponents', field: 'components' },
  ] as const;
  return all.filter(({ is }) => is);
}
