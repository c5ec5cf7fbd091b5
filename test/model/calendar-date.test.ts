import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  type CalendarDate,
  calendarDate,
  daysBetween,
  isCalendarDate,
} from '@/lib/model/calendar-date';

const day = (text: string) => text as CalendarDate;
const anyDay = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => calendarDate(year, month, date))
  .filter((date) => date !== null);

test.each([
  ['2024-02-26', '2024-02-26', 0],
  ['2024-02-26', '2024-02-27', 1],
  ['2024-02-27', '2024-02-26', -1],
  ['2023-12-31', '2024-01-01', 1],
  ['2024-02-28', '2024-03-01', 2],
  ['2023-02-28', '2023-03-01', 1],
  // The nights in which clocks are put forward and back.
  ['2024-03-30', '2024-04-01', 2],
  ['2024-10-26', '2024-10-28', 2],
])('from %s to %s it is %i days', (from, to, days) => {
  expect(daysBetween(day(from), day(to))).toBe(days);
});

test('days that are added are the days between', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (from, days) => {
      const to = addDays(from, days);
      if (isCalendarDate(to)) expect(daysBetween(from, to)).toBe(days);
    }),
  );
});
