import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { field } from '@/lib/practice/tour/officer';
import { gone, type Office, openOffice, see } from './harness/officer';
import { panel } from './harness/panel';

const PHYSICS = { service: '2', syllabus: '0625', by: 'component' as const, components: ['21'] };
/** Direct one day calls the Assessment box something nobody has heard of. */
const NEW_NAME = 'learning area';

let office: Office;
let isReworded = false;
beforeAll(async () => {
  const reword = (text: string): string =>
    isReworded ? text.replace(/\bAssessment\b/g, 'Learning area') : text;
  office = await openOffice({ skin: 'frames', reword });
});
afterAll(() => office?.close());

describe.each(['frames', 'shadow'])('a box that only an officer can show, in the %s look', (skin) => {
  let page: Page;
  const beside = (what: string): Locator => panel(page).root.locator(what);
  const unread = (): Locator => beside('[data-unread="assessment"]');
  const used = (): Locator => beside('[data-shown="assessment"][data-used="true"]');
  const teach = (): Locator => beside('[data-action="teach"][data-field="assessment"]');
  const multipleChoice = (): Locator => panel(page).finding('multiple-choice-not-reviewed', '0625/21');

  const anew = async (): Promise<void> => {
    await office.forget();
    await page.reload();
    await see(unread());
  };
  const isUsedFromNowOn = async (): Promise<void> => {
    await see(used());
    await gone(unread());
    await page.reload();
    await see(used());
    await see(multipleChoice().and(page.locator('[data-verdict="fail"]')));
  };

  beforeAll(async () => {
    isReworded = false;
    office.wear(skin);
    page = (await office.form({ ...PHYSICS, applied: '713' })).page;
    isReworded = true;
  });

  test('is shown by mouse, the frame around it lies where it is, and it is used after a reload', async () => {
    await anew();
    await teach().click();
    await see(beside('[data-teaching="assessment"]'));
    const box = await field(page, 'Learning area').boundingBox();
    if (!box) throw new Error('The box takes no room');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await see(beside(`[data-pointing="${NEW_NAME}"]`));
    const frame = await page.locator('enquiry-assistant .sheet__frame').boundingBox();
    expect(Math.abs((frame?.x ?? 0) - box.x)).toBeLessThan(4);
    expect(Math.abs((frame?.y ?? 0) - box.y)).toBeLessThan(4);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await isUsedFromNowOn();
  });

  test('is shown by keyboard alone, and is used after a reload', async () => {
    await anew();
    await teach().focus();
    await page.keyboard.press('Enter');
    const at = beside('[data-pointing]');
    await see(at);
    for (let step = 0; step < 40 && (await at.getAttribute('data-pointing')) !== NEW_NAME; step += 1)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await isUsedFromNowOn();
  });
});
