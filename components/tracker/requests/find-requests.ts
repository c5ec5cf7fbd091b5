import type { RequestRow } from '@/lib/model/request';
import type { ServiceCode } from '@/lib/model/service';
import type { CheckedRow, RowVerdict } from '@/lib/requests/checked-list';
import { comparable } from '../find-enquiries';

/** What the officer looks for in the list. */
export interface WantedRows {
  /** `accepted`: the officer goes on in spite of what was found. */
  verdict: RowVerdict | 'accepted' | 'done' | 'all';
  /** `none`: rows in which it is not understood. */
  syllabus: string;
  service: ServiceCode | 'none' | 'all';
  words: string;
}

/** From what is to be done to what is over. */
const SHOWN_KINDS = ['problem', 'check', 'accepted', 'ready', 'done'] as const;

export const EVERY_ROW: WantedRows = { verdict: 'all', syllabus: 'all', service: 'all', words: '' };

/** What was found about each row, by its id. */
export type Checked = ReadonlyMap<string, CheckedRow>;

/** The rows that are wanted, in the order they have. All words must be in a row, in any order. */
export function findRequests(
  rows: readonly RequestRow[],
  checked: Checked,
  { verdict, syllabus, service, words }: WantedRows,
): readonly RequestRow[] {
  const looked = comparable(words).split(/\s+/).filter(Boolean);
  if (verdict === 'all' && syllabus === 'all' && service === 'all' && looked.length === 0) return rows;
  return rows.filter(
    (row) =>
      isVerdict(checked.get(row.id), verdict) &&
      (syllabus === 'all' || (row.syllabus ?? 'none') === syllabus) &&
      (service === 'all' || (row.service ?? 'none') === service) &&
      looked.every((word) => heldBy(row).includes(word)),
  );
}

function isVerdict(found: CheckedRow | undefined, wanted: WantedRows['verdict']): boolean {
  return wanted === 'all' || (found !== undefined && kindOf(found) === wanted);
}

function kindOf({ verdict, mayEnter, done }: CheckedRow): Exclude<WantedRows['verdict'], 'all'> {
  if (done) return 'done';
  return verdict === 'check' && mayEnter ? 'accepted' : verdict;
}

/** What the list can be narrowed down to: only what there is, each with how many rows have it. */
export function choicesIn(rows: readonly RequestRow[], checked: Checked) {
  const verdicts = new Map<WantedRows['verdict'], number>();
  for (const row of rows) {
    const found = checked.get(row.id);
    if (!found) continue;
    const verdict = kindOf(found);
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  }
  return {
    verdicts: SHOWN_KINDS.map((one) => [one, verdicts.get(one) ?? 0] as const),
    syllabuses: [...new Set(rows.map(({ syllabus }) => syllabus ?? 'none'))].sort(),
    services: [...new Set(rows.map(({ service }) => service ?? 'none'))].sort(),
  };
}

const held = new WeakMap<RequestRow, string>();

/** Worked out once for every row: the box is asked anew at every letter. */
function heldBy(row: RequestRow): string {
  const before = held.get(row);
  if (before !== undefined) return before;
  const { candidate, name, syllabus, components, reason, requestedBy, further } = row;
  const words = comparable(
    [candidate, name, syllabus, ...components, reason, requestedBy, ...further.map((one) => one.text)].join(
      ' ',
    ),
  );
  held.set(row, words);
  return words;
}
