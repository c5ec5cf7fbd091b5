import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { portal, tick, words } from '@/lib/practice/tour/officer';
import { type Form, type Given, see } from './officer';

/** A form without an error. */
export const FINE: Given = {
  service: '2',
  syllabus: '0625',
  by: 'component',
  components: ['41'],
  applied: '713',
  selected: ['0713'],
};

/** The same with a paper that Cambridge does not review. */
export const WRONG: Given = { ...FINE, components: ['21', '41'] };
export const MULTIPLE_CHOICE = 'multiple-choice-not-reviewed';

/** What the form sends to the portal from now on, choices and presses alike. */
export function sentBy(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.postData() ?? '');
  });
  return sent;
}

/** The press was held: the reasons are there, and the portal heard nothing of it. */
export async function isHeld(form: Form, sent: string[]): Promise<void> {
  await see(form.held);
  expect(sent).toEqual([]);
  expect(form.draft()?.declarations).toBe('closed');
}

/** The press came through: the portal opened its declarations, with nothing ticked in them. */
export async function hasPassed(form: Form): Promise<void> {
  await see(words(form.page, 'Please read the declarations'));
  await see(form.on('declarations'));
  expect(form.draft()?.declarations).toBe('open');
  expect(await form.held.count()).toBe(0);
  for (const box of [/I have the authority/, /I have included all components/]) {
    expect(await tick(form.page, box).isChecked()).toBe(false);
  }
}

/** The form's own Submit, not the one of the declarations window. */
export function submitButton(page: Page): Locator {
  return portal(page).getByRole('button', { name: 'Submit', exact: true }).first();
}
