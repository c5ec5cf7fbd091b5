import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { Finding, Fix, Severity } from '@/lib/model/finding';
import { RULES } from '@/lib/rules';
import { checked, type Form, type Given, gone, type Office, see } from './officer';

/** A form on which a rule speaks, and how it came to that. */
export interface RuleCase<Desk extends Office = Office> {
  /** What the officer did, in a few words: `ticks one of two papers`. */
  when: string;
  rule: string;
  /** `fail` unless told otherwise. */
  verdict?: Finding['verdict'];
  says: Severity;
  about: string | null;
  /** What its sentence must hold. */
  words: RegExp;
  given: Given;
  /** What makes the rule speak; before it the form has nothing to say. Without it the form is given as it is. */
  by?: (page: Page, desk: Desk) => Promise<unknown>;
  /** A form beside it on which the rule is silent, where there is no `by`. */
  unlike?: Given;
  /** What the assistant offers to put it right; one press does. */
  fix?: Fix['kind'];
  /** The officer takes back what was said elsewhere, and the rule is silent again. */
  takenBack?: (desk: Desk) => Promise<unknown>;
}

const SOURCELESS = RULES.filter(({ docs }) => docs.sources.length === 0).map(({ id }) => id);

/** Goes through a case in the browser: silent before, the finding to the letter, its fix, silent after. */
export async function goThrough<Desk extends Office>(
  { rule, verdict = 'fail', says, about, words, given, by, unlike, fix, takenBack }: RuleCase<Desk>,
  desk: Desk,
): Promise<void> {
  if (unlike) {
    const other = await desk.form(unlike);
    await checked(other.page);
    expect(await other.finding(rule).count()).toBe(0);
  }
  const form = await desk.form(given);
  if (by) {
    expect(await form.finding(rule).count()).toBe(0);
    await by(form.page, desk);
  }
  const finding = form.finding(rule, about ?? undefined).filter({ hasText: words });
  await see(finding);
  expect(await form.finding(rule).count()).toBe(1);
  expect({
    verdict: await finding.getAttribute('data-verdict'),
    severity: await finding.getAttribute('data-severity'),
    subject: await finding.getAttribute('data-subject'),
    fixes: await form.fix(rule).evaluateAll((all) => all.map((one) => one.getAttribute('data-fix'))),
  }).toEqual({ verdict, severity: says, subject: about, fixes: fix ? [fix] : [] });
  if (!SOURCELESS.includes(rule)) expect(await finding.textContent()).toMatch(/Guide, page \d/);
  if (fix) await putRight(form, rule, fix);
  if (!takenBack) return;
  await takenBack(desk);
  await gone(form.finding(rule));
}

/** Every fix takes its finding away and makes no new error; a letter is only drafted, for the officer to send. */
async function putRight(form: Form, rule: string, fix: Fix['kind']): Promise<void> {
  const before = await errors(form);
  const label = (await form.fix(rule).textContent()) ?? '';
  await form.fix(rule).click();
  if (fix === 'draft-email') await see(form.finding(rule).locator('[data-letter]'));
  else await gone(form.finding(rule));
  expect((await errors(form)).filter((one) => !before.includes(one))).toEqual([]);
  if (fix === 'confirm') await takeBack(form, rule, label);
}

/** What the officer confirmed is set aside for the enquiry, with the words of the button, and comes back on request. */
async function takeBack(form: Form, rule: string, label: string): Promise<void> {
  const aside = form.root.locator(`[data-dismissed="${rule}"]`).filter({ hasText: label });
  await form.root.locator('summary', { hasText: 'you set aside' }).click();
  await aside.locator('[data-take-back]').click();
  await see(form.finding(rule));
  expect(await aside.count()).toBe(0);
}

function errors({ root }: Form): Promise<string[]> {
  return root
    .locator('[data-rule][data-verdict="fail"][data-severity="error"]')
    .evaluateAll((all) =>
      all.map((one) => `${one.getAttribute('data-rule')} ${one.getAttribute('data-subject')}`),
    );
}
