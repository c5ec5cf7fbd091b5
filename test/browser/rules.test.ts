import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { seriesName } from '@/lib/model/series';
import { NO_RESULT_TAB } from '@/lib/practice/menu';
import { chooseAssessment, field, press, tick } from '@/lib/practice/tour/officer';
import { choice, gone, type Office, openOffice, SKINS, see, until } from './harness/officer';
import { panel } from './harness/panel';
import { goThrough } from './harness/rule-case';
import { openDeclarations } from './harness/send-enquiry';
import { FINE } from './harness/submit';
import { ON_THE_FORM } from './rules.cases';

/** What a form cannot show: until an import or the office supplies it, it is said to be not checked. */
const SUPPLIED_LATER = ['mark-from-exam-or-moderation', 'one-service-per-syllabus'];

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterEach(() => office.closeTabs());
afterAll(() => office?.close());

describe.each(SKINS)('in the %s look', (skin) => {
  beforeAll(async () => {
    await office.forget();
    await office.readDeadlines();
  });
  beforeEach(() => office.wear(skin));

  test.each(ON_THE_FORM.map((one) => [one.when, one.rule, one] as const))(
    'an officer who %s hears of %s',
    (_when, _rule, one) => goThrough(one, office),
  );

  test('a fix works when the page has just put new parts in place of those it showed', async () => {
    const form = await office.form({ service: '2', syllabus: '0625', by: 'component', components: ['21'] });
    const fix = form.fix('multiple-choice-not-reviewed');
    await see(fix);
    const box = tick(form.page, /0625\/21/);
    await box.evaluate((old) => {
      const list = old.closest('fieldset, table');
      list?.replaceWith(list.cloneNode(true));
      const panel = document.querySelector('enquiry-assistant')?.shadowRoot;
      panel?.querySelector<HTMLElement>('[data-rule="multiple-choice-not-reviewed"] [data-fix]')?.click();
    });
    await gone(form.finding('multiple-choice-not-reviewed'));
    expect(await box.isChecked()).toBe(false);
  });

  test('an enquiry that breaks no rule is checked, and nothing is held against it', async () => {
    await office.forget();
    const page = await office.tab();
    const beside = panel(page);
    await page.goto(office.portal.url);
    await press(page, 'Administer exams');
    await press(page, 'Enquiries about results');
    await press(page, seriesName(office.portal.state().series[0]?.id ?? '2026-06'));
    await see(beside.on('series'));
    await press(page, 'Create Enquiry');
    await see(beside.on('create-enquiry'));
    await field(page, 'Service').selectOption({ label: 'Service 2 – Review of marking' });
    await chooseAssessment(page, '4024');
    await choice(page, 'By component').check();
    await tick(page, /4024\/11/).check();
    await tick(page, /4024\/21/).check();
    await field(page, 'Candidate').fill('713');
    await press(page, 'Apply Filter');
    await tick(page, /0713/).check();
    await see(beside.finding('note-names-candidates'));
    await beside.fillNote.click();
    await beside.fix('centre-email-confirmed').click();
    await gone(
      beside.root.locator('[data-verdict="fail"]:is([data-severity="error"], [data-severity="warning"])'),
    );
    const open = await beside.root
      .locator('[data-verdict="cannot-tell"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-rule') ?? ''));
    expect(open.filter((rule) => !SUPPLIED_LATER.includes(rule))).toEqual([]);
    expect(await beside.root.getAttribute('data-state')).toBe(
      open.length === 0 ? 'checked' : 'partly-checked',
    );
    expect(await beside.root.getAttribute('data-page')).toBe('create-enquiry');
    expect(Number(/\d+/.exec((await beside.passed.textContent()) ?? '')?.[0])).toBeGreaterThan(5);
    await office.readDeadlines();
  });

  test('a deadline that was never read is said to be unknown, and the form not to be fully checked', async () => {
    await office.forget();
    const form = await office.form({ deadline: 'near' });
    const finding = form.finding('deadline-unknown');
    await see(finding);
    expect(await finding.getAttribute('data-severity')).toBe('advice');
    // Said once: whether it is over cannot be told either, and no second line repeats it.
    expect(await form.finding('deadline-passed').count()).toBe(0);
    expect(await form.root.getAttribute('data-state')).toBe('partly-checked');
    await office.readDeadlines();
    await gone(finding);
    await see(form.finding('deadline-near'));
  });

  test('the declarations still to tick are counted down as the officer ticks them, and none is ticked for anyone', async () => {
    const form = await office.form(FINE);
    await openDeclarations(form.page);
    const left = (says: string) => form.finding('declarations-ticked').filter({ hasText: says });
    await see(left('2 declarations are not ticked yet'));
    const boxes = [
      tick(form.page, /I have the authority/),
      tick(form.page, /I have included all components/),
    ];
    expect(await Promise.all(boxes.map((box) => box.isChecked()))).toEqual([false, false]);
    await boxes[0]?.check();
    await see(left('1 declaration is not ticked yet'));
    await boxes[1]?.check();
    await gone(form.finding('declarations-ticked'));
  });

  test('an enquiry on the tab for NO RESULT and PENDING is checked by the rules that hold for every enquiry', async () => {
    const page = await office.tab();
    const beside = panel(page);
    await page.goto(office.portal.url);
    await press(page, 'Administer exams');
    await press(page, NO_RESULT_TAB);
    await press(page, seriesName(office.portal.state().series[0]?.id ?? '2026-06'));
    await see(beside.on('no-result-enquiry'));
    await field(page, 'Service').selectOption({ label: 'NO RESULT (X Grade) or PENDING (Q Grade)' });
    await chooseAssessment(page, '0625');
    await choice(page, 'By component').check();
    await press(page, 'Apply Filter');
    await tick(page, /0009/).check();
    await see(beside.finding('centre-email-confirmed'));
    for (const rule of ['service-selected', 'no-result-own-enquiry', 'mark-from-exam-or-moderation']) {
      expect(await beside.finding(rule).count()).toBe(0);
    }
    await press(page, 'Submit');
    await see(beside.finding('component-selected'));
    await tick(page, /0625\/41/).check();
    await gone(beside.finding('component-selected'));
  });

  test('what is set aside with a reason stays aside for this enquiry until it is taken back', async () => {
    const rule = 'all-components-at-once';
    const form = await office.form({ service: '2', syllabus: '4024', by: 'component', components: ['11'] });
    const aside = form.root.locator(`[data-dismissed="${rule}"]`);
    await form.dismiss(rule).click();
    await form.finding(rule).locator('[data-dismiss-confirm]').click();
    await see(form.finding(rule).getByRole('alert'));
    await form.finding(rule).getByRole('textbox').fill('The family wants this paper only');
    await form.finding(rule).locator('[data-dismiss-confirm]').click();
    await gone(form.finding(rule));
    expect(await aside.textContent()).toContain('The family wants this paper only');

    await form.page.reload();
    await until(async () => (await aside.count()) === 1, 'what was set aside to be so still');
    expect(await form.finding(rule).count()).toBe(0);

    await form.root.locator('summary', { hasText: 'you set aside' }).click();
    await aside.locator('[data-take-back]').click();
    await see(form.finding(rule));
    await form.page.reload();
    await see(form.finding(rule));
    expect(await aside.count()).toBe(0);
  });

  test('what was set aside for one syllabus is said again for another', async () => {
    const rule = 'all-components-at-once';
    const form = await office.form({ service: '1', syllabus: '4024', by: 'component', components: ['11'] });
    await form.dismiss(rule).click();
    await form.finding(rule).locator('[data-reason="agreed"]').click();
    await form.finding(rule).locator('[data-dismiss-confirm]').click();
    await gone(form.finding(rule));
    const other = await office.form({ service: '1', syllabus: '5054', by: 'component', components: ['21'] });
    await see(other.finding(rule));
  });
});
