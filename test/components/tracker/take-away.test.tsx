// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { TakeAway, type TakeAwayActions } from '@/components/tracker/TakeAway';
import type { LongWork } from '@/lib/platform/in-turns';
import { enquiry } from '../any-enquiry';
import { draw, find, press } from '../draw';

const NOTHING: TakeAwayActions = {
  csv: async () => 'enquiries.csv',
  excelCsv: async () => 'enquiries.excel.csv',
  xlsx: async () => 'enquiries.xlsx',
  copy: async () => {},
  calendar: async () => null,
  print: () => {},
};

/** What is said once the work is over. */
const words = (root: HTMLElement) => expect.poll(() => find(root, '[role="status"]').textContent);

const bar = (on: Partial<TakeAwayActions>, enquiries = [enquiry()], masked = false) =>
  draw(<TakeAway enquiries={enquiries} isWhole masked={masked} on={{ ...NOTHING, ...on }} />);

test.each([
  ['export-csv', 'Saved 1 enquiry in enquiries.csv.'],
  ['export-xlsx', 'Saved 1 enquiry in enquiries.xlsx.'],
  ['export-excel-csv', 'Saved 1 enquiry in enquiries.excel.csv.'],
  ['copy-rows', '1 enquiry is copied.'],
])('what %s did is said', async (action, said) => {
  const root = bar({});
  await press(root, `[data-action="${action}"]`);
  await words(root).toContain(said);
});

test('while names are hidden, rows are copied without them, and that files hold them is said', async () => {
  let copied = '';
  const copy: TakeAwayActions['copy'] = async (rows) => {
    copied = JSON.stringify(rows);
  };
  const root = bar({ copy }, [enquiry({ outcome: 'Amina went up' })], true);
  await press(root, '[data-action="copy-rows"]');
  expect(copied).toContain('0713');
  expect(copied).not.toMatch(/Amina|Yusuf/);
  expect(root.textContent).toContain('Files hold them');
});

test('a file that cannot be made is explained, and the next can be tried', async () => {
  const root = bar({ xlsx: () => Promise.reject(new Error('no')) });
  await press(root, '[data-action="export-xlsx"]');
  await words(root).toContain('The file could not be made.');
  await press(root, '[data-action="export-csv"]');
  await words(root).toContain('Saved 1 enquiry in enquiries.csv.');
});

test.each([
  ['export-csv', 'csv'],
  ['export-excel-csv', 'excelCsv'],
  ['export-xlsx', 'xlsx'],
] as const)(
  'while %s works, the officer sees how far it is, cannot begin another, and can stop it',
  async (action, name) => {
    const root = bar({
      [name]: (_: unknown, { onProgress, signal }: LongWork) => {
        onProgress?.({ done: 250, of: 600 });
        return new Promise((_done, stop) => {
          signal?.addEventListener('abort', () => stop(signal.reason));
        });
      },
    });
    await press(root, `[data-action="${action}"]`);
    expect(find(root, '[role="status"]').textContent).toContain('Making the file');
    expect(find<HTMLProgressElement>(root, 'progress')).toMatchObject({ value: 250, max: 600 });
    expect(find<HTMLFieldSetElement>(root, 'fieldset').disabled).toBe(true);
    await press(root, '[data-action="cancel"]');
    await expect.poll(() => find<HTMLFieldSetElement>(root, 'fieldset').disabled).toBe(false);
    await words(root).toContain('Stopped. Nothing was changed.');
  },
);

test('the calendar says how many dates it holds, with names only when asked for', async () => {
  const asked: boolean[] = [];
  const root = bar({
    calendar: async ({ withNames }) => {
      asked.push(withNames);
      return { file: 'enquiries.ics', count: 3, takenBack: withNames ? 2 : 0 };
    },
  });
  await press(root, '[data-action="export-ics"]');
  await words(root).toContain('Saved 3 dates in enquiries.ics.');
  await words(root).not.toContain('No longer needed');
  await press(root, 'input[type="checkbox"]');
  await press(root, '[data-action="export-ics"]');
  await words(root).toContain('2 dates of earlier files are called "No longer needed" in it.');
  expect(asked).toEqual([false, true]);
});

test('with no date ahead, the officer is told where dates come from', async () => {
  const root = bar({});
  await press(root, '[data-action="export-ics"]');
  await words(root).toContain('type a deadline in the settings');
});

test('an empty list has nothing to save, but its dates', () => {
  const root = bar({}, []);
  const enabled = [...root.querySelectorAll<HTMLButtonElement>('button:not([disabled])')];
  expect(enabled.map(({ dataset }) => dataset.action)).toEqual(['export-ics']);
});
