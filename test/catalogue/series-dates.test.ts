import { expect, test } from 'vitest';
import { SERIES_DATES } from '@/lib/catalogue/series-dates';
import { LISTED_DEADLINES } from '@/lib/catalogue/series-deadlines';
import { isCalendarDate } from '@/lib/model/calendar-date';
import { isSeriesId } from '@/lib/model/series';

test('every date says where it comes from, how far it can be trusted and when it was checked', () => {
  for (const { series, date, trust, source, checkedOn } of SERIES_DATES) {
    expect(isSeriesId(series)).toBe(true);
    expect(isCalendarDate(checkedOn)).toBe(true);
    expect(source.length).toBeGreaterThan(5);
    expect(date === null).toBe(trust === 'unknown');
    if (date !== null) expect(isCalendarDate(date), date).toBe(true);
  }
});

test('no event of a series is listed twice', () => {
  const keys = SERIES_DATES.map(({ series, event }) => `${series} ${event}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('only dates of Cambridge, or quoted from Cambridge, count as deadlines', () => {
  expect(LISTED_DEADLINES.map(({ series, date }) => [series, date])).toEqual([
    ['2023-06', '2023-09-20'],
    ['2023-11', '2024-02-26'],
    ['2026-11', '2027-02-26'],
    ['2027-03', '2027-06-11'],
  ]);
  for (const { source, service } of LISTED_DEADLINES) expect([source, service]).toEqual(['catalogue', null]);
});

test('a date that stands on one private page is kept as such and never counts', () => {
  const june = SERIES_DATES.find((one) => one.series === '2026-06' && one.event === 'enquiries');
  expect(june).toMatchObject({ trust: 'C', date: '2026-09-20' });
  expect(LISTED_DEADLINES.map(({ series }) => series)).not.toContain('2026-06');
});

test('a deadline says which document it was taken from', () => {
  expect(LISTED_DEADLINES.map(({ origin }) => origin)).toEqual([
    'the 2023 guide',
    'the 2023 guide',
    'Cambridge’s key dates for November 2026, as quoted by others',
    'Cambridge’s calendar for the March 2027 series, as quoted by others',
  ]);
});
