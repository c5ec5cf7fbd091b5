import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { field, press, tick, words } from '@/lib/practice/tour/officer';
import { type Form, gone, newEnquiries, type Office, openOffice, SKINS, see, until } from './harness/officer';
import { FINE, hasPassed, isHeld, MULTIPLE_CHOICE, sentBy, submitButton, WRONG } from './harness/submit';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterEach(() => office.closeTabs());
afterAll(() => office?.close());

const isFocused = (form: Form) =>
  form.held.evaluate((held) => (held.getRootNode() as ShadowRoot).activeElement === held);

describe.each(SKINS)('in the %s look', (skin) => {
  beforeAll(async () => {
    await office.forget();
    await office.readDeadlines();
  });
  beforeEach(() => office.wear(skin));

  test('the first press is held with the reasons, the second passes', async () => {
    const form = await office.form(WRONG);
    await see(form.finding(MULTIPLE_CHOICE));
    const sent = sentBy(form.page);
    await press(form.page, 'Submit');
    await isHeld(form, sent);
    expect(await isFocused(form)).toBe(true);
    expect(await form.held.textContent()).toContain('0625/21');
    expect(await form.held.textContent()).toContain('Press Submit again to send it as it is.');
    await press(form.page, 'Submit');
    await hasPassed(form);
  });

  test('without an error the first press passes, warnings or not', async () => {
    const form = await office.form(FINE);
    await see(form.finding('note-names-candidates'));
    await press(form.page, 'Submit');
    await hasPassed(form);
  });

  test('an error put right is no reason to hold anything', async () => {
    const form = await office.form(WRONG);
    await form.fix(MULTIPLE_CHOICE).click();
    await gone(form.finding(MULTIPLE_CHOICE));
    await press(form.page, 'Submit');
    await hasPassed(form);
  });

  test.each(['Escape', 'the button'])('%s closes the reasons, and the form is as it was', async (way) => {
    const form = await office.form(WRONG);
    await see(form.finding(MULTIPLE_CHOICE));
    const sent = sentBy(form.page);
    await press(form.page, 'Submit');
    await isHeld(form, sent);
    if (way === 'Escape') await form.page.keyboard.press('Escape');
    else await form.page.locator('[data-action="keep-editing"]').click();
    await gone(form.held);
    expect(sent).toEqual([]);
    await see(form.finding(MULTIPLE_CHOICE));
    expect(await tick(form.page, /0625\/21/).isChecked()).toBe(true);
    await press(form.page, 'Submit');
    await hasPassed(form);
  });

  test('another error than the one that was held for is held for again', async () => {
    const form = await office.form({ ...WRONG, syllabus: '0580', components: ['21'], applied: '' });
    await tick(form.page, /0006/).check();
    await see(form.finding('one-enquiry-per-syllabus', '0006'));
    const sent = sentBy(form.page);
    await press(form.page, 'Submit');
    await isHeld(form, sent);
    await tick(form.page, /0008/).check();
    await see(form.finding('one-enquiry-per-syllabus', '0008'));
    await press(form.page, 'Submit');
    await isHeld(form, sent);
    expect(await form.held.textContent()).toContain('0008');
    // The officer has read both now: one of them alone is nothing new.
    await tick(form.page, /0008/).uncheck();
    await gone(form.finding('one-enquiry-per-syllabus', '0008'));
    await press(form.page, 'Submit');
    await hasPassed(form);
  });

  test.each(['Enter', 'Space'])('%s on the button is held, and passes the second time', async (key) => {
    const form = await office.form(WRONG);
    await see(form.finding(MULTIPLE_CHOICE));
    const sent = sentBy(form.page);
    await submitButton(form.page).focus();
    await form.page.keyboard.press(key);
    await isHeld(form, sent);
    expect(await isFocused(form)).toBe(true);
    await submitButton(form.page).focus();
    await form.page.keyboard.press(key);
    await hasPassed(form);
  });

  test('Enter in a text field is held where it would submit, and passes the second time', async () => {
    const form = await office.form(WRONG);
    await see(form.finding(MULTIPLE_CHOICE));
    // Enter presses the first button of a form that submits it: here that is made to be Submit.
    await form.page.locator('body').evaluate((body) => {
      for (const one of body.querySelectorAll('form [type="submit"], form [type="image"]')) {
        const name = one.textContent || one.getAttribute('value') || one.getAttribute('alt') || '';
        if (/Apply Filter|Save|Delete/.test(name)) one.setAttribute('type', 'button');
      }
    });
    const sent = sentBy(form.page);
    await field(form.page, 'Note').press('Enter');
    await isHeld(form, sent);
    await field(form.page, 'Note').press('Enter');
    await hasPassed(form);
  });

  test('Enter that applies the filter or saves is not ours to hold', async () => {
    const form = await office.form({ ...WRONG, applied: '713' });
    await see(form.finding(MULTIPLE_CHOICE));
    await field(form.page, 'Candidate').fill('21');
    const sent = sentBy(form.page);
    await field(form.page, 'Candidate').press('Enter');
    await see(tick(form.page, /0021/));
    expect(sent.length).toBe(1);
    expect(await form.held.count()).toBe(0);
  });

  test('Save and Delete are never held', async () => {
    const form = await office.form(WRONG);
    await see(form.finding(MULTIPLE_CHOICE));
    await press(form.page, 'Save');
    await see(words(form.page, 'Your enquiry has been saved.'));
    expect(await form.held.count()).toBe(0);
    const kept = newEnquiries(office.portal).length;
    await press(form.page, 'Delete');
    await see(words(form.page, /has been deleted/));
    expect(newEnquiries(office.portal)).toHaveLength(kept - 1);
  });

  test('a paused assistant holds nothing', async () => {
    const form = await office.form(WRONG);
    await see(form.finding(MULTIPLE_CHOICE));
    await form.page.locator('[data-action="pause"]').click();
    await see(form.page.locator('[data-panel][data-state="paused"]'));
    await press(form.page, 'Submit');
    await see(words(form.page, 'Please read the declarations'));
  });

  test('presses of scripts are none of our business', async () => {
    const form = await office.form(WRONG);
    await see(form.finding(MULTIPLE_CHOICE));
    await submitButton(form.page).evaluate((button) => (button as HTMLElement).click());
    await hasPassed(form);
  });

  test('the press in the declarations window goes straight to the portal', async () => {
    // Another syllabus: who was submitted for here has an enquiry in it from now on.
    const form = await office.form({ ...WRONG, syllabus: '9702', components: ['12', '22'] });
    await see(form.finding(MULTIPLE_CHOICE));
    await press(form.page, 'Submit');
    await see(form.held);
    await press(form.page, 'Submit');
    await hasPassed(form);
    await tick(form.page, /I have the authority/).check();
    await tick(form.page, /I have included all components/).check();
    await form.page.locator('body').getByRole('button', { name: 'Submit', exact: true }).last().click();
    await see(form.on('submitted'));
    const submitted = newEnquiries(office.portal).filter((one) => one.choices.syllabus === '9702');
    expect(submitted.map((one) => one.submittedAt !== null)).toEqual([true]);
    office.portal.update((state) => ({
      ...state,
      enquiries: state.enquiries.filter((one) => !submitted.includes(one)),
    }));
  });

  test('what was held for once is not held for again after the page has sent itself', async () => {
    const form = await office.form(WRONG);
    await see(form.finding(MULTIPLE_CHOICE));
    await press(form.page, 'Submit');
    await see(form.held);
    await press(form.page, 'Save');
    await see(words(form.page, 'Your enquiry has been saved.'));
    await see(form.finding(MULTIPLE_CHOICE));
    expect(await form.held.count()).toBe(0);
    await press(form.page, 'Submit');
    await hasPassed(form);
    await press(form.page, 'Cancel');
    await until(() => form.draft()?.declarations === 'closed', 'the window to be closed');
    await see(form.finding(MULTIPLE_CHOICE));
    await press(form.page, 'Submit');
    await hasPassed(form);
  });

  test('the next form is another one: its first press is held', async () => {
    const form = await office.form(WRONG);
    await see(form.finding(MULTIPLE_CHOICE));
    await press(form.page, 'Submit');
    await see(form.held);
    await press(form.page, 'Enquiries about results');
    await see(form.on('series-list'));
    const next = await office.form({ ...WRONG, page: form.page });
    await see(next.finding(MULTIPLE_CHOICE));
    const sent = sentBy(next.page);
    await press(next.page, 'Submit');
    await isHeld(next, sent);
  });

  test('an error set aside with a reason is no reason to hold anything', async () => {
    const form = await office.form(WRONG);
    await form.dismiss(MULTIPLE_CHOICE).click();
    await form.finding(MULTIPLE_CHOICE).locator('[data-reason="agreed"]').click();
    await form.finding(MULTIPLE_CHOICE).locator('[data-dismiss-confirm]').click();
    await gone(form.finding(MULTIPLE_CHOICE));
    await press(form.page, 'Submit');
    await hasPassed(form);
  });
});
