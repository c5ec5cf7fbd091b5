import AxeBuilder from '@axe-core/playwright';
import { utils, write } from '@e965/xlsx';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { download } from './harness/download';
import { see, until } from './harness/officer';
import { openRegister, type Register } from './harness/register';
import { confirmDeclarations, openDeclarations } from './harness/send-enquiry';
import { FINE } from './harness/submit';

/** What a teacher hands in as a table of a document: a title, joined cells, a column nobody knows, a total. */
const DOCUMENT = `<table><tr><td colspan="9">Requests</td></tr>
<tr><th>Cand. No.</th><th>Student</th><th>Syllabus</th><th>Papers</th><th>Service</th><th>Consent given by</th><th>Paid</th><th>Requested by</th><th>House</th></tr>
<tr><td>713</td><td>NAME</td><td>0625</td><td>Paper 41</td><td>2</td><td>Mrs Ito, 17 Nov 2025</td><td>yes</td><td>Mrs Ito</td><td>Blue</td></tr>
<tr><td>0023</td><td>Søren Kjærgaard</td><td>0625</td><td><p>21</p><p>41</p></td><td>2</td><td>yes</td><td>no</td><td>Mr Kjærgaard</td><td>Red</td></tr>
<tr><td>0025</td><td>Ioana Ștefănescu</td><td>0625</td><td>21, 41</td><td>2</td><td>yes</td><td>no</td><td>Mr Kjærgaard</td><td>Red</td></tr>
<tr><td>Total: 3</td></tr></table>`;
const OLD_LETTERS = 'Candidate;Name;Syllabus;Components;Service\r\n0099;Zoé Müller;Physics;11, 21;1\r\n';
const SHEETS: Record<string, (string | number | null)[][]> = {
  Requests: [['Candidate', 'Syllabus', 'Paper', 'Service'], [55, '0580', 42, 9], [null], ['Total', 1]],
};

let office: Register;
let page: Page;
let series: string;
beforeAll(async () => {
  office = await openRegister('modern');
  await office.readDeadlines();
  await office.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  series = office.portal.state().series[0]?.id ?? '';
  await openList();
  await page.locator('select[name="series"]').selectOption(series);
});
afterAll(() => office?.close());

async function openList(): Promise<void> {
  page = await office.tab();
  await page.goto(`chrome-extension://${office.browser.extensionId}/tracker.html#requests`);
  await see(page.locator('[data-requests-page]'));
}
const part = (name: string) => page.locator(`nav a[href="#requests=${name}"]`).click();
const row = (words: string) => page.locator('[data-request]').filter({ hasText: words });
const isVerdict = (words: string, verdict: string) =>
  see(row(words).and(page.locator(`[data-verdict="${verdict}"]`)));
const openFile = (name: string, buffer: Buffer) =>
  page.locator('[data-action="import-requests"] input').setInputFiles({ name, mimeType: '', buffer });
async function take(rows: number): Promise<void> {
  await page.locator('[data-action="take-requests"]').click();
  await until(async () => (await page.locator('[data-request]').count()) === rows, `${rows} rows`);
}
/** The row that is being typed, as the browser holds it for the next time. */
const typedOnDisk = () =>
  page.evaluate(
    () =>
      new Promise<string>((tell) => {
        const opening = indexedDB.open('requests');
        opening.onsuccess = () => {
          const asking = opening.result.transaction('beside').objectStore('beside').get('typed');
          asking.onsuccess = () => tell(JSON.stringify(asking.result) ?? '');
          opening.result.close();
        };
      }),
  );
/** Presses every button of a kind until none is left. */
async function pressAll(button: string): Promise<void> {
  while (await page.locator(button).count()) {
    const before = await page.locator(button).count();
    await page.locator(button).first().click();
    await until(async () => (await page.locator(button).count()) < before, `${button} to be gone`);
  }
}
/** Nobody is kept out, in light and dark, and nothing lies outside the window at 200 %. */
async function isOpenToAll(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 683, height: 384 });
  const outside = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(outside).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1366, height: 768 });
}

test('a table of a document is looked at first; the tab that is closed meanwhile loses nothing', async () => {
  const name = office.portal.state().candidates.find(({ number }) => number === '0713')?.name ?? '';
  await see(page.locator('[data-paste]:enabled'));
  await page.locator('[data-paste]').focus();
  await page.evaluate(
    (html) =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob([html], { type: 'text/html' }),
          'text/plain': new Blob(['words\nof it'], { type: 'text/plain' }),
        }),
      ]),
    DOCUMENT.replace('NAME', name),
  );
  await page.keyboard.press('Control+V');
  await see(page.locator('[data-import-preview]'));
  await until(async () => page.locator('[data-action="take-requests"]').isEnabled(), 'the rows to be read');
  await page.close();
  await openList();
  await see(page.locator('[data-import-preview] .columns--grey').filter({ hasText: 'House' }));
  await see(page.getByText('3 requests were found.'));
  await part('fees');
  await see(page.locator('[data-fees]'));
  await page.locator('nav a[href="#requests"]').click();
  await see(page.getByText('3 requests were found.'));
  await isOpenToAll();
  await take(3);
});

test('a CSV file of an older Windows and a workbook come in beside it, and what nobody understands is asked', async () => {
  await page.locator('a[href="#list"]').click();
  await see(page.locator('[data-action="requests"]'));
  await openFile('more.csv', Buffer.from(OLD_LETTERS, 'latin1'));
  await see(page.getByText('Line 2, Syllabus: Physics'));
  await take(4);
  await part('fees');
  await see(page.locator('[data-fees]'));
  await page.locator('nav a[href="#requests"]').click();
  await isVerdict('Zoé Müller', 'check');
  expect(await page.locator('[data-import-preview]').count()).toBe(0);
  const book = utils.book_new();
  for (const [name, cells] of Object.entries(SHEETS))
    utils.book_append_sheet(book, utils.aoa_to_sheet(cells), name);
  await openFile('group.xlsx', Buffer.from(write(book, { type: 'array', bookType: 'xlsx' })));
  await see(page.getByText('1 request was found.'));
  await take(5);
  await isVerdict('0055', 'problem');
});

test('a row is corrected by the keyboard alone, and stays so after the page is opened anew', async () => {
  await row('Zoé Müller').locator('[data-action="details"]').focus();
  await page.keyboard.press('Enter');
  let box = page.locator('.request-form [name="syllabus"]');
  await see(box);
  await box.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Physik');
  await until(async () => (await typedOnDisk()).includes('Physik'), 'what was typed to be on the disk');
  // The tab is closed in the middle of it.
  await page.close();
  await openList();
  box = page.locator('.request-form [name="syllabus"]');
  await until(async () => (await box.inputValue()) === 'Physik', 'what was typed to be there again');
  await box.focus();
  await page.keyboard.press('Enter');
  await see(page.locator('[data-problem="syllabus"]'));
  await until(
    () => box.evaluate((one) => one === document.activeElement),
    'the keyboard to be at what is wrong',
  );
  await isOpenToAll();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('450');
  await page.keyboard.press('Enter');
  await see(row('0450/11, 0450/21'));
  const place = row('Zoé Müller').locator('[data-action="details"]');
  await until(() => place.evaluate((one) => one === document.activeElement), 'the keyboard to be at the row');
  await page.reload();
  await see(row('0450/11, 0450/21'));
});

test('a fix is taken in all rows alike, and taken back in all of them', async () => {
  await isVerdict('Søren', 'problem');
  await row('Søren').locator('[data-fix-alike]').first().click();
  await isVerdict('Søren', 'check');
  await isVerdict('Ioana', 'check');
  await page.locator('[data-action="undo"]').click();
  await isVerdict('Søren', 'problem');
  await isVerdict('Ioana', 'problem');
  await isOpenToAll();
  await row('Søren').locator('[data-fix-alike]').first().click();
  await isVerdict('Ioana', 'check');
});

test('what may go in becomes the fewest enquiries, and ticks itself off when it was submitted', async () => {
  await pressAll('[data-accept-alike]');
  await pressAll('[data-accept="true"]');
  await pressAll('[data-accept-once]:has-text("all the same")');
  await part('run-sheet');
  await page.locator('[data-action="make-run-sheet"]').click();
  const planned = page.locator('[data-planned]');
  const physics = planned.filter({ hasText: '0625/41' });
  await see(physics);
  expect(await planned.count()).toBe(2);
  for (const words of ['0713', '0023', '0025', 'Søren', 'Note:'])
    expect(await physics.innerText()).toContain(words);
  expect(await page.locator('[data-left-out]').getAttribute('data-left-out')).toBe('1');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-action="print-run-sheet"]').isVisible()).toBe(false);
  expect(await physics.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await isOpenToAll();
  const form = await office.form({ ...FINE, applied: '', selected: ['0023', '0025', '0713'] });
  await openDeclarations(form.page);
  await confirmDeclarations(form.page);
  await page.bringToFront();
  await see(physics.and(page.locator('[data-sent="true"]')));
  expect(await page.locator('[data-stale]').count()).toBe(0);
});

test('fees are added up from the office’s own prices; where the grade changed they are waived and given back', async () => {
  await part('fees');
  await page.locator('[name="currency"]').fill('EGP');
  await page.locator('[data-action="add-price"]').click();
  const price = page.locator('[data-price-form]');
  await price.locator('[name="service"]').selectOption('2');
  await price.locator('[name="fee"]').fill('1250');
  await price.locator('[name="deduction"]').fill('50');
  await price.locator('[data-action="save-price"]').click();
  const family = page.locator('[data-sum]').filter({ hasText: 'Mr Kjærgaard' });
  await see(family.filter({ hasText: '2500.00' }));
  await isOpenToAll();
  await office.tracker().bringToFront();
  await office.rows('Søren').locator('[data-action="details"]').click();
  await office.tracker().locator('[name="gradeChanged"][value="yes"]').check();
  await office.tracker().locator('[name="gradeChangedFor"][value="0713"]').check();
  await office.tracker().locator('form[data-said] [type="submit"]').click();
  await page.bringToFront();
  // Of 3750 the other two still pay theirs, and the one who had paid gets all but the deduction back.
  const total = page.locator('[data-total]').filter({ hasText: '3750.00' }).filter({ hasText: '2500.00' });
  await see(total.filter({ hasText: '1200.00' }));
  expect(await page.locator('[data-waived-for-all]').count()).toBe(0);
  const { bytes } = await download(page, () => page.locator('[data-action="fees-csv"]').click());
  expect(bytes.toString()).toMatch(/0713,[^\n]*,EGP,1250\.00,0\.00,1250\.00,yes,0\.00,1200\.00/);
});
