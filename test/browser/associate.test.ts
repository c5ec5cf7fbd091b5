import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choose, portal, press } from '@/lib/practice/tour/officer';
import { gone, SKINS, see } from './harness/officer';
import { openOptions } from './harness/options-page';
import { panel } from './harness/panel';
import { openRegister, type Register } from './harness/register';

describe.each(SKINS)('a Cambridge Associate, %s look', (skin) => {
  let office: Register;
  beforeAll(async () => {
    office = await openRegister(skin);
    const options = await openOptions(office.browser);
    await options.choose('role', 'associate');
    await options.page.close();
  });
  afterAll(() => office?.close());

  const tracker = () => office.tracker();
  const only = async (what: string) => {
    await tracker().bringToFront();
    await tracker().locator('[data-filter="due"]').selectOption(what);
  };
  const carryOut = async (centre: string, operation: string) => {
    const page = await office.tab();
    await page.goto(`${office.portal.url}administer-exams/enquiries/centres`);
    await see(panel(page).on('associate-list'));
    const row = portal(page).locator('tr:not(:has(tr))').filter({ hasText: centre });
    await row.locator('input[type=checkbox]').check();
    await choose(page, 'Operations', operation);
    await press(page, 'Proceed');
    await press(page, operation);
    await see(portal(page).getByText(`${operation}: done.`));
    await see(panel(page).on('associate-list'));
    await page.close();
  };

  test('what waits for approval is listed by centre with what to do, and one it approved goes on its way', async () => {
    await carryOut('ZZ902', 'Reject');
    await only('approve');
    await see(office.rows('ZZ901'));
    expect(await office.all().count()).toBe(1);
    await see(office.rows('approve or reject its enquiry on Direct'));
    await tracker().locator('[data-filter="due"]').selectOption('all');
    await tracker().locator('[data-filter="centre"]').selectOption('ZZ902');
    await see(office.inState('ZZ902', 'rejected'));
    expect(await office.rows('ZZ901').count()).toBe(0);
    await tracker().locator('[data-filter="centre"]').selectOption('all');
    await carryOut('ZZ901', 'Approve');
    await see(office.inState('ZZ901', 'submitted'));
  });

  test('a letter that arrived and is not released is listed with the steps, until the list says that it was', async () => {
    office.wait(24 * 4);
    const page = await office.tab();
    await page.goto(`${office.portal.url}administer-exams/enquiries/centres`);
    await see(panel(page).on('associate-list'));
    await only('release');
    await see(office.rows('ZZ901').filter({ hasText: 'choose Release Acknowledgement Letter' }));
    await carryOut('ZZ901', 'Release Acknowledgement Letter');
    await gone(office.rows('ZZ901'));
  });
});
