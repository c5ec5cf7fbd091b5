import { expect, test, vi } from 'vitest';
import type { ImportedEnquiry } from '@/lib/imports/enquiries-csv';
import type { CandidateNumber, SyllabusCode } from '@/lib/model/codes';
import type { EnquiryFields } from '@/lib/model/enquiry';
import { fold } from '@/lib/stores/enquiries/fold';
import { compare } from '@/lib/stores/keep/compare';
import { asEverything, withTaken } from '@/lib/stores/keep/join-csv';
import { joinedEnquiries } from '@/lib/stores/keep/joined';
import { conflictKey, NOTHING_DECIDED, planMerge } from '@/lib/stores/keep/plan-merge';
import { event } from '../enquiry-cases';
import { holding, kept } from './any-kept';

vi.mock('@/lib/platform/browser', async () => (await import('../fake-storage')).fakePlatform());

let made = 0;
const making = {
  typed: (change: Partial<EnquiryFields>) =>
    event(`9${String(made++).padStart(3, '0')}`, change, { origin: 'typed' }),
  newId: () => `enquiry:NEW${made++}`,
};
const row = (fields: Partial<EnquiryFields>, more: Partial<ImportedEnquiry> = {}): ImportedEnquiry => ({
  line: 2,
  record: null,
  series: '2023-06',
  fields,
  unread: [],
  ...more,
});

const ANA = [{ number: '0713' as CandidateNumber, name: 'Ana Silva' }];
const FIRST = { number: '23456', state: 'submitted', note: 'Ana', candidates: ANA } as const;
const mine = holding(kept('1', [event('1', { ...FIRST, candidates: [...ANA] })]));

/** What taking in these lines makes of what is kept. */
function after(rows: ImportedEnquiry[], take: 'mine' | 'theirs' = 'theirs') {
  const comparison = compare(mine, asEverything(rows, mine.enquiries, making), []);
  const enquiries = new Map(comparison.conflicts.map((one) => [conflictKey(one), take]));
  const decisions = { ...NOTHING_DECIDED, enquiries };
  const plan = planMerge(withTaken(comparison, decisions), decisions, making.typed);
  const all = joinedEnquiries(mine.enquiries, plan.enquiries);
  return { comparison, all, fields: all.map(({ events }) => fold(events)) };
}

test('a file that says what is here changes nothing', () => {
  const { comparison, all } = after([row({ ...FIRST, candidates: [...ANA] }, { record: 'enquiry:1' })]);
  expect(comparison).toMatchObject({ same: 1, fresh: [], changed: [], conflicts: [] });
  expect(all).toEqual(mine.enquiries);
});

test.each([
  ['its record', row({ outcome: 'No change' }, { record: 'enquiry:1', series: null })],
  ['its number', row({ number: '23456', outcome: 'No change' })],
])('a line is known by %s, and what nobody said before is added as a typed change', (_, line) => {
  const { comparison, all, fields } = after([line]);
  expect(comparison).toMatchObject({ changed: [{ id: 'enquiry:1' }], conflicts: [] });
  expect(fields).toMatchObject([{ ...FIRST, outcome: 'No change' }]);
  expect(all[0]?.events.at(-1)).toMatchObject({ origin: 'typed', change: { outcome: 'No change' } });
});

test('where both say something, what the officer takes counts, and what is not taken leaves no trace', () => {
  const line = row({ note: 'Somebody else', outcome: 'No change' }, { record: 'enquiry:1' });
  expect(after([line]).comparison.conflicts).toMatchObject([{ fields: ['note'] }]);
  expect(after([line], 'theirs').fields).toMatchObject([{ note: 'Somebody else', outcome: 'No change' }]);
  const left = after([line], 'mine');
  expect(left.fields).toMatchObject([{ note: 'Ana', outcome: 'No change' }]);
  expect(JSON.stringify(left.all)).not.toContain('Somebody else');
});

test('a name the file has not got is not taken away', () => {
  const { comparison } = after([row({ ...FIRST, candidates: [{ ...ANA[0], name: null } as never] })]);
  expect(comparison).toMatchObject({ same: 1, changed: [], conflicts: [] });
});

test('a line nobody knows becomes an enquiry; without a number it is known again by all that it says', () => {
  const line = row({ state: 'saved', syllabus: '0580' as SyllabusCode, candidates: [...ANA] });
  const { comparison, all } = after([line]);
  expect(comparison.fresh).toHaveLength(1);
  const again = asEverything([line], all, making);
  expect(compare(holding(...all), again, [])).toMatchObject({ same: 1, fresh: [] });
});

test('a line of a deleted series comes back only when the officer says so', () => {
  const theirs = asEverything([row({ number: '9' }, { series: '2022-06' })], mine.enquiries, making);
  const comparison = compare(mine, theirs, [{ series: '2022-06', at: '2023-01-01T00:00:00+00:00' as never }]);
  expect(comparison).toMatchObject({ fresh: [], erased: [{ series: '2022-06' }] });
});

test('two lines about one enquiry become one change after the other', () => {
  const { fields, all } = after([
    row({ number: '23456', outcome: 'one' }),
    row({ number: '23456', outcome: 'two' }),
  ]);
  expect(all).toHaveLength(1);
  expect(fields).toMatchObject([{ outcome: 'two' }]);
});
