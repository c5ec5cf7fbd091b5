import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { press } from '@/lib/practice/tour/officer';
import { type Given, gone, SKINS, see } from './harness/officer';
import { openOptions } from './harness/options-page';
import { openRegister } from './harness/register';
import { goThrough } from './harness/rule-case';
import { confirmDeclarations, openDeclarations } from './harness/send-enquiry';
import {
  type Desk,
  GROUP,
  KNOWN_FROM_BEFORE,
  KNOWN_TO_THE_LIST_ONLY,
  SAID_IN_OPTIONS,
  SAVED,
  SUBMITTED,
} from './rules-known.cases';

const byName = (cases: typeof SAID_IN_OPTIONS) => cases.map((one) => [one.when, one.rule, one] as const);

describe.each(SKINS)('in the %s look', (skin) => {
  let desk: Desk;
  beforeAll(async () => {
    const register = await openRegister(skin);
    await register.readDeadlines();
    desk = { ...register, options: await openOptions(register.browser) };
  });
  afterEach(async () => {
    const own = [desk.tracker(), desk.options.page];
    const [, ...others] = desk.browser.context.pages().filter((page) => !own.includes(page));
    await Promise.all(others.map((page) => page.close()));
  });
  afterAll(() => desk?.close());

  test.each(byName(SAID_IN_OPTIONS))(
    'an office that %s hears of %s until it takes it back',
    (_when, _rule, one) => goThrough(one, desk),
  );

  test('an address confirmed for a series is asked about again when Direct shows another, or it is forgotten', async () => {
    const rule = 'centre-email-confirmed';
    const series = desk.portal.state().series[0]?.id ?? '2026-06';
    const form = await desk.form({ service: '1' });
    await form.fix(rule).click();
    await gone(form.finding(rule));

    const { centre } = desk.portal.state();
    desk.portal.update((state) => ({
      ...state,
      centre: { ...centre, email: 'office@zenith-practice.example' },
    }));
    await form.page.reload();
    const changed = form.finding(rule).filter({ hasText: /is now office@.*you confirmed exams@/ });
    await see(changed);
    expect(await changed.getAttribute('data-severity')).toBe('warning');
    desk.portal.update((state) => ({ ...state, centre }));
    await form.page.reload();
    await see(form.passed);
    expect(await form.finding(rule).count()).toBe(0);

    await desk.options.forgetEmail(series);
    await see(form.finding(rule).filter({ hasText: 'Is exams@zenith-practice.example the right address' }));
  });

  describe('after one enquiry was saved and two were submitted', () => {
    const physics: Given = { syllabus: '0625', by: 'component', components: ['41'], applied: '' };
    beforeAll(async () => {
      const saved = await desk.form({ ...physics, service: '2', selected: [SAVED], note: 'Saved before' });
      await press(saved.page, 'Save');
      await see(desk.inState('Saved before', 'saved'));
      const sent = [
        { ...physics, service: '2', selected: [SUBMITTED], note: 'Submitted before' },
        { ...physics, service: '9', selected: GROUP, note: 'Group of five' },
      ];
      for (const given of sent) {
        const { page } = await desk.form(given);
        await openDeclarations(page);
        await confirmDeclarations(page);
        await see(desk.inState(given.note, 'submitted'));
      }
    });

    test.each(byName(KNOWN_FROM_BEFORE))('an officer who %s hears of %s', (_when, _rule, one) =>
      goThrough(one, desk),
    );

    test.each(byName(KNOWN_TO_THE_LIST_ONLY))('an officer who %s hears of %s', async (_when, _rule, one) => {
      const { enquiries } = desk.portal.state();
      desk.portal.update((state) => ({ ...state, enquiries: [] }));
      await goThrough(one, desk);
      desk.portal.update((state) => ({ ...state, enquiries }));
    });
  });
});
