import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dueWords } from '@/lib/i18n/background';
import type { CandidateNumber } from '@/lib/model/codes';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { withTyped } from '@/lib/stores/deadline-changes';
import { deadlines } from '@/lib/stores/deadlines';
import { dueNow } from '@/lib/stores/due-now';
import { refreshDue } from '@/lib/stores/refresh-due';
import { reminders } from '@/lib/stores/reminders';
import { reminderKey, withAnswer } from '@/lib/stores/reminders/answers';
import { remind } from '@/lib/stores/reminders/remind';
import { settings } from '@/lib/stores/settings';
import { enquiry, MONDAY } from '../stores/enquiry-cases';
import { day } from '../stores/reminders/due-item';

vi.mock('@/lib/platform/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

/** Two weeks after it was submitted nothing has come: three things are due of it and of its series. */
const LATE = enquiry({
  state: 'submitted',
  submittedAt: MONDAY,
  candidates: [{ number: '0713' as CandidateNumber, name: 'Amina Yusuf' }],
});

let told: { kind: string; title: string; message: string }[] = [];
let button = { count: '', title: '' };
let allowed = true;

beforeEach(async () => {
  fakeBrowser.reset();
  told = [];
  allowed = true;
  // With the clock Intl is set, which days are asked of.
  vi.useFakeTimers({ now: new Date('2023-09-18T10:00:00Z') });
  const { notifications, permissions, action } = fakeBrowser;
  vi.spyOn(permissions, 'contains').mockImplementation((async () => allowed) as never);
  vi.spyOn(notifications, 'create').mockImplementation((async (kind: string, one: object) =>
    told.push({ kind, ...(one as { title: string; message: string }) })) as never);
  vi.spyOn(action, 'setBadgeText').mockImplementation((async ({ text }: { text: string }) => {
    button = { ...button, count: text };
  }) as never);
  vi.spyOn(action, 'setBadgeBackgroundColor').mockImplementation((async () => {}) as never);
  vi.spyOn(action, 'setTitle').mockImplementation((async ({ title }: { title: string }) => {
    button = { ...button, title };
  }) as never);
  await settings.set({ ...DEFAULT_SETTINGS, notify: true });
  await deadlines.update((known) => withTyped(known, '2023-06', day('2023-09-20'), MONDAY));
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const at = (moment: string) => vi.setSystemTime(new Date(moment));

test('one digest a day, and on a last day a word of its own; without names or numbers of candidates', async () => {
  await remind(dueWords, [LATE]);
  await remind(dueWords, [LATE]);
  expect(told.map(({ kind, title, message }) => [kind, title, message])).toEqual([
    ['digest', '3 things to see to', 'June 2023, 1 enquiry'],
  ]);
  at('2023-09-20T08:00:00Z');
  await remind(dueWords, [LATE]);
  await remind(dueWords, [LATE]);
  expect(told.slice(1).map(({ kind, title, message }) => [kind, title, message])).toEqual([
    ['last-day', 'Today is the last day for 1 thing', 'June 2023'],
  ]);
  expect(JSON.stringify(told)).not.toMatch(/0713|Amina|Yusuf/);
});

test('nothing is shown outside of the window unless the office asked for it and the browser allows it', async () => {
  allowed = false;
  await remind(dueWords, [LATE]);
  allowed = true;
  await settings.set({ ...DEFAULT_SETTINGS, notify: false });
  await remind(dueWords, [LATE]);
  expect(told).toEqual([]);
  // What was not told is still news once it may be.
  await settings.set({ ...DEFAULT_SETTINGS, notify: true });
  await remind(dueWords, [LATE]);
  expect(told).toHaveLength(1);
});

test('the button counts what is due, says the same in words, and counts no longer what is done or put off', async () => {
  await refreshDue(dueWords, [LATE]);
  expect(button).toEqual({ count: '3', title: 'Enquiry Assistant: 3 things to see to' });
  const { open } = await dueNow([LATE]);
  const [first = '', second = ''] = open.map(reminderKey);
  await reminders.update((memory) =>
    withAnswer(memory, first, { doneOn: day('2023-09-18'), snoozedUntil: null }),
  );
  await reminders.update((memory) =>
    withAnswer(memory, second, { doneOn: null, snoozedUntil: day('2023-09-19') }),
  );
  await refreshDue(dueWords, [LATE]);
  expect(button).toEqual({ count: '1', title: 'Enquiry Assistant: 1 thing to see to' });
  at('2023-09-19T08:00:00Z');
  await refreshDue(dueWords, [LATE]);
  expect(button.count).toBe('2');
  at('2023-12-24T08:00:00Z');
  await refreshDue(dueWords, []);
  expect(button).toEqual({ count: '', title: 'Enquiry Assistant: nothing is due' });
});
