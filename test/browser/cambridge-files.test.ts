import { utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriesName } from '@/lib/model/series';
import { emptyChoices } from '@/lib/practice/records';
import { gone, see } from './harness/officer';
import { openRegister, type Register } from './harness/register';

const RULE = 'mark-from-exam-or-moderation';
const CANDIDATE = '0713';
const HEADING = ['Syllabus', 'Candidate Number', 'Candidate Name', 'Component 41', 'Component 42'];

let office: Register;
beforeAll(async () => {
  office = await openRegister('modern');
});
afterAll(() => office?.close());

/** The component marks report of the open series, with one mark of one candidate as given. */
function marksReport(mark: string) {
  const [month = '', year = ''] = seriesName(office.portal.state().series[0]?.id ?? '2026-06').split(' ');
  const sheet = utils.aoa_to_sheet([
    ['What is in your component marks report'],
    [],
    HEADING,
    ['0625', CANDIDATE, 'Mokoena: Ana', mark, '33.6'],
    ['Total', '', '', '', '99'],
  ]);
  const book = utils.book_new(sheet, `${month}_${year}_0625`);
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  return { name: 'marks.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}

test('the component marks report tells the rules what they could not tell before', async () => {
  const asked = {
    ...emptyChoices(),
    service: '2',
    syllabus: '0625',
    by: 'component',
    components: ['41'],
    applied: '',
    selected: [CANDIDATE],
  } as const;
  const form = await office.form({
    ...asked,
    components: [...asked.components],
    selected: [...asked.selected],
  });
  await see(form.finding(RULE).and(form.page.locator('[data-verdict="cannot-tell"]')));

  const page = office.tracker();
  await page.bringToFront();
  await page.evaluate(() => {
    location.hash = '#requests=files';
  });
  await page.locator('[data-action="import-file"] input').setInputFiles({
    name: 'photo.xlsx',
    mimeType: 'image/png',
    buffer: Buffer.from('\x89PNG\r\n', 'latin1'),
  });
  await see(page.getByText(/This is a picture/));

  await page.locator('[data-action="import-file"] input').setInputFiles(marksReport('Assessed'));
  const preview = page.locator('[data-file-preview]');
  await see(preview.locator('[data-report="marks"]').filter({ hasText: '0625' }));
  await see(preview.locator('[data-unread="1"]'));
  await preview.locator('[data-action="keep-file"]').click();
  await see(page.locator('[data-files] [data-report="marks"]').filter({ hasText: '0625' }));

  await form.page.bringToFront();
  await form.page.reload();
  const found = form.finding(RULE).and(form.page.locator('[data-verdict="fail"]'));
  await see(found);
  expect(await found.getAttribute('data-severity')).toBe('error');
  expect(await found.getAttribute('data-subject')).toBe(CANDIDATE);

  await page.bringToFront();
  await page.locator('[data-action="import-file"] input').setInputFiles(marksReport('41'));
  await preview.locator('[data-action="keep-file"]').click();
  await form.page.bringToFront();
  await form.page.reload();
  await see(form.passed);
  await gone(form.finding(RULE));

  await page.bringToFront();
  await page.locator('[data-action="remove-file"]').click();
  await gone(page.locator('[data-report]'));
  await page.locator('[data-action="undo"]').click();
  await see(page.locator('[data-report="marks"]'));
});
