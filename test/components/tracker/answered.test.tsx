// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { CalendarDate, Instant } from '@/lib/model/calendar-date';
import type { EnquiryFields } from '@/lib/model/enquiry';
import { NOTHING_TOLD, nothingTold, type ReminderAnswer } from '@/lib/model/reminder';
import type { TimelineItem } from '@/lib/stores/due';
import { reminderKey } from '@/lib/stores/reminders/answers';
import { enquiry } from '../any-enquiry';
import { find, type } from '../draw';
import { onFriday, tracker } from './any-tracker';

const LATE: Partial<EnquiryFields> = {
  number: '300001',
  state: 'submitted',
  submittedAt: '2023-09-18T09:00:00+01:00' as Instant,
};
const day = (text: string) => text as CalendarDate;

/** The page of enquiries after the officer answered what is due of the one enquiry in it. */
function answered(answer: ReminderAnswer) {
  const one = enquiry(LATE);
  const due = onFriday()(one)[0] as TimelineItem;
  const items = [{ ...nothingTold(reminderKey(due)), ...answer }];
  return tracker({ enquiries: [one], timelineOf: onFriday({}, { ...NOTHING_TOLD, items }) }).root;
}

test('what was done beside the button is not due on the page either, and says so', async () => {
  const root = answered({ doneOn: day('2023-09-22'), snoozedUntil: null });
  const next = find(root, '[data-due="acknowledgement-due"]');
  expect(next.className).toBe('next');
  expect(next.textContent).toContain('seen to on 22 September 2023');
  await type(root, '[data-filter="due"]', 'now');
  expect(root.querySelector('[data-enquiry]')).toBeNull();
});

test('what was put off is due again on its day', () => {
  const later = answered({ doneOn: null, snoozedUntil: day('2023-09-25') });
  expect(find(later, '[data-due]').textContent).toContain('put off until 25 September 2023');
  const now = answered({ doneOn: null, snoozedUntil: day('2023-09-22') });
  expect(find(now, '[data-due]').className).toContain('next--now');
});
