import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addDays, type CalendarDate } from '@/lib/model/calendar-date';
import { gone, see, until } from './harness/officer';
import { openOptions } from './harness/options-page';
import { openRegister, type Register } from './harness/register';

let office: Register;
beforeAll(async () => {
  office = await openRegister('modern');
});
// A page behind another is drawn once a second only.
beforeEach(() => office.tracker().bringToFront());
afterAll(() => office?.close());

const page = () => office.tracker();
const box = (name: string) => page().locator(`[data-form="enquiry"] [name="${name}"]`);
const save = () => page().locator('[data-action="save-enquiry"]').click();
const undo = () => page().locator('[data-action="undo"]').click();
const back = () => page().locator('[data-action="back"]').click();
const today = () => new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format() as CalendarDate;
const daysAgo = (days: number) => addDays(today(), -days);
const button = () => office.browser.worker.evaluate<string>('chrome.action.getBadgeText({})');

/** List Enquiries is open until what it says is known; then the officer looks at the page of enquiries again. */
async function list(isKnown: () => Promise<boolean>): Promise<void> {
  const opened = await office.list();
  await until(isKnown, 'the list to be known');
  await opened.close();
  await page().bringToFront();
}

/** Types an enquiry that was submitted without the assistant, two weeks ago. */
async function add(number: string): Promise<void> {
  await page().locator('[data-action="add"]').click();
  await box('number').fill(number);
  await box('service').selectOption('2S');
  await box('state').selectOption('submitted');
  await box('syllabus').fill('0625');
  await box('components').fill('42, 62');
  await box('candidates').fill('713 Noor Alvi');
  await box('submittedAt').fill(`${daysAgo(14)}T10:00`);
  await save();
  await see(
    page()
      .locator('[data-page]')
      .filter({ hasText: number || 'No number yet' }),
  );
}

test('an enquiry made elsewhere is typed in, corrected, and each is taken back', async () => {
  await add('70001');
  await page().locator('[data-action="edit"] > summary').click();
  await box('officeNotes').fill('The parents were told');
  await save();
  await see(page().locator('[data-office-notes]').filter({ hasText: 'The parents were told' }));
  await see(page().locator('.history').filter({ hasText: 'typed in your office' }));
  await undo();
  await gone(page().locator('[data-office-notes]').filter({ hasText: 'The parents were told' }));
  await page().locator('[data-action="remove"]').click();
  await back();
  await gone(office.rows('Noor Alvi'));
  await undo();
  await see(office.rows('Noor Alvi'));
});

test('two that look alike are not joined but asked about, and each answer can be taken back', async () => {
  await add('');
  await back();
  await see(page().locator('[data-twins]'));
  expect(await office.rows('Noor Alvi').count()).toBe(2);
  await page().locator('[data-action="keep-apart"]').click();
  await gone(page().locator('[data-twins]'));
  await undo();
  await page().locator('[data-action="join"]').click();
  await until(async () => (await office.rows('Noor Alvi').count()) === 1, 'the two to be one');
  await undo();
  await until(async () => (await office.rows('Noor Alvi').count()) === 2, 'the one to be two again');
  await page().locator('[data-action="join"]').click();
  await gone(page().locator('[data-twins]'));
});

test('what Direct says new since the last visit is told until it was read', async () => {
  office.sentElsewhere(35, {
    syllabus: '0625',
    service: '1',
    components: ['41'],
    selected: ['0003'],
    note: 'X',
  });
  await list(() => office.rows('0003').first().isVisible());
  await page().reload();
  const news = page().locator('[data-news]');
  await see(news);
  await page().locator('[data-action="news-seen"]').click();
  await gone(news);
  office.wait(48);
  // Moments are kept to the second: nobody looks, presses and opens the list again in one.
  await page().waitForTimeout(1_100);
  await list(() => page().locator('[data-news-of]').filter({ hasText: 'Acknowledged' }).first().isVisible());
  await page().locator('[data-action="news-seen"]').click();
  await gone(news);
  await page().reload();
  await see(office.all());
  expect(await news.count()).toBe(0);
});

test('what is due is put off, done and brought back beside the button, which counts it', async () => {
  const popup = await office.browser.popup();
  const due = popup.locator('[data-due="acknowledgement-due"]').filter({ hasText: '70001' });
  await see(due);
  const count = Number(await button());
  await due.locator('[data-action="draft"]').click();
  await see(due.locator('[data-letter]').filter({ hasText: 'Enquiry number: 70001' }));
  expect(await due.locator('[data-letter]').innerText()).not.toContain('Noor');
  await due.locator('[data-action="snooze-tomorrow"]').click();
  await gone(due);
  await until(async () => Number(await button()) === count - 1, 'one less on the button');
  await popup.locator('[data-put-off] > summary').click();
  await popup.locator('[data-put-off-item="acknowledgement-due"] [data-action="show-again"]').click();
  await due.locator('[data-action="done"]').click();
  await gone(due);
  await until(async () => Number(await button()) === count - 1, 'one less on the button again');
  await see(office.rows('70001').filter({ hasText: 'seen to on' }));
  await popup.close();
});

test('what passed while the browser was closed is listed until it was read', async () => {
  const options = await openOptions(office.browser);
  const id = office.portal.state().series[0]?.id ?? '2026-06';
  await options.page.locator('section:has(#deadlines) form [name="series"]').selectOption(id);
  await options.page
    .locator('section:has(#deadlines) form:has([name="series"]) [name="date"]')
    .fill(daysAgo(2));
  await options.page.locator('section:has(#deadlines) form:has([name="series"]) [type="submit"]').click();
  await see(options.page.locator(`section:has(#deadlines) li[data-series="${id}"]`));
  // As if the browser had last been open five days ago.
  await office.browser.worker.evaluate(`(async () => {
    const { 'store.reminders': kept } = await chrome.storage.local.get('store.reminders');
    kept.data.awakeOn = '${daysAgo(5)}';
    await chrome.storage.local.set({ 'store.reminders': kept });
  })()`);
  await office.restart();
  const popup = await office.browser.popup();
  const missed = popup.locator('[data-missed="series-deadline"]');
  await see(missed);
  await popup.locator('[data-action="missed-seen"]').click();
  await gone(missed);
  await popup.reload();
  await see(popup.locator('#due'));
  expect(await missed.count()).toBe(0);
});
