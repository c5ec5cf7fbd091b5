import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, type CalendarDate, type Instant } from '@/lib/model/calendar-date';
import { DEFAULT_RETENTION } from '@/lib/model/retention';
import { mayForget, planForgetting, withLook } from '@/lib/stores/forgetting/plan-forgetting';
import { mayHoldNames, withoutNames } from '@/lib/stores/forgetting/without-names';
import { ANA, BEN, candidate, enquiry, event } from '../enquiry-cases';

const day = (text: string) => text as CalendarDate;
const at = (text: string) => `${text}T10:00:00+01:00` as Instant;
const MONTHS = { namesFor: 6, recordsFor: 12 };

const done = enquiry({
  state: 'completed',
  completedAt: at('2023-09-30'),
  candidates: [ANA],
  note: 'Ana Silva',
});

test.each([
  ['2024-03-29', 'nothing'],
  ['2024-03-30', 'names'],
  ['2024-09-29', 'names'],
  ['2024-09-30', 'records'],
])('an outcome of 30 September 2023 on %s: %s to be forgotten', (today, what) => {
  const plan = planForgetting([done], MONTHS, day(today));
  expect(plan).toEqual({
    names: what === 'names' ? [done.id] : [],
    records: what === 'records' ? [done.id] : [],
  });
});

test('months end where a shorter month ends', () => {
  expect(addMonths(day('2023-08-31'), 6)).toBe('2024-02-29');
  expect(addMonths(day('2023-12-15'), 1)).toBe('2024-01-15');
});

test('an enquiry without an outcome is kept from the last thing that was heard of it', () => {
  const open = enquiry({
    events: [
      event('1', { state: 'submitted', note: 'Ana' }, { at: at('2023-09-04') }),
      event('2', { state: 'acknowledged' }, { at: at('2023-10-04') }),
    ],
  });
  expect(planForgetting([open], MONTHS, day('2024-04-03')).names).toEqual([]);
  expect(planForgetting([open], MONTHS, day('2024-04-04')).names).toEqual([open.id]);
});

test('an enquiry that has lost its names is not touched again', () => {
  const bare = enquiry({ ...done, events: done.events.map(withoutNames) });
  expect(planForgetting([bare], MONTHS, day('2024-05-01'))).toEqual({ names: [], records: [] });
});

test('deleting sooner than removing names deletes', () => {
  const sooner = { namesFor: 12, recordsFor: 6 };
  expect(planForgetting([done], sooner, day('2024-10-30'))).toEqual({ names: [], records: [done.id] });
});

test('without names an event keeps everything that is no name', () => {
  const full = event('1', {
    number: '300001',
    state: 'completed',
    candidates: [ANA, BEN],
    note: 'Ana Silva 0713',
    officeNotes: 'Her father called',
    outcome: 'Ana: B to A',
  });
  expect(withoutNames(full)).toEqual(
    event('1', { number: '300001', state: 'completed', candidates: [candidate('0713'), candidate('0714')] }),
  );
});

test('whatever was written, no name is left in any event', () => {
  const name = fc.string({ minLength: 3 }).map((text) => `<<${text}>>`);
  const change = fc.record(
    {
      note: name,
      officeNotes: name,
      outcome: name,
      number: fc.constant('300001'),
      candidates: fc.array(name.map((one) => candidate('0713', one))),
      checks: fc.option(
        name.map((reason) => ({
          whole: true,
          passed: [],
          found: [{ rule: 'deadline-near', verdict: 'fail' as const, severity: 'warning' as const, reason }],
        })),
      ),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(change, (one) => {
      const bare = withoutNames(event('1', one));
      expect(JSON.stringify(bare)).not.toContain('<<');
      expect(mayHoldNames(bare)).toBe(false);
      expect(bare.change.number).toBe(one.number);
    }),
  );
});

test('nothing is removed on the first day of a clock, nor after a leap of it, until a day has passed', () => {
  const days = [
    '2027-03-01',
    '2027-03-01',
    '2027-03-02',
    '2030-03-02',
    '2030-03-03',
    '2027-03-03',
    '2027-03-20',
  ];
  let kept = DEFAULT_RETENTION;
  const may = days.map((on) => {
    kept = withLook(kept, day(on));
    return mayForget(kept, day(on));
  });
  expect(may).toEqual([false, false, true, false, true, false, true]);
});
