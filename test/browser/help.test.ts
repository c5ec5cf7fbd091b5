import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { see, until } from './harness/officer';
import { openRegister, type Register } from './harness/register';

let office: Register;
beforeAll(async () => {
  office = await openRegister('modern');
});
afterAll(() => office?.close());

const helpPages = (): Page[] =>
  office.browser.context.pages().filter((page) => page.url().includes('welcome.html#'));
const inView = (page: Page, words: string): Promise<boolean> =>
  page.getByRole('heading', { name: words }).evaluate((heading) => {
    const { top, bottom } = heading.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

test('a finding leads to its place in the help, and the next one uses the same tab', async () => {
  const { page } = await office.form({ syllabus: '0625', by: 'component', service: '2', components: ['21'] });
  const lead = (rule: string) => page.locator(`[data-rule="${rule}"] [data-help]`).first();
  await lead('multiple-choice-not-reviewed').click();
  await until(async () => helpPages().length === 1, 'the help to be open');
  const [help] = helpPages();
  if (!help) throw new Error('The help is not open.');
  await until(() => inView(help, 'Service 2: Review of marking'), 'Service 2 to be in view');
  await page.bringToFront();
  await lead('centre-email-confirmed').click();
  await until(() => inView(help, 'The centre’s e-mail address'), 'the e-mail address to be in view');
  expect(helpPages()).toHaveLength(1);
});

test('from the enquiries the help is one press away, and its contents lead to every part', async () => {
  const page = office.tracker();
  await page.bringToFront();
  await page.getByRole('link', { name: 'Help' }).click();
  await see(page.getByRole('heading', { name: 'Candidate numbers that begin with 0' }));
  await page.getByRole('navigation').getByRole('link', { name: 'Appeals' }).press('Enter');
  await until(() => inView(page, 'Appealing against an outcome'), 'the appeals to be in view');
});
