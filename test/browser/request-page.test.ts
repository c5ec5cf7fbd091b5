import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFile } from '@/lib/imports/read-file';

const LIST = [
  'Candidate no.\tName\tSyllabus\tPapers\tService\tRequested by\tHouse',
  '713\tOKAFOR Chidi\t0625\t22, 42\t2\tOkafor family\tBlue',
  '12\tLI Wei\t450\t11, 21\t1\tLi family\tRed',
  '14\tAMARA Okoye\t0450\t11, 21\t1\tOkoye family\tRed',
].join('\n');

const OF_ANOTHER_SERIES = [
  'Enquiries of June 2023',
  'Candidate no.\tName\tSyllabus\tPapers\tService',
  '15\tBELLO Ada\t0625\tall of them\t2',
].join('\n');

const folder = mkdtempSync(join(tmpdir(), 'enquiry-assistant-page-'));
const asked: string[] = [];
const faults: string[] = [];
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium' });
  const context = await browser.newContext({ offline: true, viewport: { width: 1366, height: 768 } });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(pathToFileURL('.output/page/enquiry-assistant.html').href);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const verdicts = () =>
  page.locator('[data-request]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-verdict')));

test('a list that is pasted is checked, put right and made into a run sheet, with the network off', async () => {
  await page.fill('[data-paste]', LIST);
  await page.click('[data-action="look-at-paste"]');
  await page.click('a[href="#requests=fees"]');
  await page.click('a[href="#requests"]');
  await page.click('[data-action="take-requests"]');
  await expect.poll(verdicts).toEqual(['problem', 'check', 'check']);

  await page.click('[data-rule="multiple-choice-not-reviewed"] [data-fix="drop-components"]');
  await expect.poll(verdicts).toEqual(['check', 'check', 'check']);
  for (const goOn of await page.locator('[data-accept-once]').all()) await goOn.click();
  const goOn = page.locator('[data-accept="true"]');
  for (let left = await goOn.count(); left > 0; left -= 1) {
    await goOn.first().click();
    await expect.poll(() => goOn.count()).toBe(left - 1);
  }

  await page.click('a[href="#requests=run-sheet"]');
  await page.click('[data-action="make-run-sheet"]');
  await expect.poll(() => page.locator('[data-planned]').count()).toBe(2);
});

test('the list and the run sheet are taken away as files, and the list is opened again as it was, prices and all', async () => {
  await page.click('a[href="#requests=fees"]');
  await page.click('[data-action="add-price"]');
  await page.selectOption('[data-price-form] [name="service"]', '1');
  await page.fill('[data-price-form] [name="fee"]', '12.50');
  await page.click('[data-action="save-price"]');
  expect(await page.getAttribute('[data-kept]', 'data-kept')).toBe('false');
  expect((await asTable(await save('save-run-sheet'))).flat()).toContain('0012; 0014');
  const list = await save('save-list');
  await expect.poll(() => page.getAttribute('[data-kept]', 'data-kept')).toBe('true');
  expect(await asTable(list)).toContainEqual(expect.arrayContaining(['0713', 'OKAFOR Chidi', '42', 'Blue']));

  // Nothing of it is left when the page is opened anew.
  await page.reload();
  await page.click('a[href="#requests"]');
  expect(await verdicts()).toEqual([]);
  await page.setInputFiles('[data-action="import-requests"] input', list);
  await page.click('[data-action="take-requests"]');
  await expect.poll(verdicts).toEqual(['check', 'check', 'check']);
  await page.click('a[href="#requests=fees"]');
  await expect.poll(() => page.textContent('[data-fees]')).toContain('12.50 for each component');
  await page.click('a[href="#requests"]');
});

test('a list of another series is in sight once it was brought in', async () => {
  await page.click('[data-action="paste-requests"]');
  await page.fill('[data-paste]', OF_ANOTHER_SERIES);
  await page.click('[data-action="look-at-paste"]');
  await page.click('[data-named-series="2023-06"] [data-action="take-named-series"]');
  await page.click('[data-action="take-requests"]');
  await expect.poll(verdicts).toEqual(['check']);
  expect(await page.inputValue('select[name="series"]')).toBe('2023-06');
});

test('closing the page with a list that is in no file is asked about first', async () => {
  expect(await page.getAttribute('[data-kept]', 'data-kept')).toBe('false');
  const asks = page.waitForEvent('dialog');
  void page.reload().catch(() => {});
  const dialog = await asks;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  expect(await verdicts()).toEqual(['check']);
});

test('nothing was asked of anybody, and nothing can be', async () => {
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('blob:'))).toEqual([]);
  expect(faults).toEqual([]);
  const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', 'content');
  expect(policy).toMatch(/^default-src 'none'/);
  expect(policy).not.toContain('unsafe');
  expect(await page.evaluate("fetch('https://example.com').then(() => 'sent', () => 'refused')")).toBe(
    'refused',
  );
  expect(await page.evaluate('Object.keys(localStorage).length')).toBe(0);
});

test.each(['light', 'dark'] as const)(
  'the page has no barrier that axe can find when it is %s',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.click('a[href="#requests"]');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  },
);

/** Where the browser put the file. */
async function save(action: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(`[data-action="${action}"]`)]);
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

async function asTable(path: string): Promise<string[][]> {
  const read = await readFile(new Blob([Uint8Array.from(readFileSync(path))]));
  return read.ok ? (read.sheets[0]?.cells ?? []) : [];
}
