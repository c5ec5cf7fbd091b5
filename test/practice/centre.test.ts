import { expect, test } from 'vitest';
import { daysBetween } from '@/lib/model/calendar-date';
import { CANDIDATES } from '@/lib/practice/centre/candidates';
import { entriesOf } from '@/lib/practice/centre/entries';
import { openSeries } from '@/lib/practice/centre/open-series';
import { SYLLABUSES } from '@/lib/practice/centre/syllabuses';
import { DAY, londonDay } from '@/lib/practice/portal-time';

test('the centre has at least 120 candidates with numbers of their own, from 0001 up, 0713 among them', () => {
  const numbers = CANDIDATES.map(({ number }) => number);
  expect(numbers.length).toBeGreaterThanOrEqual(120);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers).toEqual([...numbers].sort());
  expect(numbers[0]).toBe('0001');
  expect(numbers).toContain('0713');
});

test.each([
  ['Arabic', /\p{Script=Arabic}/u],
  ['Chinese', /\p{Script=Han}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['accented Latin', /[À-ž]/],
  ['one-word', /^\S+$/],
  ['hyphenated', /\p{L}-\p{L}/u],
  ['apostrophised', /['’]/],
  ['very long', /^.{80,}$/],
])('some names are %s', (_what, pattern) => {
  expect(CANDIDATES.some(({ name }) => pattern.test(name))).toBe(true);
});

test('two candidates have the same name', () => {
  const names = CANDIDATES.map(({ name }) => name);
  expect(new Set(names).size).toBeLessThan(names.length);
});

test('every syllabus has candidates entered, and at least five for a group report', () => {
  const entries = entriesOf(CANDIDATES);
  expect(SYLLABUSES.length).toBeGreaterThanOrEqual(12);
  expect(Object.keys(entries).sort()).toEqual(SYLLABUSES.map(({ code }) => code).sort());
  for (const entered of Object.values(entries)) expect(entered.length).toBeGreaterThanOrEqual(5);
  expect(
    Object.values(entries)
      .flat()
      .map(({ result }) => result),
  ).toEqual(expect.arrayContaining(['X', 'Q']));
});

test('on any day of two years one deadline is ahead, one is 3 days ahead, one is over', () => {
  for (let day = 0; day < 730; day += 1) {
    const at = Date.UTC(2026, 0, 1, 12) + day * DAY;
    const series = openSeries(at);
    const ahead = series.map(({ deadline }) => daysBetween(londonDay(at), deadline));
    expect(ahead[0]).toBeGreaterThanOrEqual(17);
    expect(ahead[0]).toBeLessThanOrEqual(31);
    expect(ahead[1]).toBe(3);
    expect(ahead[2]).toBeLessThan(0);
    expect(new Set(series.map(({ id }) => id)).size).toBe(3);
  }
});
