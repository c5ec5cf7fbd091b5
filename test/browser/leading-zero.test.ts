import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { field, press, tick, words } from '@/lib/practice/tour/officer';
import { type Given, gone, holds, type Office, openOffice, SKINS, see, until } from './harness/officer';

const RULE = 'leading-zero-in-filter';
const PHYSICS: Given = { service: '2', syllabus: '0625', by: 'component', components: ['41'] };

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await office.readDeadlines();
});
afterEach(() => office.closeTabs());
afterAll(() => office?.close());

describe.each(SKINS)('in the %s look', (skin) => {
  beforeEach(() => office.wear(skin));

  test('a number typed with its zero is noticed while it is typed, and one press finds the candidate', async () => {
    const form = await office.form(PHYSICS);
    const box = field(form.page, 'Candidate');
    await box.click();
    await form.page.keyboard.press('0');
    await form.page.keyboard.press('7');
    const finding = form.finding(RULE);
    await see(finding);
    await form.page.keyboard.press('1');
    await form.page.keyboard.press('3');
    await see(form.finding(RULE, '0713'));
    expect(await finding.textContent()).toContain('finds nothing for 0713');
    expect(await form.fix(RULE).textContent()).toBe('Change to 713');

    await press(form.page, 'Apply Filter');
    await see(words(form.page, 'No candidates were found for this filter.'));
    await see(form.finding(RULE, '0713'));
    await form.fix(RULE, '0713').click();
    await holds(field(form.page, 'Candidate'), '713');
    await gone(finding);
    expect(await tick(form.page, /0713/).count()).toBe(0);

    await press(form.page, 'Apply Filter');
    await see(tick(form.page, /0713/));
    expect(await words(form.page, 'No candidates were found').count()).toBe(0);
    await holds(field(form.page, 'Candidate'), '713');
  });

  test.each([
    ['٠٧١٣', '0713', '713'],
    ['０７１３', '0713', '713'],
    ['  0713 ', '0713', '713'],
    ['0713, 0714', null, '713, 714'],
    ['1007, 0021', null, '1007, 21'],
  ])('%s becomes what Direct finds', async (typed, about, instead) => {
    const form = await office.form(PHYSICS);
    const box = field(form.page, 'Candidate');
    await box.pressSequentially(typed);
    const finding = form.finding(RULE);
    const label = `Change to ${instead}`;
    await until(async () => (await form.fix(RULE).allTextContents()).includes(label), label);
    expect(await finding.getAttribute('data-subject')).toBe(about);
    await form.fix(RULE).click();
    await holds(box, instead);
    await gone(finding);
  });

  test.each(['000', '٠٠٠', '713', '1007', '2130', 'Hassan'])('%s is nothing to speak of', async (typed) => {
    const form = await office.form(PHYSICS);
    const box = field(form.page, 'Candidate');
    // First something that is noticed, so that the silence afterwards is not the silence of nobody looking.
    await box.fill('0713');
    await see(form.finding(RULE));
    await box.fill(typed);
    await gone(form.finding(RULE));
    await holds(box, typed);
  });

  test('undoing by hand is left to the officer: the zero can be typed again', async () => {
    const form = await office.form(PHYSICS);
    const box = field(form.page, 'Candidate');
    await box.fill('0713');
    await form.fix(RULE, '0713').click();
    await holds(box, '713');
    await gone(form.finding(RULE));
    await box.fill('0714');
    await see(form.finding(RULE, '0714'));
    await holds(box, '0714');
  });
});
