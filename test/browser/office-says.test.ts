import { afterAll, beforeAll, expect, test } from 'vitest';
import { gone, see } from './harness/officer';
import { openRegister, type Register } from './harness/register';

let office: Register;
beforeAll(async () => {
  office = await openRegister('modern');
  await office.list();
  // A page behind another is drawn once a second only.
  await office.tracker().bringToFront();
});
afterAll(() => office?.close());

const row = () => office.rows('Amina Khan');
const form = () => office.tracker().locator('form[data-said]');
const due = () => office.tracker().locator('[data-due="statement-of-results"]');

test('a changed grade is noted, sets the clock going, and can be taken back', async () => {
  await row().locator('[data-action="details"]').click();
  await form().locator('[name="gradeChanged"][value="yes"]').check();
  await form().locator('[name="outcome"]').fill('B to A');
  await form().locator('[type="submit"]').click();
  await see(due());
  await see(office.tracker().locator('.history').filter({ hasText: 'Syllabus grade changed: yes' }));
  expect(await form().locator('[name="gradeChanged"][value="yes"]').isChecked()).toBe(true);
  await office.tracker().locator('[data-action="undo"]').click();
  await gone(due());
  expect(await form().locator('[name="outcome"]').inputValue()).toBe('');
});

test('the statement that came is ticked off', async () => {
  await form().locator('[name="gradeChanged"][value="yes"]').check();
  await form().locator('[type="submit"]').click();
  await see(due());
  await form().locator('[name="statementArrived"]').check();
  await form().locator('[type="submit"]').click();
  await gone(due());
});
