import { expect, test } from 'vitest';
import type { CalendarDate, Instant } from '@/lib/model/calendar-date';
import type { Deadline } from '@/lib/model/deadline';
import { NOTHING_TOLD } from '@/lib/model/reminder';
import type { DueInput } from '@/lib/stores/due';
import { withAnswer } from '@/lib/stores/reminders/answers';
import { withWaking } from '@/lib/stores/reminders/missed';
import { enquiry, MONDAY } from '../enquiry-cases';
import { day } from './due-item';

const deadline: Deadline = {
  series: '2023-06',
  service: null,
  date: day('2023-09-10'),
  source: 'direct',
  knownSince: MONDAY,
};

const on = (today: CalendarDate, more: Partial<DueInput> = {}): DueInput => ({
  deadlines: [deadline],
  enquiries: [],
  said: [],
  role: null,
  leadDays: 7,
  weekend: 'saturday-sunday',
  zone: 'Europe/London',
  now: `${today}T10:00:00+01:00` as Instant,
  today: { london: today, office: today },
  ...more,
});
const openOn = (date: string) => ({ ...NOTHING_TOLD, awakeOn: day(date) });

test('a deadline that passed while the browser was closed is missed', () => {
  const after = withWaking(openOn('2023-09-08'), on(day('2023-09-14')));
  expect(after.awakeOn).toBe('2023-09-14');
  expect(after.missed.map(({ clock, series, day: passed }) => [clock, series, passed])).toEqual([
    ['series-deadline', '2023-06', '2023-09-10'],
  ]);
});

test('what the office lived through is not missed', () => {
  expect(withWaking(openOn('2023-09-10'), on(day('2023-09-14'))).missed).toEqual([]);
  expect(withWaking(openOn('2023-09-08'), on(day('2023-09-10'))).missed).toEqual([]);
  expect(withWaking(openOn('2023-09-13'), on(day('2023-09-14'))).missed).toEqual([]);
});

test('after the clock was years ahead for a while, what passes is missed again', () => {
  const right = withWaking(openOn('2031-01-01'), on(day('2023-09-08')));
  expect(right.missed).toEqual([]);
  expect(withWaking(right, on(day('2023-09-14'))).missed).toHaveLength(1);
});

test('an acknowledgement that fell due meanwhile is missed', () => {
  const sent = enquiry({ state: 'submitted', submittedAt: '2023-09-07T09:00:00+01:00' as Instant });
  const { missed } = withWaking(
    openOn('2023-09-08'),
    on(day('2023-09-14'), { deadlines: [], enquiries: [sent] }),
  );
  expect(missed.map(({ clock, enquiryId }) => [clock, enquiryId])).toContainEqual([
    'acknowledgement-due',
    sent.id,
  ]);
});

test('what was done is not missed, and nothing is listed twice', () => {
  const first = withWaking(openOn('2023-09-08'), on(day('2023-09-14')));
  const again = withWaking({ ...first, awakeOn: day('2023-09-08') }, on(day('2023-09-14')));
  expect(again.missed).toEqual(first.missed);
  const key = first.missed[0]?.key ?? '';
  const done = withAnswer(openOn('2023-09-08'), key, { snoozedUntil: null, doneOn: day('2023-09-08') });
  expect(withWaking(done, on(day('2023-09-14'))).missed).toEqual([]);
});

test('the first day, the same day and a clock set back miss nothing', () => {
  expect(withWaking(NOTHING_TOLD, on(day('2023-09-14')))).toEqual(openOn('2023-09-14'));
  const same = openOn('2023-09-14');
  expect(withWaking(same, on(day('2023-09-14')))).toBe(same);
  expect(withWaking(same, on(day('2023-09-01')))).toEqual(openOn('2023-09-01'));
});
