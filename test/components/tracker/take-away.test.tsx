// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { TakeAway, type TakeAwayActions } from '@/components/tracker/TakeAway';
import { enquiry } from '../any-enquiry';
import { draw, find, press } from '../draw';

const NOTHING: TakeAwayActions = {
  csv: () => 'enquiries.csv',
  excelCsv: () => 'enquiries.excel.csv',
  xlsx: async () => 'enquiries.xlsx',
  copy: async () => {},
  calendar: async () => null,
  print: () => {},
};

const bar = (on: Partial<TakeAwayActions>, enquiries = [enquiry()], masked = false) =>
  draw(<TakeAway enquiries={enquiries} isWhole masked={masked} on={{ ...NOTHING, ...on }} />);

test.each([
  ['export-csv', 'Saved 1 enquiry in enquiries.csv.'],
  ['export-xlsx', 'Saved 1 enquiry in enquiries.xlsx.'],
  ['export-excel-csv', 'Saved 1 enquiry in enquiries.excel.csv.'],
  ['copy-rows', '1 enquiry is copied.'],
])('what %s did is said', async (action, words) => {
  const root = bar({});
  await press(root, `[data-action="${action}"]`);
  expect(find(root, '[role="status"]').textContent).toContain(words);
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
  expect(root.textContent).toContain('The file could not be made.');
  await press(root, '[data-action="export-csv"]');
  expect(root.textContent).toContain('Saved 1 enquiry in enquiries.csv.');
});

test('while a workbook is made, the officer sees how far it is and cannot begin another', async () => {
  let finish: (name: string) => void = () => {};
  const root = bar({
    xlsx: (_, progress) => {
      progress(1);
      return new Promise((resolve) => {
        finish = resolve;
      });
    },
  });
  await press(root, '[data-action="export-xlsx"]');
  expect(root.textContent).toContain('Making the file: 1 of 1 enquiry');
  expect(find<HTMLFieldSetElement>(root, 'fieldset').disabled).toBe(true);
  finish('enquiries.xlsx');
  await expect.poll(() => find<HTMLFieldSetElement>(root, 'fieldset').disabled).toBe(false);
});

test('the calendar says how many dates it holds, with names only when asked for', async () => {
  const asked: boolean[] = [];
  const root = bar({
    calendar: async ({ withNames }) => {
      asked.push(withNames);
      return { file: 'enquiries.ics', count: 3, takenBack: withNames ? 2 : 0 };
    },
  });
  await press(root, '[data-action="export-ics"]');
  expect(root.textContent).toContain('Saved 3 dates in enquiries.ics.');
  expect(root.textContent).not.toContain('No longer needed');
  await press(root, 'input[type="checkbox"]');
  await press(root, '[data-action="export-ics"]');
  expect(root.textContent).toContain('2 dates of earlier files are called "No longer needed" in it.');
  expect(asked).toEqual([false, true]);
});

test('with no date ahead, the officer is told where dates come from', async () => {
  const root = bar({});
  await press(root, '[data-action="export-ics"]');
  expect(root.textContent).toContain('type a deadline in the settings');
});

test('an empty list has nothing to save, but its dates', () => {
  const root = bar({}, []);
  const enabled = [...root.querySelectorAll<HTMLButtonElement>('button:not([disabled])')];
  expect(enabled.map(({ dataset }) => dataset.action)).toEqual(['export-ics']);
});
