import { read, utils } from '@e965/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { download } from './harness/download';
import { see } from './harness/officer';
import { openRegister, type Register } from './harness/register';
import { confirmDeclarations, openDeclarations } from './harness/send-enquiry';
import { exportCsv } from './harness/spreadsheet';

let office: Register;
beforeAll(async () => {
  office = await openRegister('modern');
  await office.list();
  await see(office.all().first());
  await office.tracker().bringToFront();
});
afterAll(() => office?.close());

const saved = (action: string) =>
  download(office.tracker(), () => office.tracker().locator(`[data-action="${action}"]`).click());

test('the workbook and the CSV hold the same enquiries', async () => {
  const { columns, rows } = await exportCsv(office.tracker());
  const { name, bytes } = await saved('export-xlsx');
  expect(name).toMatch(/^enquiries-\d{4}-\d\d-\d\d\.xlsx$/);
  const sheet = read(new Uint8Array(bytes), { type: 'array' }).Sheets.Enquiries ?? {};
  const [heading, ...lines] = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' });
  expect(heading).toEqual(columns);
  expect(lines).toEqual(rows.map((row) => columns.map((column) => row[column])));
});

test('the CSV for Excel keeps the zeros of candidate numbers', async () => {
  const { name, bytes } = await saved('export-excel-csv');
  expect(name).toMatch(/\.excel\.csv$/);
  expect(bytes.toString('utf8')).toMatch(/"=""0\d{3}"""/);
});

test('the calendar file names no candidate unless asked to', async () => {
  const { bytes } = await saved('export-ics');
  const file = bytes.toString('utf8');
  expect(file).toContain('BEGIN:VEVENT');
  expect(file).not.toMatch(/Mokoena|Khan/);
});

test('a date that is not needed any more says so in the next calendar file', async () => {
  const page = office.tracker();
  const titles = async (): Promise<string[]> =>
    (await saved('export-ics')).bytes
      .toString('utf8')
      .replaceAll(/\r\n[ \t]/g, '')
      .split('\r\n')
      .filter((line) => line.startsWith('SUMMARY:'));
  const sent = { syllabus: '0625', by: 'component' as const, service: '2', components: ['41'] };
  const { page: form } = await office.form({ ...sent, selected: ['0009'], note: 'Just sent' });
  await openDeclarations(form);
  await confirmDeclarations(form);
  await see(office.inState('Just sent', 'submitted'));
  await page.bringToFront();
  const before = (await titles()).find((line) => line.includes('the acknowledgement letter'));
  await office.rows('Just sent').locator('[data-action="details"]').click();
  await page.locator('[data-action="remove"]').click();
  await see(page.getByText('the enquiry is removed from the list'));
  await page.goBack();
  await see(office.all().first());
  expect(await titles()).toContain(before?.replace('SUMMARY:', 'SUMMARY:No longer needed: '));
  await see(page.getByText(/called "No longer needed" in it/));
});

test('copied rows can be pasted into a table', async () => {
  const page = office.tracker();
  await page.locator('[data-action="copy-rows"]').click();
  await see(page.getByText(/enquiries are copied/));
});

test('paper shows the list and nothing to press', async () => {
  const page = office.tracker();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-action="export-csv"]').isVisible()).toBe(false);
  expect(await office.all().first().isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
});
