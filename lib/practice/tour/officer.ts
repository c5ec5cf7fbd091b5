import type { Locator, Page } from 'playwright';

/** What the officer sees of the portal: everything but the assistant, which stands outside the page's body. */
function portal(page: Page): Locator {
  return page.locator('body');
}

/** A link, tab or button of the portal by its words. */
export function press(page: Page, words: string | RegExp): Promise<void> {
  const by = typeof words === 'string' ? { name: words, exact: true } : { name: words };
  return portal(page).getByRole('link', by).or(portal(page).getByRole('button', by)).first().click();
}

/** The field that the words stand before, tied to it or not: `Candidate`, `Candidate No.:` and `Candidate *` are one. */
export function field(page: Page, words: string): Locator {
  const label = new RegExp(`^\\s*${words}(\\s+(No\\.?|number))?\\s*[:*]*\\s*$`);
  const beside = portal(page)
    .locator('td:not(:has(td))')
    .filter({ hasText: label })
    .locator('xpath=following-sibling::td[1]')
    .locator('input:not([type=hidden]), select, textarea');
  return portal(page).getByLabel(label).and(page.locator('input, select, textarea')).or(beside).first();
}

/** The tick box or round button that stands beside these words. */
export function tick(page: Page, words: RegExp): Locator {
  const boxes = 'input[type=checkbox], input[type=radio]';
  const inRow = portal(page).locator('tr:not(:has(tr))').filter({ hasText: words }).locator(boxes);
  return portal(page).getByLabel(words).and(page.locator(boxes)).or(inRow).first();
}

/** Words anywhere on the portal's page. */
export function words(page: Page, text: string | RegExp): Locator {
  return portal(page).getByText(text).first();
}

/** Types a syllabus and takes it from the list that opens. */
export async function chooseAssessment(page: Page, code: string): Promise<void> {
  const box = field(page, 'Assessment');
  await box.pressSequentially(code);
  const option = portal(page).getByRole('option', { name: code }).filter({ visible: true }).first();
  if (await option.isVisible()) await option.click();
  else await box.press('Tab');
}
