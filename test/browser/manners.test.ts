import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { press } from '@/lib/practice/tour/officer';
import { type Form, type Given, gone, type Office, openOffice, SKINS, see, until } from './harness/officer';
import { panel } from './harness/panel';

/** Stops, checks and a long list of candidates: the panel is full, and the page has to be scrolled. */
const MUCH: Given = {
  service: '2',
  syllabus: '0625',
  by: 'component',
  components: ['11', '21'],
  candidate: '0713',
  applied: '',
  selected: ['0001', '0713'],
};
const BUTTONS = ['Apply Filter', 'Save', 'Delete', 'Submit', 'Cancel'];
const COLLAPSE = '[data-action="collapse"]';

let office: Office;
beforeAll(async () => {
  // The portal's clock stands still, so that a page is the same when it is asked for again.
  const now = new Date();
  office = await openOffice({ now: () => now });
  await office.readDeadlines();
});
afterEach(() => office.closeTabs());
afterAll(() => office?.close());

async function full(given: Given = MUCH): Promise<Form> {
  const form = await office.form(given);
  await see(form.finding('leading-zero-in-filter'));
  return form;
}

/** The page's own tree, and the same page as the portal sends it. */
function trees(page: Page): Promise<{ here: string[]; sent: string[] }> {
  return page.evaluate(async () => {
    const tree = ({ documentElement, head, body }: Document) => [
      [...documentElement.attributes].map(({ name, value }) => `${name}=${value}`).join(),
      head.outerHTML,
      body.outerHTML,
    ];
    const text = await (await fetch(location.href)).text();
    return { here: tree(document), sent: tree(new DOMParser().parseFromString(text, 'text/html')) };
  });
}

/** The portal's buttons that a click would miss, because the assistant lies over them; of those in the window. */
function covered(page: Page): Promise<string[]> {
  return page.evaluate((names) => {
    const wordsOf = (one: Element) =>
      (one.getAttribute('alt') ?? one.textContent?.trim() ?? '') || (one.getAttribute('value') ?? '');
    const isCovered = (button: Element) => {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const points = [left + 1, (left + right) / 2, right - 1].flatMap((x) =>
        [top + 1, (top + bottom) / 2, bottom - 1].map((y) => document.elementFromPoint(x, y)),
      );
      return points.some((there) => there?.localName === 'enquiry-assistant');
    };
    const buttons = [...document.body.querySelectorAll('button, input, a')];
    return buttons.filter((one) => names.includes(wordsOf(one)) && isCovered(one)).map(wordsOf);
  }, BUTTONS);
}

const free = (page: Page, where: string) =>
  until(async () => (await covered(page)).length === 0, `the buttons to be free ${where}`);

/** What sticks out of the panel to the side, or of the window. */
function sticksOut(root: Locator): Promise<string[]> {
  return root.evaluate((section) => {
    const frame = section.getBoundingClientRect();
    const wide = [...section.querySelectorAll('*')].filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 1 && (left < frame.left - 1 || right > frame.right + 1);
    });
    const out = frame.left < -1 || frame.right > innerWidth + 1 ? ['the panel'] : [];
    return [...out, ...wide.map((one) => one.outerHTML.slice(0, 120))];
  });
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).include('enquiry-assistant').analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.each(SKINS)('in the %s look', (skin) => {
  beforeEach(() => office.wear(skin));

  test('the portal’s own tree stays as it was sent, whatever is done in the panel', async () => {
    const { page, ...form } = await full();
    const first = await trees(page);
    expect(first.here).toEqual(first.sent);
    const host = page.locator('enquiry-assistant');
    expect(
      await host.evaluateAll((all) => all.map((one) => one.parentElement === document.documentElement)),
    ).toEqual([true]);

    await form.finding('note-names-candidates').locator('[data-jump]').click();
    await form.finding('leading-zero-in-filter').locator('[data-dismiss]').click();
    await page.locator('[data-dismiss-cancel]').click();
    await form.fillNote.click();
    await see(form.undoNote);
    await page.locator('[data-action="dock"]').click();
    await page.locator(COLLAPSE).click();
    await page.locator(COLLAPSE).click();
    await press(page, 'Submit');
    await see(form.held);
    const last = await trees(page);
    expect(last.here).toEqual(first.sent);
  });

  test('none of the portal’s buttons is ever covered, wherever the panel is put', async () => {
    const { page, ...form } = await full();
    for (const edge of ['the end', 'the start', 'the bottom']) {
      for (const end of ['top', 'bottom']) {
        await page.evaluate((y) => scrollTo(0, y), end === 'bottom' ? 100_000 : 0);
        await free(page, `with the panel at ${edge} and the page at its ${end}`);
      }
      await page.locator('[data-action="dock"]').click();
    }
    await press(page, 'Submit');
    await see(form.held);
    await free(page, 'while Submit is held');
    await press(page, 'Submit');
    await see(page.locator('body').getByText('Please read the declarations'));
    await free(page, 'in the declarations');
  });

  test('at 200 % zoom nothing sticks out, and every button of the portal can be reached', async () => {
    const { page, ...form } = await full();
    // To a page, zoom is a window of half the size.
    await page.setViewportSize({ width: 683, height: 384 });
    expect(await sticksOut(form.root)).toEqual([]);
    for (const y of [0, 100_000]) {
      await page.evaluate((top) => scrollTo(0, top), y);
      await free(page, `at 200 % with the page scrolled to ${y}`);
    }
    const { here, sent } = await trees(page);
    expect(here).toEqual(sent);
  });

  test('the panel collapses and opens by keyboard, and shows the count while it is closed', async () => {
    const { page, ...form } = await full();
    const found = await form.root.locator('[data-rule]').count();
    await page.locator(COLLAPSE).focus();
    await page.keyboard.press('Enter');
    await until(
      async () => (await page.locator(COLLAPSE).getAttribute('aria-expanded')) === 'false',
      'a closed panel',
    );
    await until(
      async () => !(await form.finding('leading-zero-in-filter').isVisible()),
      'findings to be hidden',
    );
    expect(await page.locator(COLLAPSE).textContent()).toContain(String(found));
    await page.keyboard.press('Space');
    await see(form.finding('leading-zero-in-filter'));
    await form.finding('leading-zero-in-filter').locator('[data-jump]').focus();
    await page.keyboard.press('Escape');
    await until(
      async () => !(await form.finding('leading-zero-in-filter').isVisible()),
      'findings to be hidden',
    );
  });

  test('nothing sticks out where text runs from right to left', async () => {
    const { page, ...form } = await full();
    await form.finding('leading-zero-in-filter').locator('[data-dismiss]').click();
    expect(await sticksOut(form.root)).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect(await sticksOut(form.root)).toEqual([]);
    await form.root.evaluate((section) => {
      (section as HTMLElement).dir = 'rtl';
    });
    expect(await sticksOut(form.root)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)(
    'the panel has no barrier that axe can find when it is %s',
    async (scheme) => {
      const { page, ...form } = await full();
      await page.emulateMedia({ colorScheme: scheme });
      expect(await violations(page)).toEqual([]);
      await form.fillNote.click();
      await form.finding('all-components-at-once').locator('[data-dismiss]').click();
      await page.locator('[data-dismiss-confirm]').click();
      await press(page, 'Submit');
      await see(form.held);
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await gone(form.held);
      await page.locator(COLLAPSE).click();
      expect(await violations(page)).toEqual([]);
    },
  );

  test.each(['home', 'menu/Timetables', 'no/such/page'])(
    'on %s there is nothing, or one quiet line',
    async (path) => {
      const page = await office.tab();
      await page.goto(`${office.portal.url}${path}`);
      const { root } = panel(page);
      await see(root);
      expect((await root.boundingBox())?.height).toBeLessThan(48);
      expect((await root.innerText()).trim().split('\n')).toHaveLength(1);
      expect(await root.locator('[data-rule]').count()).toBe(0);
    },
  );
});
