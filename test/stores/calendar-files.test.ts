import { expect, test, vi } from 'vitest';
import type { CalendarDate, Instant } from '@/lib/model/calendar-date';
import { type HandedOut, NOTHING_HANDED_OUT } from '@/lib/model/calendar-file';
import { nextFile } from '@/lib/stores/calendar-files';

vi.mock('@/lib/platform/browser', async () => (await import('./fake-storage')).fakePlatform());

const TODAY = '2026-11-23' as CalendarDate;
const AHEAD = '2026-11-30' as CalendarDate;
const OVER = '2026-11-20' as CalendarDate;

function entry(id: string, parts: Partial<HandedOut> = {}): HandedOut {
  return { id, day: AHEAD, moment: null, named: false, ...parts };
}

function saved(
  before: readonly HandedOut[],
  entries: readonly HandedOut[],
  { named = [] as string[], now = '2026-11-23T10:00:00+00:00', sequence = 0 } = {},
) {
  return nextFile({ sequence, entries: [...before] }, entries, {
    isNamed: (id) => named.includes(id),
    today: TODAY,
    now: now as Instant,
  });
}

const ids = (entries: readonly HandedOut[]) => entries.map(({ id }) => id);

test('the first file takes nothing back, and all of it is remembered', () => {
  const { takenBack, memory } = saved([], [entry('a'), entry('b')]);
  expect(takenBack).toEqual([]);
  expect(memory.entries).toEqual([entry('a'), entry('b')]);
});

test('a date that is gone is taken back in every file until its day is over', () => {
  const second = saved([entry('a'), entry('b')], [entry('b')]);
  expect(ids(second.takenBack)).toEqual(['a']);
  expect(ids(saved(second.memory.entries, [entry('b')]).takenBack)).toEqual(['a']);
  expect(saved([entry('a', { day: OVER })], []).memory.entries).toEqual([]);
});

test('a date that moved, or is needed again, is an update and nothing is taken back', () => {
  const moved = saved([entry('a')], [entry('a', { day: '2026-12-04' as CalendarDate })]);
  expect(moved.takenBack).toEqual([]);
  const gone = saved([entry('a')], []);
  expect(saved(gone.memory.entries, [entry('a')]).takenBack).toEqual([]);
});

test('names that were forgotten here are taken back once, also behind a day that is over', () => {
  const before = [entry('a', { day: OVER, named: true })];
  const known = saved(before, [], { named: ['a'] });
  expect(known.takenBack).toEqual([]);
  const forgotten = saved(known.memory.entries, []);
  expect(ids(forgotten.takenBack)).toEqual(['a']);
  expect(saved(forgotten.memory.entries, []).memory.entries).toEqual([]);
});

test('each file is newer than the one before, also when the clock was set back', () => {
  const first = saved([], []).memory.sequence;
  expect(first).toBeGreaterThan(NOTHING_HANDED_OUT.sequence);
  const back = { now: '2019-01-01T00:00:00+00:00', sequence: first };
  expect(saved([], [], back).memory.sequence).toBe(first + 1);
  expect(saved([], [], { sequence: first }).memory.sequence).toBe(first + 1);
});

test('what is remembered holds no words at all', () => {
  const worded = { ...entry('a'), title: 'Amina Yusuf' };
  expect(JSON.stringify(saved([], [worded]).memory)).not.toContain('Amina');
});
