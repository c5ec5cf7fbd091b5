import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { field, press, words } from '@/lib/practice/tour/officer';
import { checked, type Form, type Office, openOffice, see } from './harness/officer';
import { panel } from './harness/panel';

/** A multiple-choice paper for a review of marking: an error, so the first press on Submit would be held. */
const WRONG = {
  // The form is not waited for until it is checked.
  deadline: 'near' as const,
  syllabus: '0625',
  by: 'component' as const,
  service: '2',
  components: ['21', '41'],
  applied: '',
  selected: ['0713'],
};

describe('the background of the assistant cannot be reached', () => {
  let office: Office;
  let form: Form;
  const says = (one: Form['root']) => one.locator('[data-notice="unreachable"]');
  const reach = (how: string) => office.browser.worker.evaluate(`chrome.scripting.executeScript = ${how}`);
  beforeAll(async () => {
    office = await openOffice({ skin: 'classic' });
    await office.browser.worker.evaluate('globalThis.kept = chrome.scripting.executeScript');
    await reach('() => Promise.reject(new Error())');
    form = await office.form(WRONG);
  });
  afterAll(() => office?.close());

  test('the page says so in place of the panel, and what to do', async () => {
    await see(says(form.root));
    expect(await form.root.innerText()).toContain('Reload this page');
    expect(await form.root.getAttribute('data-state')).toBe('paused');
    const box = await form.root.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1366);
  });

  test('on a page nobody knows, whoever asks why is told the same', async () => {
    const page = await office.tab();
    await page.goto(`${office.portal.url}no-such-page`);
    const { root } = panel(page);
    await root.locator('[data-action="health"]').click();
    await see(says(root));
    await page.close();
  });

  test('once it can be reached again, the panel comes with the officer’s next change', async () => {
    await reach('globalThis.kept');
    await form.page.waitForTimeout(3_000);
    await field(form.page, 'Note').fill('x');
    await checked(form.page);
    expect(await says(form.root).count()).toBe(0);
    await reach('() => Promise.reject(new Error())');
  });

  test('Submit passes at the first press, errors or not', async () => {
    const { page, draft, held } = await office.form(WRONG);
    await see(says(panel(page).root));
    await press(page, 'Submit');
    await see(words(page, 'Please read the declarations'));
    expect(draft()?.declarations).toBe('open');
    expect(await held.count()).toBe(0);
  });
});
