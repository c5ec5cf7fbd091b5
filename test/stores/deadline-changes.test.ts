import { expect, test } from 'vitest';
import type { CalendarDate, Instant } from '@/lib/model/calendar-date';
import { type KnownDeadline, withSeen, withTyped } from '@/lib/stores/deadline-changes';
import { LATER, MONDAY } from './enquiry-cases';

const day = (text: string) => text as CalendarDate;
const page = (date: string) => ({
  series: '2023-06' as const,
  deadlines: [{ service: '2S' as const, date: day(date) }],
  ambiguous: [],
});
const seen = withSeen([], page('2023-09-20'), MONDAY);

test('a date read from Direct is kept with the moment it was read', () => {
  expect(seen).toEqual([
    {
      series: '2023-06',
      service: '2S',
      date: '2023-09-20',
      source: 'direct',
      knownSince: MONDAY,
      earlier: [],
    },
  ]);
});

test('the same date read again is one deadline, freshly read', () => {
  expect(withSeen(seen, page('2023-09-20'), LATER)).toEqual([{ ...seen[0], knownSince: LATER }]);
});

test('read again on the same day it is no change at all', () => {
  expect(withSeen(seen, page('2023-09-20'), '2023-09-04T17:00:00+01:00' as Instant)).toBe(seen);
});

test('when Cambridge moves a date the old one is remembered', () => {
  expect(withSeen(seen, page('2023-09-22'), LATER)).toMatchObject([
    { date: '2023-09-22', earlier: [{ date: '2023-09-20', knownSince: MONDAY }] },
  ]);
});

test('a typed date stands beside the one from Direct and can be taken back', () => {
  const both = withTyped(seen, '2023-06', day('2023-09-19'), LATER);
  expect(both.map(({ source, date }) => [source, date])).toEqual([
    ['direct', '2023-09-20'],
    ['typed', '2023-09-19'],
  ]);
  expect(withTyped(both, '2023-06', null, LATER)).toEqual(seen);
  expect(withTyped(seen, '2023-06', null, LATER)).toBe(seen);
});

test('other series and services are left as they are', () => {
  const other: KnownDeadline[] = withSeen([], { ...page('2024-02-26'), series: '2023-11' }, MONDAY);
  expect(withSeen(other, page('2023-09-20'), MONDAY)[0]).toBe(other[0]);
});
