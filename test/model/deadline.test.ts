import { expect, test } from 'vitest';
import type { CalendarDate, Instant } from '@/lib/model/calendar-date';
import { DEADLINE_SOURCES, type Deadline, type DeadlineSource, deadlineFor } from '@/lib/model/deadline';

const said = (source: DeadlineSource, date: string): Deadline => ({
  ...{ series: '2023-06', service: null, source, date: date as CalendarDate },
  knownSince: '2023-09-01T09:00:00+00:00' as Instant,
});

function answer(...deadlines: Deadline[]) {
  const found = deadlineFor(deadlines, '2023-06', '2');
  return [found?.deadline, found?.conflict].map((one) => one && `${one.source} ${one.date}`);
}

test('where sources differ the earliest day counts, and the best source is shown beside it', () => {
  expect(answer(said('direct', '2023-09-20'), said('typed', '2023-09-22'))).toEqual([
    'direct 2023-09-20',
    'typed 2023-09-22',
  ]);
  expect(
    answer(said('direct', '2023-09-20'), said('typed', '2023-09-22'), said('policy', '2023-09-19')),
  ).toEqual(['policy 2023-09-19', 'direct 2023-09-20']);
});

test('the list of the assistant speaks only where nothing else does', () => {
  expect(answer(said('catalogue', '2023-09-10'), said('typed', '2023-09-22'))).toEqual([
    'typed 2023-09-22',
    null,
  ]);
  expect(answer(said('catalogue', '2023-09-10'))).toEqual(['catalogue 2023-09-10', null]);
});

test('where all say the same day, the best source counts, in whatever order they are known', () => {
  const all = DEADLINE_SOURCES.map((source) => said(source, '2023-09-20'));
  expect(answer(...all.reverse())).toEqual(['direct 2023-09-20', null]);
});
