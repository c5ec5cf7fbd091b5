import type { Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { seriesName } from '@/lib/model/series';
import { choose, chooseAssessment, field, portal, press, tick, words } from '@/lib/practice/tour/officer';
import { choice, type Form, gone, holds, newEnquiries, OTHER_SKINS, see, until } from './harness/officer';
import { panel } from './harness/panel';
import { openRegister, type Register } from './harness/register';
import { confirmDeclarations, openDeclarations } from './harness/send-enquiry';
import { FINE, hasPassed, isHeld, MULTIPLE_CHOICE, sentBy, submitButton, WRONG } from './harness/submit';
import { ON_THE_FORM } from './rules.cases';

/** A rule of every family, broken by a tick, a choice, and a press. */
const SAMPLE = [
  'multiple-choice-not-reviewed',
  'script-copy-not-for-art-design',
  'one-enquiry-per-syllabus',
  'service-selected',
  'candidate-selected',
];
const CASES = SAMPLE.flatMap((rule) => ON_THE_FORM.find((one) => one.rule === rule) ?? []);

describe.each(OTHER_SKINS)('the way of an enquiry in the %s look', (skin) => {
  let office: Register;
  beforeAll(async () => {
    office = await openRegister(skin);
    await office.readDeadlines();
  });
  afterEach(() => office.closeForms());
  afterAll(() => office?.close());

  test('the deadline on the page of a series is in the popup', async () => {
    const popup = await office.browser.popup();
    await see(popup.locator('[data-deadline][data-source="direct"]'));
    await popup.close();
  });

  test.each(CASES.map((broken) => [broken.when, broken] as const))(
    'an officer who %s hears of it',
    async (_when, { rule, says, about, given, by, fix }) => {
      const form = await office.form(given);
      expect(await form.finding(rule).count()).toBe(0);
      await by?.(form.page, office);
      const finding = form.finding(rule, about ?? undefined);
      await see(finding);
      expect(await finding.getAttribute('data-severity')).toBe(says);
      expect(await form.finding(rule).count()).toBe(1);
      if (!fix) return;
      await form.fix(rule).click();
      await gone(form.finding(rule));
    },
  );

  test('0713 becomes 713 with one press, and the candidate is found', async () => {
    const form = await office.form({ service: '2', syllabus: '0625', by: 'component', components: ['41'] });
    const box = field(form.page, 'Candidate');
    await box.pressSequentially('0713');
    await form.fix('leading-zero-in-filter', '0713').click();
    await holds(box, '713');
    await gone(form.finding('leading-zero-in-filter'));
    await press(form.page, 'Apply Filter');
    await see(tick(form.page, /0713/));
    await holds(box, '713');
  });

  test('the Note is filled, follows who is ticked, is what the portal gets, and can be taken back', async () => {
    const form = await office.form({ ...FINE, syllabus: '0580', components: ['21'], applied: '1' });
    const note = field(form.page, 'Note');
    await form.fillNote.click();
    await see(form.root.locator('[data-note-outcome="filled"]'));
    await holds(note, 'Layla Hassan');
    await tick(form.page, /0001/).check();
    await holds(note, 'Amina Khan; Layla Hassan');
    await press(form.page, 'Save');
    await see(words(form.page, 'Your enquiry has been saved.'));
    expect(form.draft()?.choices.note).toBe('Amina Khan; Layla Hassan');
    await tick(form.page, /0713/).uncheck();
    await holds(note, 'Amina Khan');
    await form.undoNote.click();
    await holds(note, '');
    await press(form.page, 'Save');
    await until(() => form.draft()?.choices.note === '', 'the portal to have an empty Note');
    await press(form.page, 'Delete');
    await see(words(form.page, /has been deleted/));
  });

  test.each(['mouse', 'Enter', 'Space', 'touch'])(
    'the first press by %s is held, the second passes',
    async (way) => {
      const form = await office.form(WRONG);
      await see(form.finding(MULTIPLE_CHOICE));
      const sent = sentBy(form.page);
      await pressSubmit(form, way);
      await isHeld(form, sent);
      expect(await form.held.textContent()).toContain('0625/21');
      await pressSubmit(form, way);
      await hasPassed(form);
    },
  );

  test('Submit on a form without an error is not held', async () => {
    const form = await office.form(FINE);
    await see(form.finding('note-names-candidates'));
    await press(form.page, 'Submit');
    await hasPassed(form);
  });

  test('nothing of the portal’s own page is changed by what is done in the panel', async () => {
    const form = await office.form({ ...WRONG, candidate: '0713' });
    await see(form.finding('leading-zero-in-filter'));
    await isUsable(submitButton(form.page));
    const before = await treeOf(form.page);
    await form.finding('note-names-candidates').locator('[data-jump]').click();
    await form.finding('leading-zero-in-filter').locator('[data-dismiss]').click();
    await form.page.locator('[data-dismiss-cancel]').click();
    await form.page.locator('[data-action="dock"]').click();
    await form.page.locator('[data-action="collapse"]').click();
    await form.page.locator('[data-action="collapse"]').click();
    await press(form.page, 'Submit');
    await see(form.held);
    expect(await treeOf(form.page)).toEqual(before);
    expect(before.join()).not.toContain('enquiry-assistant');
  });

  test('an enquiry that breaks no rule goes from the first page into the tracker, and the list brings its number', async () => {
    const page = await office.tab();
    const beside = panel(page);
    await page.goto(office.portal.url);
    await press(page, 'Administer exams');
    await press(page, 'Enquiries about results');
    await press(page, seriesName(office.portal.state().series[0]?.id ?? '2026-06'));
    await see(beside.on('series'));
    await press(page, 'Create Enquiry');
    await see(beside.on('create-enquiry'));
    await choose(page, 'Service', 'Service 2 – Review of marking');
    await chooseAssessment(page, '4024');
    await choice(page, 'By component').check();
    await tick(page, /4024\/11/).check();
    await tick(page, /4024\/21/).check();
    await field(page, 'Candidate').fill('713');
    await press(page, 'Apply Filter');
    await tick(page, /0713/).check();
    await see(beside.finding('note-names-candidates'));
    await beside.fillNote.click();
    await gone(beside.root.locator('[data-verdict="fail"][data-severity="error"]'));
    expect(Number(/\d+/.exec((await beside.passed.textContent()) ?? '')?.[0])).toBeGreaterThan(5);
    await press(page, 'Save');
    await see(office.inState('0713', 'saved'));
    await openDeclarations(page);
    await see(beside.on('declarations'));
    await confirmDeclarations(page);
    await see(office.inState('0713', 'submitted'));
    office.wait(7 * 24);
    const made = newEnquiries(office.portal).find((one) => one.submittedAt !== null);
    const { number } = office.progress(made);
    await office.list();
    await see(office.inState('0713', 'acknowledged').filter({ hasText: number }));
    expect(await office.csvRow('0713')).toMatchObject({
      syllabus: '4024',
      components: '11; 21',
      candidate_names: 'Layla Hassan',
    });
  });
});

/** Waits until a button can be pressed: some become so late. */
function isUsable(button: Locator): Promise<void> {
  return until(() => button.isEnabled(), 'the button to be usable');
}

async function pressSubmit({ page }: Form, way: string): Promise<void> {
  const button = submitButton(page);
  await isUsable(button);
  if (way === 'mouse') return button.click();
  if (way === 'touch') return tap(page, button);
  await button.focus();
  return page.keyboard.press(way);
}

async function tap(page: Page, button: Locator): Promise<void> {
  await button.scrollIntoViewIfNeeded();
  const place = await button.boundingBox();
  if (!place) throw new Error('The button takes no room on the page.');
  const finger = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [finger] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

/** Every element of the portal's page, with its attributes, through frames and shadow roots. */
function treeOf(page: Page): Promise<string[]> {
  return portal(page).evaluate((body) => {
    const below = (one: Element): string[] => {
      const inside = [...(one.shadowRoot?.children ?? []), ...one.children];
      const attributes = [...one.attributes].map(({ name, value }) => `${name}=${value}`);
      return [`${one.localName} ${attributes.join(' ')}`, ...inside.flatMap(below)];
    };
    return [...below(body.ownerDocument.documentElement.querySelector('head') ?? body), ...below(body)];
  });
}
