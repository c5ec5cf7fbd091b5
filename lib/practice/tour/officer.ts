import type { FrameLocator, Locator, Page } from 'playwright';

/** How long the officer looks for something to press before giving up. Milliseconds. */
const PATIENCE = 10_000;

/**
 * What the officer sees of the portal: everything but the assistant, which stands outside the page's body. Where
 * the portal's pages stand in a frame, that frame; it is the last one.
 */
export function portal(page: Page): Locator {
  const [whole = page] = placesOf(page);
  return whole.locator('body');
}

/** The page's frames, the one with the portal's pages first; the page itself where it has none. */
function placesOf(page: Page): (Page | FrameLocator)[] {
  const frames = page.locator('iframe');
  if (page.frames().length < 2) return [page];
  return [frames.last().contentFrame(), frames.first().contentFrame()];
}

/** A link, tab or button of the portal by its words, wherever it stands. */
export async function press(page: Page, words: string | RegExp): Promise<void> {
  const by = typeof words === 'string' ? { name: words, exact: true } : { name: words };
  const until = Date.now() + PATIENCE;
  for (;;) {
    const places = placesOf(page);
    for (const place of places) {
      const body = place.locator('body');
      const found = body.getByRole('link', by).or(body.getByRole('button', by)).first();
      if (places.length === 1 || Date.now() > until || (await found.isVisible())) return found.click();
    }
    await page.waitForTimeout(50);
  }
}

/** The field that the words stand before, tied to it or not: `Candidate`, `Candidate No.:` and `Candidate *` are one. */
export function field(page: Page, words: string): Locator {
  const label = new RegExp(`^\\s*${words}(\\s+(No\\.?|number))?\\s*[:*]*\\s*$`);
  const fields = 'input:not([type=hidden]), select, textarea';
  const body = portal(page);
  const inCell = body
    .locator('td:not(:has(td))')
    .filter({ hasText: label })
    .locator('xpath=following-sibling::td[1]')
    .locator(fields);
  const behind = body
    .locator('span:not(:has(*))')
    .filter({ hasText: label })
    .locator('xpath=../following-sibling::div[1]')
    .locator(fields);
  return body.getByLabel(label).and(body.locator(fields)).or(inCell).or(behind).first();
}

/** Chooses from a list by its words, native or drawn by a script. */
export async function choose(page: Page, words: string, label: string): Promise<void> {
  const list = field(page, words);
  if ((await list.getAttribute('aria-hidden')) !== 'true') {
    await list.selectOption({ label });
    return;
  }
  await list.locator('xpath=following-sibling::*[1]').click();
  await portal(page).getByRole('option', { name: label, exact: true }).last().click();
}

/** The tick box or round button that stands beside these words. */
export function tick(page: Page, words: RegExp): Locator {
  const boxes = 'input[type=checkbox], input[type=radio]';
  const body = portal(page);
  const inRow = body.locator('tr:not(:has(tr))').filter({ hasText: words }).locator(boxes);
  return body.getByLabel(words).and(body.locator(boxes)).or(inRow).first();
}

/** Words anywhere on the portal's page. */
export function words(page: Page, text: string | RegExp): Locator {
  return portal(page).getByText(text).first();
}

const TRIES = 3;

/** Types a syllabus and takes it from the list that opens; on a busy computer the list may close under the pointer. */
export async function chooseAssessment(page: Page, code: string, tries = TRIES): Promise<void> {
  const box = field(page, 'Assessment');
  await box.fill('');
  await box.pressSequentially(code);
  const option = portal(page).getByRole('option', { name: code }).filter({ visible: true }).first();
  if (!(await option.isVisible())) return box.press('Tab');
  const wasTaken = await option.click({ timeout: 4_000 }).then(
    () => true,
    (fault: unknown) => {
      if (tries === 1) throw fault;
      return false;
    },
  );
  if (!wasTaken) await chooseAssessment(page, code, tries - 1);
}
