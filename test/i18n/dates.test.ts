import { expect, test } from 'vitest';
import { daysLeft, showDate, showEnd, showInstant } from '@/lib/i18n/dates';
import type { CalendarDate, Instant } from '@/lib/model/calendar-date';

test('a date shows its month as a word', () => {
  expect(showDate('2024-02-26' as CalendarDate)).toBe('26 February 2024');
  expect(showDate('2024-03-04' as CalendarDate)).toBe('4 March 2024');
});

test('a date is the same day in every zone', () => {
  const zone = process.env.TZ;
  try {
    for (const one of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env.TZ = one;
      expect(showDate('2024-01-01' as CalendarDate)).toBe('1 January 2024');
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('a moment shows day and hour, and words that are no moment are shown as they are', () => {
  expect(showInstant('2024-02-26T09:30:00+00:00' as Instant)).toMatch(
    /2[67] February 2024.*\d{2}:\d{2}|25 February/,
  );
  expect(showInstant('some day' as Instant)).toBe('some day');
});

test('what ends at midnight ends with the day before', () => {
  const at = (hour: number, minute: number) => new Date(2024, 1, 26, hour, minute).toISOString() as Instant;
  expect(showEnd(at(0, 0))).toBe('25 February 2024');
  expect(showEnd(at(0, 30))).toBe(showInstant(at(0, 30)));
  expect(showEnd(at(17, 0))).toMatch(/^26 February 2024.*17:00$/);
  expect(showEnd('some day' as Instant)).toBe('some day');
});

test.each([
  [0, 'today'],
  [1, '1 day left'],
  [3, '3 days left'],
  [-1, 'closed 1 day ago'],
  [-2, 'closed 2 days ago'],
])('%i days from now is "%s"', (days, words) => {
  expect(daysLeft(days)).toBe(words);
});
