import { expect, test } from 'vitest';
import type { CalendarDate, Instant } from '@/lib/model/calendar-date';
import type { SyllabusCode } from '@/lib/model/codes';
import type { PlannedEnquiry, RunSheet } from '@/lib/model/run-sheet';
import { stillKept, withoutSheet, withSheet } from '@/lib/stores/run-sheets/changes';

const PLANNED: PlannedEnquiry = {
  id: 'planned:1',
  series: '2023-06',
  syllabus: '0625' as SyllabusCode,
  service: '2',
  components: [],
  candidates: [],
  note: '',
  deadline: null,
  rows: [],
};
const sheet = (change: Partial<RunSheet> = {}): RunSheet => ({
  series: '2023-06',
  madeAt: '2023-08-22T09:00:00+01:00' as Instant,
  enquiries: [PLANNED],
  ...change,
});
const november = sheet({ series: '2023-11' });

test('a newly made sheet takes the place of the old one of its series and of no other', () => {
  const again = sheet({ madeAt: '2023-08-23T09:00:00+01:00' as Instant });
  expect(withSheet([sheet(), november], again)).toEqual([november, again]);
});

test('a sheet on which nothing is left to enter is not kept', () => {
  expect(withSheet([sheet(), november], sheet({ enquiries: [] }))).toEqual([november]);
  expect(withoutSheet([sheet(), november], '2023-11')).toEqual([sheet()]);
});

test('a sheet goes with its names after the months the school keeps names', () => {
  const on = (day: string) => stillKept([sheet()], { namesFor: 6 }, day as CalendarDate);
  expect(on('2024-02-21')).toEqual([sheet()]);
  expect(on('2024-02-22')).toEqual([]);
});
