// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { RemindersForm } from '@/components/options/RemindersForm';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { draw, find, press, type } from '../draw';

function form(allowed = true) {
  const asked: unknown[][] = [];
  const root = draw(
    <RemindersForm
      settings={DEFAULT_SETTINGS}
      onChange={(next) => void asked.push(['settings', next])}
      onAskToNotify={async () => {
        asked.push(['asked']);
        return allowed;
      }}
    />,
  );
  return { root, asked };
}

test.each(['', '-1', '61', '14, 61', '3.5', 'seven', '1 2 3 4 5 6 7 8 9 10 11'])(
  '"%s" days of warning are explained, not saved, and stay there to be put right',
  async (written) => {
    const { root, asked } = form();
    await type(root, '[name="lead-days"]', written);
    expect(find(root, '#lead-wrong').textContent).toContain('from 0 to 60');
    expect(find<HTMLInputElement>(root, '[name="lead-days"]').value).toBe(written);
    expect(asked).toEqual([]);
  },
);

test.each([
  ['14', [14]],
  ['1,3, 7 and 21', [21, 7, 3, 1]],
  ['7 7 0', [7, 0]],
])('"%s" days of warning are saved, the most first', async (written, leadDays) => {
  const { root, asked } = form();
  await type(root, '[name="lead-days"]', written);
  expect(asked).toEqual([['settings', { ...DEFAULT_SETTINGS, leadDays }]]);
});

test('the days of warning written as they are saved change nothing', async () => {
  const { root, asked } = form();
  await type(root, '[name="lead-days"]', '14 7 3 1');
  expect(asked).toEqual([]);
});

test('reminders of the computer are asked for at the press, and only switched on when allowed', async () => {
  const { root, asked } = form();
  expect(find<HTMLInputElement>(root, '[name="notify"]').checked).toBe(false);
  await press(root, '[name="notify"]');
  expect(asked).toEqual([['asked'], ['settings', { ...DEFAULT_SETTINGS, notify: true }]]);
  const refused = form(false);
  await press(refused.root, '[name="notify"]');
  expect(refused.asked).toEqual([['asked']]);
  expect(refused.root.textContent).toContain('Your browser does not allow it');
  expect(find<HTMLInputElement>(refused.root, '[name="notify"]').checked).toBe(false);
});

test('the office says on which days it is closed', async () => {
  const { root, asked } = form();
  await press(root, '[name="weekend"][value="friday-saturday"]');
  expect(asked).toEqual([['settings', { ...DEFAULT_SETTINGS, weekend: 'friday-saturday' }]]);
});
