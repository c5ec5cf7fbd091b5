import { createHash } from 'node:crypto';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseAssessment, field, press, tick, words } from '@/lib/practice/tour/officer';
import { gone, holds, newEnquiries, SKINS, see } from './harness/officer';
import { type PanelOnPage, panel } from './harness/panel';
import { openRegister, type Register } from './harness/register';
import { confirmDeclarations, openDeclarations } from './harness/send-enquiry';

/** Every id, name, class and path becomes a word that says nothing. */
const rename = (word: string) => `q${createHash('sha256').update(word).digest('hex').slice(0, 12)}`;

describe.each(SKINS)('Direct with every id, name, class and path renamed, %s look', (skin) => {
  let office: Register;
  let page: Page;
  let beside: PanelOnPage;
  beforeAll(async () => {
    office = await openRegister(skin, { rename });
    page = await office.tab();
    beside = panel(page);
  });
  afterAll(() => office?.close());

  test('the deadline on the page of a series is in the popup', async () => {
    await page.goto(office.portal.url);
    await press(page, 'Administer exams');
    await press(page, 'Enquiries about results');
    await press(page, /^(March|June|November) \d{4}$/);
    await see(beside.on('series'));
    const popup = await office.browser.popup();
    await see(popup.locator('[data-deadline][data-source="direct"]'));
    await popup.close();
  });

  test('a multiple-choice paper is found, holds the first Submit, and is unticked by one press', async () => {
    await page.bringToFront();
    await press(page, 'Create Enquiry');
    await see(beside.on('create-enquiry'));
    expect(await oldWords(page)).toEqual([]);
    const label = 'Service 2S – Review of marking with copy of script';
    await field(page, 'Service').selectOption({ label });
    await chooseAssessment(page, '0625');
    await tick(page, /By component/).check();
    await tick(page, /Theory \(Extended\)/).check();
    await tick(page, /Multiple Choice \(Extended\)/).check();
    await see(beside.finding('multiple-choice-not-reviewed', '0625/21'));
    await press(page, 'Submit');
    await see(beside.held);
    await beside.fix('multiple-choice-not-reviewed').click();
    await gone(beside.finding('multiple-choice-not-reviewed'));
    expect(await tick(page, /Multiple Choice \(Extended\)/).isChecked()).toBe(false);
    expect(await tick(page, /Theory \(Extended\)/).isChecked()).toBe(true);
  });

  test('0713 becomes 713 with one press', async () => {
    await field(page, 'Candidate').fill('0713');
    await beside.fix('leading-zero-in-filter').click();
    await holds(field(page, 'Candidate'), '713');
    await press(page, 'Apply Filter');
    await tick(page, /0713/).check();
  });

  test('the Note gets the name', async () => {
    await see(beside.notePreview);
    expect(await beside.notePreview.textContent()).toBe('Layla Hassan');
    await beside.fillNote.click();
    await holds(field(page, 'Note'), 'Layla Hassan');
    await gone(beside.finding('note-names-candidates'));
  });

  test('the enquiry is in the tracker once it is submitted, and the list brings its number', async () => {
    await gone(beside.root.locator('[data-verdict="fail"][data-severity="error"]'));
    await openDeclarations(page);
    await see(beside.on('declarations'));
    await confirmDeclarations(page);
    await see(office.inState('0713', 'submitted'));
    office.wait(7 * 24);
    const { number } = office.progress(newEnquiries(office.portal)[0]);
    await page.bringToFront();
    await press(page, 'List Enquiries');
    await see(words(page, number));
    await see(office.inState('0713', 'acknowledged').filter({ hasText: number }));
    expect(await office.rows('0713').count()).toBe(1);
    expect(await office.csvRow('0713')).toMatchObject({
      enquiry_number: number,
      service: '2S',
      syllabus: '0625',
      components: '41',
      candidate_names: 'Layla Hassan',
      note: 'Layla Hassan',
    });
  });
});

/** Ids, names, classes and parts of the address that are not renamed: the numbers of forms and candidates stay. */
function oldWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [...document.body.querySelectorAll('*')];
    const inMarkup = all.flatMap((one) => [
      one.id,
      one.getAttribute('name') ?? '',
      one.getAttribute('for') ?? '',
      ...one.classList,
    ]);
    const found = [...inMarkup, ...location.pathname.split('/')];
    return found.filter((word) => word !== '' && !/^q[0-9a-f]{12}$|^f\d+$/.test(word));
  });
}
