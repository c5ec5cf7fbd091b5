import { afterAll, beforeAll, expect, test } from 'vitest';
import { see } from './harness/officer';
import { openRegister, type Register } from './harness/register';
import { confirmDeclarations, openDeclarations } from './harness/send-enquiry';

let office: Register;
beforeAll(async () => {
  office = await openRegister('modern');
  await office.readDeadlines();
  const physics = { syllabus: '0625', by: 'component' as const, components: ['41'], service: '2' };
  const { page } = await office.form({ ...physics, applied: '713', selected: ['0713'] });
  await openDeclarations(page);
  await confirmDeclarations(page);
  await see(office.inState('Layla Hassan', 'submitted'));
});
afterAll(() => office?.close());

const box = (name: string) => office.tracker().locator(`.ask [name="${name}"]`);
/** The answers of Services 1 to 9 for the component that begins so. */
const answers = (component: string) =>
  office
    .tracker()
    .locator('[data-possible] tbody tr')
    .filter({ hasText: component })
    .locator('[data-possible-answer]')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-possible-answer')).join(' '));

async function ask(syllabus: string, candidate: string) {
  await box('syllabus').fill(syllabus);
  await box('candidate').fill(candidate);
  await office.tracker().keyboard.press('Enter');
}

test('on the page of enquiries an officer asks by keyboard what can still be asked for', async () => {
  const page = office.tracker();
  await page.bringToFront();
  await page.locator('[data-action="still-possible"] summary').focus();
  await page.keyboard.press('Enter');
  await see(box('syllabus'));
  await ask('0999', '');
  await see(page.getByText('0999 is not in the list of components: check the code.'));
  await ask('٠٦٢٥', '0012');
  await see(page.locator('[data-possible]').filter({ hasText: 'For 0012' }));
  expect(await answers('01 Multiple Choice')).toBe('yes yes no no no no');
  expect(await answers('04 Theory')).toBe('yes yes yes yes no yes');
  await page.locator('[data-possible-answer="no"]').first().press('Enter');
  await see(page.getByText('0625/01 Multiple Choice (Core) is a multiple-choice paper.'));
  await see(page.locator('[data-edition]').filter({ hasText: '2023 rules, not confirmed for this series' }));
});

test('a candidate of the list is found by name, and what was sent before counts', async () => {
  await ask('0625', 'hassan');
  await see(office.tracker().locator('[data-possible]').filter({ hasText: 'For 0713 Layla Hassan' }));
  expect(await answers('04 Theory')).toBe('no no no no no yes');
  await office.tracker().locator('[data-possible-answer="no"]').first().click();
  await see(office.tracker().getByText('Candidate 0713 already has an enquiry for this syllabus'));
});

test('a series without rules of its own says so in the panel too', async () => {
  const { page } = await office.form({ syllabus: '0625', by: 'component' });
  const edition = page.locator('enquiry-assistant [data-edition]');
  await edition.waitFor({ state: 'attached' });
  expect(await edition.textContent()).toBe('2023 rules, not confirmed for this series');
  await page.close();
});
