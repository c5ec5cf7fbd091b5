// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { RetentionForm } from '@/components/options/RetentionForm';
import type { CalendarDate } from '@/lib/model/calendar-date';
import { DEFAULT_RETENTION, type Retention } from '@/lib/model/retention';
import { draw, find, type } from '../draw';

function form(retention: Retention = DEFAULT_RETENTION) {
  const asked: unknown[] = [];
  const root = draw(<RetentionForm retention={retention} onChange={(next) => void asked.push(next)} />);
  return { root, asked };
}

test('the school sets after how many months names go and enquiries are deleted', async () => {
  const { root, asked } = form();
  await type(root, '[name="namesFor"]', '3');
  await type(root, '[name="recordsFor"]', '24');
  expect(asked).toEqual([
    { namesFor: 3, recordsFor: 12 },
    { namesFor: 6, recordsFor: 24 },
  ]);
});

test.each(['', '0', '-3', '121', '1.5'])('"%s" months are explained, not saved', async (written) => {
  const { root, asked } = form();
  await type(root, '[name="namesFor"]', written);
  expect(asked).toEqual([]);
  expect(root.textContent).toContain('from 1 to 120');
  expect(find<HTMLInputElement>(root, '[name="namesFor"]').value).toBe(written);
  expect(find(root, '[name="recordsFor"]').getAttribute('aria-invalid')).toBe('false');
});

test('what was removed is said with day, series and count, the newest first', () => {
  const on = '2027-03-03' as CalendarDate;
  const { root } = form({
    ...DEFAULT_RETENTION,
    forgotten: [
      { on: '2027-03-02' as CalendarDate, series: null, names: 0, records: 1 },
      { on, series: '2026-06', names: 12, records: 2 },
      { on, series: null, names: 0, records: 0, lists: true },
    ],
  });
  expect([...root.querySelectorAll('[data-forgotten]')].map((line) => line.textContent)).toEqual([
    'On 3 March 2027 request lists, run sheets, files from Cambridge and reasons that were kept as long were removed.',
    'On 3 March 2027 names were removed from 12 enquiries of June 2026. On 3 March 2027 2 enquiries of June 2026 were deleted.',
    'On 2 March 2027 1 enquiry of no known series was deleted.',
  ]);
  expect(form().root.textContent).toContain('Nothing has been removed yet.');
});
