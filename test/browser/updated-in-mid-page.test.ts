import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press, words } from '@/lib/practice/tour/officer';
import { type Form, type Office, openOffice, SKINS, see } from './harness/officer';
import { panel } from './harness/panel';

/** A multiple-choice paper for a review of marking: an error, so the first press on Submit would be held. */
const WRONG = {
  syllabus: '0625',
  by: 'component' as const,
  service: '2',
  components: ['21', '41'],
  applied: '713',
  selected: ['0713'],
};

describe.each(SKINS)('the assistant is updated while a form is open, %s look', (skin) => {
  let office: Office;
  const forms: Form[] = [];
  beforeAll(async () => {
    office = await openOffice({ skin });
    for (const _ of [1, 2]) {
      const form = await office.form(WRONG);
      await see(form.finding('multiple-choice-not-reviewed'));
      forms.push(form);
    }
    await office.browser.installAgain();
  });
  afterAll(() => office?.close());

  const sent = async (form: Form | undefined) => {
    if (!form) throw new Error('There is no such form.');
    await press(form.page, 'Submit');
    await see(words(form.page, 'Please read the declarations'));
    expect(form.draft()?.declarations).toBe('open');
    expect(await form.held.count()).toBe(0);
  };

  test('Submit passes at the first press, errors or not, before anybody could notice', () => sent(forms[1]));

  test('the old panel says that it was updated, and offers nothing else', async () => {
    const old = forms[0]?.root;
    if (!old) throw new Error('There is no such form.');
    await see(old.locator('[data-notice="stale"]'));
    expect(await old.locator('[data-rule], [data-action]').count()).toBe(0);
  });

  test('and Submit passes then as well', () => sent(forms[0]));

  test('a page opened afterwards has the new assistant beside it', async () => {
    const page = await office.tab();
    await page.goto(`${office.portal.url}administer-exams/enquiries`);
    await see(panel(page).on('series-list'));
    expect(await panel(page).root.locator('[data-notice="stale"]').count()).toBe(0);
  });
});
