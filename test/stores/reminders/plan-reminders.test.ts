import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate, daysBetween } from '@/lib/model/calendar-date';
import { NOTHING_TOLD, type ReminderMemory } from '@/lib/model/reminder';
import { divideDue, reminderKey, withAnswer } from '@/lib/stores/reminders/answers';
import { planReminders } from '@/lib/stores/reminders/plan-reminders';
import { day, itemOn } from './due-item';

const LEADS = [14, 7, 3, 1];
const LAST = day('2023-09-20');

/** Runs from one day to another, looking three times a day; says what was told on which day. */
function follow(from: string, to: string, start: ReminderMemory = NOTHING_TOLD, last: CalendarDate = LAST) {
  const told: string[] = [];
  let memory = start;
  for (let today = day(from); today <= to; today = addDays(today, 1)) {
    for (let look = 0; look < 3; look += 1) {
      const plan = planReminders([itemOn(last, today)], memory, LEADS, today);
      if (plan.digest.length > 0) told.push(`${today} digest`);
      if (plan.lastDay.length > 0) told.push(`${today} last day`);
      memory = plan.memory;
    }
  }
  return { told, memory };
}

describe('a deadline', () => {
  test('is told once on each lead day and once on its last day', () => {
    expect(follow('2023-09-06', '2023-09-20').told).toEqual([
      '2023-09-06 digest',
      '2023-09-13 digest',
      '2023-09-17 digest',
      '2023-09-19 digest',
      '2023-09-20 last day',
    ]);
  });

  test('of which lead days fell on days the browser was closed is told on the next day, once', () => {
    const { memory } = follow('2023-09-06', '2023-09-06');
    expect(follow('2023-09-15', '2023-09-16', memory).told).toEqual(['2023-09-15 digest']);
  });

  test('that is over without having been told is told once as such', () => {
    const { memory } = follow('2023-09-19', '2023-09-19');
    expect(follow('2023-09-22', '2023-09-25', memory).told).toEqual(['2023-09-22 digest']);
  });

  test('that was moved to another day is another one', () => {
    const { memory } = follow('2023-09-19', '2023-09-20');
    const done = withAnswer(memory, reminderKey(itemOn(LAST, LAST)), {
      snoozedUntil: null,
      doneOn: LAST,
    });
    expect(follow('2023-09-20', '2023-09-21', done, day('2023-09-22')).told).toEqual([
      '2023-09-20 digest',
      '2023-09-21 digest',
    ]);
  });
});

test('a snoozed thing is silent until its day and is then told again', () => {
  const { memory } = follow('2023-09-13', '2023-09-13');
  const key = reminderKey(itemOn(LAST, day('2023-09-13')));
  const snoozed = withAnswer(memory, key, { snoozedUntil: day('2023-09-15'), doneOn: null });
  expect(follow('2023-09-14', '2023-09-16', snoozed).told).toEqual(['2023-09-15 digest']);
  expect(divideDue([itemOn(LAST, day('2023-09-14'))], snoozed, day('2023-09-14')).putOff).toHaveLength(1);
  expect(divideDue([itemOn(LAST, day('2023-09-15'))], snoozed, day('2023-09-15')).open).toHaveLength(1);
});

test('a thing that is done stays done, also on its last day', () => {
  const key = reminderKey(itemOn(LAST, day('2023-09-13')));
  const done = withAnswer(NOTHING_TOLD, key, { snoozedUntil: null, doneOn: day('2023-09-13') });
  expect(follow('2023-09-13', '2023-10-20', done).told).toEqual([]);
});

test('a second thing that comes up later the same day waits for the next digest, its last day does not', () => {
  const today = day('2023-09-13');
  const first = planReminders([itemOn(LAST, today)], NOTHING_TOLD, LEADS, today);
  const items = [itemOn(LAST, today), itemOn(today, today, 'e2'), itemOn(addDays(today, 1), today, 'e3')];
  const second = planReminders(items, first.memory, LEADS, today);
  expect(second.digest).toEqual([]);
  expect(second.lastDay.map(({ enquiryId }) => enquiryId)).toEqual(['e2']);
  const tomorrow = addDays(today, 1);
  const third = planReminders(
    items.map((item) => ({ ...item, days: daysBetween(tomorrow, item.day ?? tomorrow) })),
    second.memory,
    LEADS,
    tomorrow,
  );
  expect(third.lastDay.map(({ enquiryId }) => enquiryId)).toEqual(['e3']);
  expect(third.digest).toHaveLength(2);
});

test('with nothing new nothing is remembered anew', () => {
  const { memory } = follow('2023-09-13', '2023-09-13');
  const again = planReminders([itemOn(LAST, day('2023-09-14'))], memory, LEADS, day('2023-09-14'));
  expect(again.memory).toBe(memory);
});

test('a moment is the same reminder wherever the computer is', () => {
  const here = { ...itemOn(LAST, LAST), moment: '2023-09-20T23:30:00+01:00' as never };
  const there = { ...here, day: day('2023-09-21'), moment: '2023-09-21T01:30:00+03:00' as never };
  expect(reminderKey(there)).toBe(reminderKey(here));
});
