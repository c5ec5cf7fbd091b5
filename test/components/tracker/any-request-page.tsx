import { RequestsPage, type RequestsProps } from '@/components/tracker/requests/RequestsPage';
import type { CalendarDate } from '@/lib/model/calendar-date';
import type { CandidateNumber, ComponentCode, SyllabusCode } from '@/lib/model/codes';
import type { RequestRow } from '@/lib/model/request';
import type { PlannedEnquiry } from '@/lib/model/run-sheet';
import type { CheckedList } from '@/lib/requests/checked-list';
import { ownFinding } from '@/lib/requests/own-findings';
import { draw } from '../draw';
import { noRequests } from './any-requests';

/** One row about which everything is said. */
export const ROW: RequestRow = {
  id: 'request:1',
  line: 2,
  series: '2023-06',
  candidate: '0713' as CandidateNumber,
  name: 'Ada Li',
  syllabus: '0625' as SyllabusCode,
  components: ['42' as ComponentCode],
  service: '2',
  consent: {
    by: 'Mr Li',
    on: '2023-08-20' as CalendarDate,
    formAt: 'Cabinet 2',
    knowsGradesCanFall: true,
  },
  paid: true,
  reason: 'near the boundary',
  requestedBy: 'Mr Li',
  unclear: [],
  further: [],
  secondPerson: null,
};
const said = { verdict: 'fail', message: 'missing', todo: 'sign' } as const;
const once = (severity: 'warning' | 'advice', key: string | null) => ({
  finding: ownFinding('second-person', { ...said, severity }),
  key,
  accepted: false,
  rows: ['request:1'],
});
/** A list of that row, with one thing to decide and one tip for the whole list. */
export const CHECKED: CheckedList = {
  rows: [{ id: 'request:1', verdict: 'check', mayEnter: false, done: false, findings: [] }],
  once: [once('warning', 'a key'), once('advice', null)],
  counts: { ready: 0, check: 1, problem: 0 },
};
/** What that row becomes. */
export const PLANNED: PlannedEnquiry = {
  id: 'planned:request:1',
  series: '2023-06',
  syllabus: '0625' as SyllabusCode,
  service: '2',
  components: ['42' as ComponentCode],
  candidates: [{ number: '0713' as CandidateNumber, name: 'Ada Li' }],
  note: '0713 Ada Li',
  deadline: null,
  rows: ['request:1'],
};

/** The page of a request list with that row in it. */
export function page(
  more: Partial<RequestsProps> & { part?: 'list' | 'run-sheet' | 'fees'; masked?: boolean } = {},
): HTMLElement {
  const props = { ...noRequests, rows: [ROW], checked: CHECKED, ...more };
  return draw(<RequestsPage part="list" masked={false} file={null} {...props} />);
}
