import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { download } from './harness/download';
import { gone, newEnquiries, see, until } from './harness/officer';
import { openRegister, type Register } from './harness/register';
import { confirmDeclarations, openDeclarations } from './harness/send-enquiry';
import { exportCsv, type Row } from './harness/spreadsheet';

let office: Register;
beforeAll(async () => {
  office = await openRegister('modern');
  await office.list();
  await see(office.rows('Amina Khan'));
  await office.tracker().bringToFront();
});
afterAll(() => office?.close());

const PASSPHRASE = 'four words and a blank';
const asFile = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});

async function backup(passphrase?: string): Promise<Buffer> {
  const page = office.tracker();
  if (passphrase !== undefined) {
    await page.locator('[data-keep-safe] [name="lock"]').check();
    await page.locator('[name="passphrase"]').fill(passphrase);
    await page.locator('[name="again"]').fill(passphrase);
  }
  const { name, bytes } = await download(page, () => page.locator('[data-action="backup"]').click());
  expect(name).toMatch(/^enquiries-backup-\d{4}-\d\d-\d\d\.json$/);
  return bytes;
}

const choose = (way: 'restore' | 'merge', name: string, content: string | Buffer) =>
  office.tracker().locator(`[data-action="${way}"] input`).setInputFiles(asFile(name, content));
const press = (action: string) => office.tracker().locator(`[data-action="${action}"]`).click();

test('a backup is asked for until one is made', async () => {
  const page = office.tracker();
  await see(page.locator('[data-last-backup="never"]'));
  await backup();
  await gone(page.locator('[data-last-backup="never"]'));
});

test('a series deleted on purpose comes back with a backup only when the officer says so', async () => {
  const page = office.tracker();
  const before = await office.all().count();
  const file = await backup();
  await page.locator('[data-action="delete-a-series"]').click();
  await page.locator('[data-action="delete-series"][data-series="unknown"]').click();
  await press('delete-series-now');
  // Three of the four are of a series that no page has named.
  const left = 1;
  await until(async () => (await office.all().count()) === left, 'the series to be gone');
  await choose('merge', 'backup.json', file);
  await see(page.locator('[data-preview="merge"] [data-compare="erased"]'));
  await press('merge-now');
  await see(page.locator('[data-keep-said="done"]'));
  await until(async () => (await office.all().count()) === left, 'the deleted series to stay deleted');
  await choose('merge', 'backup.json', file);
  await page.locator('[data-compare="erased"] input').first().check();
  await press('merge-now');
  await until(async () => (await office.all().count()) === before, 'the series to be back');
});

test('everything is restored as it was, from a locked file too, and a snapshot leads back', async () => {
  const page = office.tracker();
  const before = await office.all().count();
  const file = await backup(PASSPHRASE);
  expect(file.toString()).not.toContain('Amina');
  await choose('restore', 'backup.json', file);
  await page.locator('[data-preview="passphrase"] [name="passphrase"]').fill('not this one, surely');
  await press('open-backup');
  await see(page.locator('[data-keep-said="failed"]'));
  await page.locator('[data-preview="passphrase"] [name="passphrase"]').fill(PASSPHRASE);
  await press('open-backup');
  await press('restore-now');
  await see(page.locator('[data-keep-said="done"]'));
  await until(async () => (await office.all().count()) === before, 'everything to be there');
  await see(page.locator('[data-snapshot="restore"]'));
});

test.each([
  ['no backup', 'series,enquiry_number\r\n2023-06,=cmd|calc\r\n'],
  ['a page', '<script>alert(1)</script>'],
  ['100,000 rows', 'a,b\n'.repeat(100_000)],
  ['a newer one', '{"kind":"enquiry-assistant-backup","version":99,"content":{}}'],
  ['cut off', '{"kind":"enquiry-assistant-backup","version":1,"madeAt":"2026'],
  ['changed', '{"kind":"enquiry-assistant-backup","version":1,"content":{}}'],
])('a file that cannot be taken in is refused in words, and nothing changes: %s', async (_, content) => {
  const before = await office.all().count();
  for (const way of ['restore', 'merge'] as const) {
    await choose(way, 'file.json', content);
    const failed = office.tracker().locator('[data-keep-said="failed"]');
    await see(failed);
    expect(await failed.innerText()).toContain('Nothing was changed');
    expect(await office.tracker().locator('[data-preview]').count()).toBe(0);
  }
  expect(await office.all().count()).toBe(before);
});

const HEADING = 'series,enquiry_number,state,syllabus,candidate_numbers,candidate_names';
test.each([
  ['a backup', '{"kind":"enquiry-assistant-backup","version":1,"content":{}}'],
  ['another table', 'name,number\r\n=cmd|calc,<script>alert(1)</script>\r\n'],
  ['cut off', `${HEADING}\r\n2023-06,1,saved,0580,0713,"Ana Sil`],
  ['100,000 lines', `${HEADING}\r\n${'2023-06,1,saved,0580,0713,Ana\r\n'.repeat(100_000)}`],
])('a CSV file that cannot be taken in is refused in words, and nothing changes: %s', async (_, content) => {
  const before = await office.all().count();
  const page = office.tracker();
  const part = page.locator('.keep__take').filter({ has: page.locator('[data-action="merge-csv"]') });
  await part.locator('input').setInputFiles(asFile('list.csv', content));
  const failed = part.locator('[data-keep-said="failed"]');
  await see(failed);
  expect(await failed.innerText()).toContain('Nothing was changed');
  expect(await page.locator('[data-preview]').count()).toBe(0);
  expect(await office.all().count()).toBe(before);
});

test('the popup has no file actions', async () => {
  const popup = await office.browser.popup();
  await see(popup.locator('main'));
  const files = '[data-action="backup"], [data-action="restore"], [data-action="merge"], input[type="file"]';
  expect(await popup.locator(files).count()).toBe(0);
  await popup.close();
});

/** As Chromium does when it finds a file of the databases torn. */
async function deleteEnquiries(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name = '' }) => name);
    for (const name of names.filter((one) => one.startsWith('_pouch_enquiries-'))) {
      const request = indexedDB.deleteDatabase(name);
      await new Promise((gone) => request.addEventListener('success', gone));
    }
  });
}

test('enquiries the browser lost are put back at the next start, and the officer is told', async () => {
  const before = await office.all().count();
  await deleteEnquiries(office.tracker());
  await office.restart();
  await see(office.tracker().locator('[data-loss="put-back"]'));
  expect(await office.all().count()).toBe(before);
  await press('loss-seen');
  await gone(office.tracker().locator('[data-loss]'));
});

test('enquiries that vanished in both places are told of at the next start, with the way back', async () => {
  const page = office.tracker();
  const before = await office.all().count();
  await deleteEnquiries(page);
  await page.evaluate(
    `chrome.storage.local.getKeys().then((keys) => chrome.storage.local.remove(keys.filter((key) => key.startsWith('copy.'))))`,
  );
  await office.restart();
  await see(office.tracker().locator('[data-loss="enquiries"]'));
  await office.tracker().locator('[data-snapshot] [data-action="go-back"]').first().click();
  await press('go-back-now');
  await until(async () => (await office.all().count()) === before, 'the enquiries to be back');
  await gone(office.tracker().locator('[data-loss]'));
});

test('after everything was deleted nothing is left, and a CSV file of the list brings back to the character what Direct said', async () => {
  const page = office.tracker();
  const selected = ['0003', '0005', '0007', '0011', '0013', '0015', '0023', '0025'];
  const { page: form } = await office.form({
    service: '2',
    syllabus: '0625',
    by: 'component',
    components: ['41'],
    note: '=1+1; "Note", see me\n<b>Zoë</b>',
    applied: '',
    selected,
  });
  await openDeclarations(form);
  await confirmDeclarations(form);
  office.wait(5);
  await office.list();
  await see(office.inState('0003', 'received'));
  await office.closeForms();
  await page.bringToFront();
  const before = await exportCsv(page);
  const names = new Map(office.portal.state().candidates.map(({ number, name }) => [number, name]));
  const { number } = office.progress(newEnquiries(office.portal)[0]);
  expect(before.rows.find((row) => row.candidate_numbers === selected.join('; '))).toMatchObject({
    enquiry_number: number,
    candidate_names: selected.map((one) => names.get(one)).join('; '),
    note: `'${newEnquiries(office.portal)[0]?.choices.note}`,
    submitted_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/),
  });
  const erase = page.locator('details:has([data-action="delete-everything"])');
  await page.locator('[data-action="delete-everything"]').click();
  await see(page.locator('[data-kept="enquiries"]'));
  await press('delete-everything-now');
  await see(erase.locator('[data-keep-said="failed"]'));
  await page.locator('[name="erase"]').fill('Delete');
  await press('delete-everything-now');
  await see(erase.locator('[data-keep-said="done"]'));
  const left = erase.locator('[data-kept]');
  expect(await left.evaluateAll((lines) => lines.map((one) => one.getAttribute('data-count')))).toEqual([
    '0',
    '0',
    '0',
    '0',
    '0',
  ]);
  await until(async () => (await office.all().count()) === 0, 'the list to be empty');
  await see(page.getByText('Were there enquiries here before?'));
  const file = { name: 'enquiries.csv', mimeType: 'text/csv', buffer: Buffer.from(before.text) };
  await page.locator('[data-action="merge-csv"] input').setInputFiles(file);
  await see(page.locator(`[data-compare="fresh"][data-count="${before.rows.length}"]`));
  await see(page.locator('[data-compare="left-out"]'));
  expect(await office.all().count()).toBe(0);
  await press('merge-now');
  await until(async () => (await office.all().count()) === before.rows.length, 'the enquiries to be back');
  // What was checked at Submit comes back with a backup only.
  const said = (rows: Row[]) => rows.map(({ checks_at_submission, ...row }) => row);
  expect(said((await exportCsv(page)).rows)).toEqual(said(before.rows));
});
