import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { field, press } from '@/lib/practice/tour/officer';
import { download } from './harness/download';
import { gone, type Office, openOffice, SKINS, see, until } from './harness/officer';
import { panel } from './harness/panel';

/** Direct one day calls the Assessment box something nobody has heard of. */
const REWORDED: [RegExp, string][] = [[/Assessment(?=\s*(?:\*|:|<))/g, 'Learning area']];
/** And on another day it gives these words to another box. */
const MOVED: [RegExp, string][] = [
  [/Qualification(?=\s*(?:\*|:|<))/g, 'Learning area'],
  ...([[/Assessment(?=\s*(?:\*|:|<))/g, 'Kind of entry']] as [RegExp, string][]),
];
const PHYSICS = { service: '2', syllabus: '0625', by: 'component' as const, components: ['21'] };

describe.each(SKINS)('a part of Direct that the assistant does not find, %s look', (skin) => {
  let office: Office;
  let page: Page;
  let changes: [RegExp, string][] = [];
  const reword = (text: string): string =>
    changes.reduce((words, [from, to]) => words.replace(from, to), text);
  const unread = (): Locator => panel(page).root.locator('[data-unread="assessment"]');
  const shown = (used: boolean): Locator =>
    panel(page).root.locator(`[data-shown="assessment"][data-used="${used}"]`);
  const teach = (): Locator => panel(page).root.locator('[data-action="teach"][data-field="assessment"]');
  const said = (): Locator =>
    panel(page).finding('multiple-choice-not-reviewed', '0625/21').and(page.locator('[data-verdict="fail"]'));
  const entry = (options: Page): Locator => options.locator('[data-taught-entry="assessment"]');

  beforeAll(async () => {
    office = await openOffice({ skin, reword });
    page = (await office.form({ ...PHYSICS, applied: '713' })).page;
  });
  afterAll(() => office?.close());

  const options = async (): Promise<Page> => {
    const opened = await office.browser.page();
    await opened.goto(`chrome-extension://${office.browser.extensionId}/options.html`);
    return opened;
  };

  test('is told as not found, and nothing is guessed', async () => {
    changes = REWORDED;
    await page.reload();
    await see(unread());
  });

  test('is shown by mouse: nothing of the page is pressed meanwhile, and the rules that need it speak', async () => {
    const before = await page.locator('body').evaluate((body) => body.outerHTML);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const kind of ['pointerdown', 'mousedown', 'click', 'focusin', 'input', 'change'])
        document.body.addEventListener(kind, () => heard.push(kind), true);
    });
    await teach().click();
    await see(panel(page).root.locator('[data-teaching="assessment"]'));
    await field(page, 'Learning area').scrollIntoViewIfNeeded();
    const box = await field(page, 'Learning area').boundingBox();
    if (!box) throw new Error('The box takes no room');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await see(panel(page).root.locator('[data-pointing="learning area"]'));
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await see(panel(page).root.locator('[data-taught="shown"]'));
    await see(shown(true));
    await gone(unread());
    await see(said());
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    expect(await page.locator('body').evaluate((body) => body.outerHTML)).toBe(before);
  });

  test('is used again after the page is loaded anew, and that it was shown is said', async () => {
    await page.reload();
    await see(shown(true));
    await see(said());
    expect(await shown(true).textContent()).toMatch(/^Assessment: shown by you on \d+ \w+ \d{4}\.$/);
  });

  test('is not used any more when the ways to it lead to different parts, and that is said', async () => {
    changes = MOVED;
    await page.reload();
    await see(shown(false));
    await see(unread());
    const list = await options();
    await see(entry(list));
    await until(
      async () => /No longer found/.test((await entry(list).textContent()) ?? ''),
      'the settings to know',
    );
    await list.close();
  });

  test('is remembered without anything that was typed, chosen or listed', async () => {
    const kept = JSON.stringify(
      await office.browser.worker.evaluate('chrome.storage.local.get("store.taught")'),
    );
    expect(kept).toContain('"assessment"');
    for (const word of ['0625', 'Physics', 'Layla', 'Hassan', '0713', 'Learning'])
      expect(kept).not.toContain(word);
  });

  test('goes to a colleague as a file, and is used there', async () => {
    const mine = await options();
    const file = await download(mine, () => mine.locator('[data-action="export-taught"]').click());
    await mine.locator('[data-action="forget-taught"]').click();
    await gone(entry(mine));
    const path = join(tmpdir(), `${skin}-${file.name}`);
    writeFileSync(path, new Uint8Array(file.bytes));
    await office.forget();
    await mine.reload();
    await mine.locator('[data-action="import-taught"] input').setInputFiles(path);
    await see(mine.locator('[data-offer="new"]'));
    await mine.locator('[data-action="take-taught"]').click();
    await see(entry(mine));
    await mine.close();
    changes = REWORDED;
    await page.reload();
    await see(shown(true));
    expect(await shown(true).textContent()).toContain('shown by a colleague');
  });

  test('is shown by keyboard alone', async () => {
    await office.forget();
    await page.reload();
    await see(unread());
    await teach().focus();
    await page.keyboard.press('Enter');
    const at = panel(page).root.locator('[data-pointing]');
    await see(at);
    for (let step = 0; step < 40 && (await at.getAttribute('data-pointing')) !== 'learning area'; step += 1)
      await page.keyboard.press(step % 2 ? 'Tab' : 'ArrowDown');
    await page.keyboard.press('Enter');
    await see(shown(true));
  });

  test('is left as it was when Esc ends the showing', async () => {
    await office.forget();
    await page.reload();
    await teach().click();
    await see(panel(page).root.locator('[data-teaching]'));
    await page.keyboard.press('Escape');
    await see(unread());
    expect(await page.locator('enquiry-assistant [data-picker]').count()).toBe(0);
  });
});

describe.each(SKINS)('how it goes on a page, %s look', (skin) => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice({ skin });
  });
  afterAll(() => office?.close());

  const health = async (page: Page): Promise<Locator> => {
    await panel(page).root.locator('[data-action="health"]').click();
    const block = panel(page).root.locator('[data-health]');
    await see(block);
    return block;
  };

  test('the report and the page skeleton hold nobody in them', async () => {
    const { page } = await office.form({ ...PHYSICS, applied: '', selected: ['0713'] });
    const block = await health(page);
    expect(await block.getAttribute('data-health')).toBe('working');
    const details = (await block.locator('[data-health-details]').textContent()) ?? '';
    const file = await download(page, () => block.locator('[data-action="save-skeleton"]').click());
    expect(file.name).toMatch(/^page-skeleton-create-enquiry-\d{4}-\d\d-\d\d\.html$/);
    const skeleton = file.bytes.toString('utf8');
    expect(skeleton).toContain('Candidates Filter');
    const { candidates, centre } = office.portal.state();
    for (const { name, number } of candidates) {
      for (const word of [name, ...name.split(/[\s,]+/)].filter((one) => one.length > 2))
        expect(`${details}${skeleton}`.split(/[^\p{L}\p{M}'’-]+/u)).not.toContain(word);
      expect(`${details}${skeleton}`.split(/\D+/)).not.toContain(number);
    }
    for (const word of [centre.email, centre.name, centre.number])
      expect(`${details}${skeleton}`).not.toContain(word);
    await page.close();
  });

  test('a page marked as none for enquiries is left alone from then on, until that is taken back', async () => {
    const page = await office.tab();
    await page.goto(office.portal.url);
    await press(page, 'Administer exams');
    await press(page, 'Enquiries about results');
    await press(page, 'List Enquiries');
    await see(panel(page).on('list-enquiries'));
    await panel(page).root.locator('[data-action="collapse"]').click();
    const block = await health(page);
    await block.locator('[data-action="name-page"] summary').click();
    await block.locator('[data-action="teach-page"]').click();
    await gone(panel(page).root);
    await page.reload();
    const settings = await office.browser.page();
    await settings.goto(`chrome-extension://${office.browser.extensionId}/options.html`);
    await see(settings.locator('[data-taught-entry="none"]'));
    await page.bringToFront();
    await page.waitForTimeout(500);
    expect(await page.locator('enquiry-assistant').count()).toBe(0);
    await settings.locator('[data-action="forget-taught"]').click();
    await see(panel(page).on('list-enquiries'));
    await settings.close();
    await page.close();
  });
});
