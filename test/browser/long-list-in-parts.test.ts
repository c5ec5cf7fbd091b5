import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press, tick } from '@/lib/practice/tour/officer';
import { type Form, type Office, openOffice, see, until } from './harness/officer';

const PHYSICS = { service: '2', syllabus: '0625', by: 'component' as const, components: ['41'], applied: '' };

let office: Office;
beforeAll(async () => {
  office = await openOffice({ skin: 'large-paged' });
});
afterAll(() => office?.close());

/** Takes the officer on to candidates that were not in the document before. */
const ONWARD: Record<string, (page: Page) => Promise<void>> = {
  'large-paged': (page) => press(page, 'Next'),
  'large-virtual': async (page) => {
    await page.locator('[role=rowgroup]').hover();
    await page.mouse.wheel(0, 600);
  },
};

describe.each(Object.entries(ONWARD))('a list of which only a part is on the page, %s', (skin, goOn) => {
  let form: Form;
  const list = (): Locator => form.root.locator('[data-health] [data-list="candidates"]');
  const rowsRead = async (): Promise<number> =>
    Number(/([\d,]+) rows? read, and the list goes on/.exec((await list().textContent()) ?? '')?.[1] ?? 0);
  const boxes = (): Locator => form.page.locator(':is(tbody, [role=grid]) input[type=checkbox]');

  beforeAll(async () => {
    office.wear(skin);
    form = await office.form(PHYSICS);
    await form.root.locator('[data-action="health"]').click();
    await see(list());
  });

  test('is never called complete: that nobody is ticked cannot be told from the part that was seen', async () => {
    await press(form.page, 'Submit');
    await see(form.finding('candidate-selected').and(form.page.locator('[data-verdict="cannot-tell"]')));
    expect(await form.root.getAttribute('data-state')).toBe('partly-checked');
    expect(await rowsRead()).toBeGreaterThan(5);
  });

  test('grows with what the officer looks through, and who was ticked on the way stays in the Note', async () => {
    const before = await rowsRead();
    const [first = ''] = /\d{4}/.exec((await boxes().first().getAttribute('aria-label')) ?? '') ?? [];
    await boxes().first().check();
    await see(form.notePreview);
    const named = await form.notePreview.textContent();
    await goOn(form.page);
    await until(async () => (await tick(form.page, new RegExp(first)).count()) === 0, `${first} to be away`);
    await until(async () => (await rowsRead()) > before, 'more rows to be read');
    expect(await form.notePreview.textContent()).toBe(named);
    await boxes().last().check();
    await until(
      async () => ((await form.notePreview.textContent()) ?? '').length > (named ?? '').length,
      'both names',
    );
    expect(await rowsRead()).toBeGreaterThan(before);
  });
});
