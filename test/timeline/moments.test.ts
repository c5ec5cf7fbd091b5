import { expect, test } from 'vitest';
import { hoursAfter, hoursLeft, officeDay, workingDaysAfter } from '@/lib/timeline/moments';
import { moment } from './clock-input';

test.each([
  ['2023-09-07T15:00:00+01:00', 24, '2023-09-08T15:00:00+01:00'],
  ['2023-09-07T15:00:00+05:30', 720, '2023-10-07T15:00:00+05:30'],
  ['2023-09-07T23:30:00-03:30', 1, '2023-09-08T00:30:00-03:30'],
  ['2023-09-07T15:00:00Z', 24, '2023-09-08T15:00:00Z'],
])('%s and %i hours are %s, with the same offset', (start, hours, wanted) => {
  expect(hoursAfter(moment(start), hours)).toBe(wanted);
});

test.each([
  // A Friday afternoon in London, seen from Karachi and from Lima.
  ['2023-09-08T15:00:00+01:00', 1, '2023-09-11T15:00:00+01:00'],
  ['2023-09-08T19:00:00+05:00', 2, '2023-09-12T19:00:00+05:00'],
  ['2023-09-08T09:00:00-05:00', 2, '2023-09-12T09:00:00-05:00'],
  // Saturday, and a Sunday in Auckland while it is Saturday in London: both count from Monday's first moment.
  ['2023-09-09T10:00:00+01:00', 1, '2023-09-12T00:00:00+01:00'],
  ['2023-09-10T10:00:00+12:00', 1, '2023-09-12T11:00:00+12:00'],
  // The clocks go back on the Sunday between.
  ['2023-10-27T15:00:00+01:00', 1, '2023-10-30T16:00:00+01:00'],
])('%s and %i working days of Cambridge are %s', (start, days, wanted) => {
  const found = workingDaysAfter(moment(start), days);
  expect(Date.parse(found)).toBe(Date.parse(wanted));
  expect(found.slice(-6)).toBe(start.slice(-6));
});

test('hours left are whole hours, rounded up, and none when the moment has come', () => {
  const until = moment('2023-09-08T15:00:00+01:00');
  expect(hoursLeft(until, moment('2023-09-07T15:00:00+01:00'))).toBe(24);
  expect(hoursLeft(until, moment('2023-09-08T14:59:59+01:00'))).toBe(1);
  expect(hoursLeft(until, moment('2023-09-08T19:00:00+05:00'))).toBe(0);
  expect(hoursLeft(until, moment('2023-09-09T19:00:00+05:00'))).toBe(0);
});

test('the day of a moment is the officer’s', () => {
  const late = moment('2023-09-07T23:30:00+01:00');
  const day = (now: string) => officeDay(late, { now: moment(now), zone: null });
  expect(day('2023-09-07T12:00:00+01:00')).toBe('2023-09-07');
  expect(day('2023-09-07T12:00:00+05:30')).toBe('2023-09-08');
  expect(day('2023-09-07T12:00:00-08:00')).toBe('2023-09-07');
});

test.each([
  ['Europe/London', '2026-03-28T12:00:00+00:00', '2026-04-01T00:00:00+01:00', '2026-04-01'],
  ['Europe/London', '2026-10-24T12:00:00+01:00', '2026-10-27T23:30:00+00:00', '2026-10-27'],
  ['Africa/Cairo', '2026-10-01T12:00:00+03:00', '2026-10-31T23:30:00+02:00', '2026-10-31'],
  ['America/New_York', '2026-10-31T12:00:00-04:00', '2026-11-02T23:30:00-05:00', '2026-11-02'],
  ['Australia/Lord_Howe', '2026-10-01T12:00:00+10:30', '2026-10-05T00:15:00+11:00', '2026-10-05'],
  ['Pacific/Kiritimati', '2026-10-24T12:00:00+14:00', '2026-10-27T00:15:00+14:00', '2026-10-27'],
])('in %s the day stays the same though the clocks change between', (zone, now, late, day) => {
  expect(officeDay(moment(late), { now: moment(now), zone })).toBe(day);
});
