import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CalendarDate } from '@/lib/model/calendar-date';
import { NOTHING_TOLD, nothingTold } from '@/lib/model/reminder';
import { reminderAnswers } from '@/lib/stores/keep/reminder-answers';
import { reminders } from '@/lib/stores/reminders';

vi.mock('@/lib/platform/browser', async () => (await import('../fake-storage')).fakePlatform());

const DAY = '2023-09-18' as CalendarDate;
const told = { ...nothingTold('a'), toldOn: DAY, lastDayTold: true };
const done = { ...nothingTold('b'), toldOn: DAY, doneOn: DAY };
const later = { ...nothingTold('c'), snoozedUntil: DAY };

beforeEach(() => fakeBrowser.reset());

test('a backup holds what the officer answered, in one order, and nothing of what was told', async () => {
  expect(await reminderAnswers.read()).toBeUndefined();
  await reminders.set({ ...NOTHING_TOLD, items: [later, told, done], awakeOn: DAY });
  expect(await reminderAnswers.read()).toEqual({
    version: 1,
    data: [
      { key: 'b', snoozedUntil: null, doneOn: DAY },
      { key: 'c', snoozedUntil: DAY, doneOn: null },
    ],
  });
});

test('bringing it back puts every answer as it was and leaves what was told', async () => {
  await reminders.set({ ...NOTHING_TOLD, items: [later, told, done], awakeOn: DAY });
  const kept = await reminderAnswers.read();
  await reminders.set({ ...NOTHING_TOLD, items: [{ ...told, doneOn: DAY }], awakeOn: DAY });
  await reminderAnswers.write(kept as never);
  expect(await reminders.get()).toEqual({
    ...NOTHING_TOLD,
    items: [told, { ...done, toldOn: null }, later],
    awakeOn: DAY,
  });
  expect(await reminderAnswers.read()).toEqual(kept);
});
