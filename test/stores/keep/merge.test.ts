import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Instant } from '@/lib/model/calendar-date';
import type { EnquiryEvent, EnquiryFields } from '@/lib/model/enquiry';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { fold } from '@/lib/stores/enquiries/fold';
import { compare } from '@/lib/stores/keep/compare';
import type { Everything } from '@/lib/stores/keep/everything';
import { joinedEnquiries } from '@/lib/stores/keep/joined';
import {
  conflictKey,
  type Decision,
  NOTHING_DECIDED,
  partKey,
  planMerge,
} from '@/lib/stores/keep/plan-merge';
import { settings } from '@/lib/stores/settings';
import { event } from '../enquiry-cases';
import { anyEverything, holding, kept, nothing } from './any-kept';

const typed = (id: string, change: Partial<EnquiryFields>) => event(id, change, { origin: 'typed' });
const direct = (id: string, change: Partial<EnquiryFields>) => event(id, change, { origin: 'direct' });
const officer = (change: Partial<EnquiryFields>): EnquiryEvent => typed('999', change);

/** The enquiries after the officer decided every contradiction in one way. */
function merged(mine: Everything, theirs: Everything, decision: Decision): Everything {
  const comparison = compare(mine, theirs, []);
  const enquiries = new Map(comparison.conflicts.map((one) => [conflictKey(one), decision]));
  const plan = planMerge(comparison, { ...NOTHING_DECIDED, enquiries }, officer);
  return holding(...joinedEnquiries(mine.enquiries, plan.enquiries));
}

const events = ({ enquiries }: Everything) =>
  new Set(enquiries.flatMap((one) => one.events.map(({ id }) => id)));

test('what is new in the file is added, what is the same stays, what has news is brought up to date', () => {
  const mine = holding(kept('A', [direct('1', { note: 'a' })]), kept('B', [direct('2', { note: 'b' })]));
  const theirs = holding(
    kept('A', [direct('1', { note: 'a' })]),
    kept('B', [direct('2', { note: 'b' }), direct('3', { state: 'received' })]),
    kept('C', [direct('4', { note: 'c' })]),
  );
  const found = compare(mine, theirs, []);
  expect([found.fresh.length, found.same, found.changed.length, found.conflicts.length]).toEqual([
    1, 1, 1, 0,
  ]);
  expect(merged(mine, theirs, 'both')).toEqual(theirs);
});

test('an older backup changes nothing', () => {
  const mine = holding(kept('A', [typed('1', { outcome: 'raised' }), typed('2', { outcome: 'lowered' })]));
  const theirs = holding(kept('A', [typed('1', { outcome: 'raised' })]));
  expect(compare(mine, theirs, [])).toMatchObject({ same: 1, fresh: [], changed: [], conflicts: [] });
});

const both = [direct('1', { number: '23456' })];
const here = holding(kept('A', [...both, typed('2', { outcome: 'raised' })]));
const there = holding(kept('A', [...both, typed('3', { outcome: 'unchanged' })]));

test('two outcomes typed on two computers are a contradiction the officer decides', () => {
  expect(compare(here, there, []).conflicts).toMatchObject([{ kind: 'changed', fields: ['outcome'] }]);
  const outcomes = (decision: Decision) =>
    merged(here, there, decision).enquiries.map((one) => fold(one.events).outcome);
  expect(outcomes('mine')).toEqual(['raised']);
  expect(outcomes('theirs')).toEqual(['unchanged']);
  expect(outcomes('both')).toEqual(['raised', 'unchanged']);
});

test('whatever the officer decides, no event is lost and the same file asks nothing a second time', () => {
  for (const decision of ['mine', 'theirs', 'both'] as const) {
    const after = merged(here, there, decision);
    for (const id of ['1', '2', '3']) expect(events(after), decision).toContain(id);
    expect(compare(after, there, []), decision).toMatchObject({
      same: 1,
      conflicts: [],
      changed: [],
      fresh: [],
    });
  }
});

test('what two computers read from Direct on two days is no contradiction: the later reading counts', () => {
  const monday = holding(kept('A', [...both, direct('2', { state: 'received' })]));
  const friday = holding(kept('A', [...both, direct('3', { state: 'completed' })]));
  expect(compare(friday, monday, []).conflicts).toEqual([]);
  const [one] = merged(friday, monday, 'both').enquiries;
  expect(fold(one?.events ?? []).state).toBe('completed');
});

test('the same outcome typed twice is no contradiction', () => {
  const same = holding(kept('A', [...both, typed('3', { outcome: 'raised' })]));
  expect(compare(here, same, []).conflicts).toEqual([]);
});

test('two records with one number, made on two computers, are asked about and never joined unasked', () => {
  const other = holding(
    kept('Z', [direct('7', { number: ' 23 456' }), typed('8', { outcome: 'unchanged' })]),
  );
  expect(compare(here, other, []).conflicts).toMatchObject([{ kind: 'alike', fields: ['outcome'] }]);
  expect(merged(here, other, 'both').enquiries.map(({ id }) => id)).toEqual(['enquiry:A', 'enquiry:Z']);
  const joined = merged(here, other, 'theirs');
  expect(joined.enquiries.map((one) => [one.id, fold(one.events).outcome])).toEqual([
    ['enquiry:A', 'unchanged'],
  ]);
  expect(compare(joined, other, [])).toMatchObject({ same: 1, fresh: [], conflicts: [] });
});

test('numbers of two series are two enquiries', () => {
  const other = holding(kept('Z', [direct('7', { number: '23456' })], '2023-11'));
  expect(compare(here, other, []).fresh).toHaveLength(1);
});

test('a deleted series does not come back with an old backup, unless the officer says so', () => {
  const at = '2026-11-01T10:00:00+00:00' as Instant;
  const found = compare(nothing, here, [{ series: '2023-06', at }]);
  expect(found).toMatchObject({
    fresh: [],
    erased: [{ series: '2023-06', at, enquiries: [{ id: 'enquiry:A' }] }],
  });
  expect(planMerge(found, NOTHING_DECIDED, officer).enquiries).toEqual([]);
  const back = planMerge(found, { ...NOTHING_DECIDED, bringBack: new Set(['2023-06'] as const) }, officer);
  expect(back.enquiries).toEqual(here.enquiries);
});

test('a setting that is different in the file stays as it is here, unless the officer takes the other', () => {
  const withDays = (leadDays: number): Everything => ({
    enquiries: [],
    parts: { settings: { version: settings.version, data: { ...DEFAULT_SETTINGS, leadDays: [leadDays] } } },
  });
  const found = compare(withDays(7), withDays(21), []);
  const part = found.parts.find(({ id }) => id === 'settings');
  expect(part?.conflicts).toEqual([{ entry: 'leadDays', mine: [7], theirs: [21] }]);
  expect(planMerge(found, NOTHING_DECIDED, officer).parts).toEqual({});
  const parts = new Map([[partKey('settings', 'leadDays'), 'theirs'] as const]);
  expect(planMerge(found, { ...NOTHING_DECIDED, parts }, officer).parts).toEqual({
    settings: { version: settings.version, data: { leadDays: [21] } },
  });
});

test('merging a file once more changes nothing', () => {
  fc.assert(
    fc.property(anyEverything, anyEverything, fc.constantFrom('mine', 'theirs', 'both'), (a, b, decision) => {
      const once = merged(a, b, decision);
      expect(merged(once, b, decision)).toEqual(once);
    }),
  );
});

test('no event of either side is ever lost', () => {
  fc.assert(
    fc.property(anyEverything, anyEverything, fc.constantFrom('mine', 'theirs', 'both'), (a, b, decision) => {
      const after = events(merged(a, b, decision));
      for (const id of [...events(a), ...events(b)]) expect(after).toContain(id);
    }),
  );
});

/** All events of both sides, as the merge of enquiries that nobody contradicts. */
const union = (a: Everything, b: Everything) => holding(...joinedEnquiries(a.enquiries, b.enquiries));

test('two computers that merge each other’s files end alike, three in any order', () => {
  fc.assert(
    fc.property(anyEverything, anyEverything, anyEverything, (a, b, c) => {
      expect(union(a, b)).toEqual(union(b, a));
      expect(union(union(a, b), c)).toEqual(union(a, union(b, c)));
      expect(union(union(a, b), b)).toEqual(union(a, b));
      if (compare(a, b, []).conflicts.length === 0) expect(merged(a, b, 'both')).toEqual(union(a, b));
    }),
  );
});
