import { toRequests } from '@/lib/imports/to-requests';
import { isCalendarDate } from '@/lib/model/calendar-date';
import { type Consent, REQUEST_COLUMNS, type RequestColumn, type RequestRow } from '@/lib/model/request';

/** What is read as a line of a list is; consent has boxes of its own. */
const TYPED_COLUMNS = REQUEST_COLUMNS.filter((column) => column !== 'consent');

/** A row as it is written in the boxes: what was not understood stands there as it came. */
export function writtenIn(row: RequestRow, column: RequestColumn): string {
  const unclear = row.unclear.filter((cell) => cell.column === column).map(({ text }) => text);
  if (unclear.length > 0) return unclear.join(', ');
  if (column === 'components') return row.components.join(', ');
  if (column === 'paid') return row.paid === null ? '' : row.paid ? 'yes' : 'no';
  if (column === 'consent') return '';
  return row[column] ?? '';
}

/** The row the boxes say, read in the same way as a line of a list. A colleague's initials were for what stood there before. */
export function readRowForm(before: RequestRow, form: FormData, newId: () => string): RequestRow {
  const cells = TYPED_COLUMNS.map((column) => String(form.get(column) ?? ''));
  const columns = [...TYPED_COLUMNS];
  const mapping = { dataFrom: 0, headings: [], columns, seriesColumn: null };
  const [read] = toRequests([cells], mapping, { series: before.series, newId }).rows;
  const { id, line, series, further } = before;
  const said = read ?? {
    ...before,
    candidate: null,
    name: null,
    syllabus: null,
    components: [],
    service: null,
  };
  return { ...said, id, line, series, further, consent: readConsent(form), secondPerson: null };
}

function readConsent(form: FormData): Consent | null {
  if (!form.has('consented')) return null;
  const words = (name: string) => String(form.get(name) ?? '').trim();
  const on = words('consentOn');
  return {
    by: words('consentBy'),
    on: isCalendarDate(on) ? on : null,
    formAt: words('consentFormAt'),
    knowsGradesCanFall: form.has('consentKnows'),
  };
}

/** An empty row of a series. */
export function emptyRow(series: RequestRow['series'], id: string): RequestRow {
  return {
    id,
    line: null,
    series,
    candidate: null,
    name: null,
    syllabus: null,
    components: [],
    service: null,
    consent: null,
    paid: null,
    reason: '',
    requestedBy: '',
    unclear: [],
    further: [],
    secondPerson: null,
  };
}
