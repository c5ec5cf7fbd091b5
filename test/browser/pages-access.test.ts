import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press } from '@/lib/practice/tour/officer';
import { see } from './harness/officer';
import { openRegister, type Register } from './harness/register';

interface Own {
  name: string;
  /** What is there once the page has read what it shows. */
  ready: string;
}

/** The pages of the assistant. */
const PAGES: Own[] = [
  { name: 'popup', ready: '[data-due]' },
  { name: 'tracker', ready: '[data-enquiry]' },
  { name: 'options', ready: '[name="note-style"]:checked' },
  { name: 'welcome', ready: '[data-action="open-tracker"]' },
];
/** A school's usual screen, the same at 200 %, and for the popup the window it opens in. CSS pixels. */
const SIZES: [called: string, width: number, height: number][] = [
  ['1366 by 768', 1366, 768],
  ['200 %', 683, 384],
  ['380 wide', 380, 600],
];

/** A box for a date takes the Tab key for its day, month and year and for the calendar. */
const STOPS_IN_A_DATE = 4;

let office: Register;
beforeAll(async () => {
  office = await openRegister('modern');
  await office.readDeadlines();
  await office.list();
  await see(office.rows('Thabo Mokoena'));
  const choices = { syllabus: '0580', by: 'component' as const, components: ['21'], service: '2' };
  const longest = await office.form({
    ...choices,
    applied: '11',
    selected: ['0011', '0004', '0005', '0014'],
  });
  await press(longest.page, 'Save');
  await see(office.rows('Wolfeschlegelsteinhausenbergerdorff'));
  await office.browser.worker.evaluate('chrome.storage.local.set({ "store.settings": "rubbish" })');
  await see(office.tracker().locator('[data-set-aside-part="settings"]'));
  await office.closeForms();
});
afterAll(() => office?.close());

async function open({ name, ready }: Own, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await office.tab();
  await page.emulateMedia({ colorScheme });
  await page.goto(`chrome-extension://${office.browser.extensionId}/${name}.html`);
  await see(page.locator(ready));
  return page;
}

describe.each(PAGES.map((one) => [one.name, one] as const))('the page %s', (_name, own) => {
  test.each(['light', 'dark'] as const)('nobody is kept out of it, %s', async (colorScheme) => {
    const page = await open(own, colorScheme);
    if (own.name === 'tracker') await page.locator('[data-action="details"]').first().click();
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect(told).toEqual([]);
    await page.close();
  });

  test.each(SIZES)('nothing of it lies outside a window of %s', async (_called, width, height) => {
    const page = await open(own);
    await page.setViewportSize({ width, height });
    const outside = () => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    };
    expect(await page.evaluate(outside)).toBeLessThanOrEqual(0);
    await page.close();
  });

  test('everything in it can be reached and seen with the Tab key alone', async () => {
    const page = await open(own);
    await page.bringToFront();
    const wanted = await number(page);
    const reached = new Set<string>();
    const unseen: string[] = [];
    for (let steps = 0; steps <= wanted.length * STOPS_IN_A_DATE; steps += 1) {
      if (reached.size === wanted.length) break;
      await page.keyboard.press('Tab');
      const { at, isSeen } = await focused(page);
      if (at !== null) reached.add(at);
      if (at !== null && !isSeen) unseen.push(at);
    }
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((one) => !reached.has(one))).toEqual([]);
    expect(unseen).toEqual([]);
    await page.close();
  });
});

/** Numbers everything that can be used: of round buttons in one group, only the chosen one takes the Tab key. */
function number(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary'),
    ];
    const usable = all.filter((one) => {
      const group = one instanceof HTMLInputElement && one.type === 'radio' && !one.checked;
      return !group && !one.matches(':disabled') && one.checkVisibility();
    });
    return usable.map((one, place) => {
      one.dataset.place = `${place}: ${one.outerHTML.slice(0, 120)}`;
      return one.dataset.place;
    });
  });
}

/** Where the keyboard is, and whether that can be seen. On the calendar of a date box the browser draws it. */
function focused(page: Page): Promise<{ at: string | null; isSeen: boolean }> {
  return page.evaluate(() => {
    const one = document.activeElement;
    const at = one instanceof HTMLElement ? (one.dataset.place ?? null) : null;
    const isSeen = !one?.matches(':focus') || getComputedStyle(one).outlineStyle !== 'none';
    return { at, isSeen };
  });
}
