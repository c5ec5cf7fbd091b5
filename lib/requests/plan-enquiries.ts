import type { CalendarDate } from '@/lib/model/calendar-date';
import type { Facts } from '@/lib/model/facts';
import type { NamedCandidate } from '@/lib/model/names-in-note';
import type { NotePlan } from '@/lib/model/note-plan';
import type { RequestRow } from '@/lib/model/request';
import type { PlannedEnquiry } from '@/lib/model/run-sheet';
import type { ServiceCode } from '@/lib/model/service';
import type { CheckedList, CheckOptions } from './checked-list';
import { byNumber, compare, enquiryGroups } from './enquiry-groups';
import { type CompleteRow, isComplete } from './row-complete';

/** What a plan is made with. */
export interface PlanOptions extends Pick<CheckOptions, 'factsOf' | 'namesOf' | 'done'> {
  /** The Note for an empty box, as `lib/note` plans it in the office's style. */
  noteOf(candidates: readonly NamedCandidate[]): NotePlan;
}

/** Re-checks first; Service 5, whose report waits for them (G16); Service 9 last (G21). */
const TURN = { '1': 0, '1S': 0, '2': 0, '2S': 0, '5': 1, '9': 2 } as const satisfies Record<
  ServiceCode,
  number
>;

/**
 * The fewest enquiries Direct accepts for the rows that may go in, in the order to submit them. Rows the tracker has
 * seen submitted stay on the sheet, each with those of the same enquiry and apart from the others. Where no form of the Note has room for everyone the Note
 * stays empty: another enquiry only for its Note's sake would be another fee and another clock.
 */
export function planEnquiries(
  rows: readonly RequestRow[],
  checked: CheckedList,
  options: PlanOptions,
): PlannedEnquiry[] {
  const byId = new Map(checked.rows.map((row) => [row.id, row]));
  const entering = rows.filter(isComplete).filter(({ id }) => byId.get(id)?.mayEnter);
  const groups = enquiryGroups(entering, ({ id }) => options.done.get(id) ?? '');
  return groups.flatMap((group) => planned(group, options) ?? []).sort(inOrderToSubmit);
}

function planned(group: readonly CompleteRow[], options: PlanOptions): PlannedEnquiry | null {
  const sorted = [...group].sort(byNumber);
  const [first] = sorted;
  if (!first) return null;
  const { series, syllabus, service, components } = first;
  const names = options.namesOf(series);
  const candidates = service === '5' ? [] : candidatesOf(sorted, names);
  const note = options.noteOf(candidates);
  const ids = sorted.map(({ id }) => id).sort(compare);
  return {
    // A row stands in one enquiry only, so its first row tells it apart.
    id: `planned:${ids[0]}`,
    ...{ series, syllabus, service, components, candidates },
    note: note.kind === 'fill' ? note.text : '',
    deadline: lastDay(options.factsOf({ series, syllabus, service })),
    rows: ids,
  };
}

function candidatesOf(
  rows: readonly CompleteRow[],
  names: ReturnType<PlanOptions['namesOf']>,
): NamedCandidate[] {
  return rows.flatMap(({ candidate: number, name }) =>
    number === null ? [] : [{ number, name: names?.get(number) ?? name }],
  );
}

/** Cambridge's last day, or the school's own where that is earlier. */
function lastDay({ deadline, ownCutOff }: Facts): CalendarDate | null {
  const days = [deadline?.deadline.date ?? null, ownCutOff].filter((day) => day !== null);
  return days.sort(compare)[0] ?? null;
}

function inOrderToSubmit(a: PlannedEnquiry, b: PlannedEnquiry): number {
  return (
    TURN[a.service] - TURN[b.service] ||
    // A day nobody knows comes behind those that are known.
    compare(a.deadline ?? '~', b.deadline ?? '~') ||
    compare(a.series, b.series) ||
    compare(a.syllabus, b.syllabus) ||
    compare(a.service, b.service) ||
    compare(a.components.join(), b.components.join()) ||
    compare(a.candidates[0]?.number ?? '', b.candidates[0]?.number ?? '') ||
    compare(a.id, b.id)
  );
}
