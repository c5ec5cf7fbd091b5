import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TourError, type TourStep } from './kit';
import { portal, press, words } from './officer';

/** What becomes of an enquiry: its number, its letters, its row in the tracker and in a spreadsheet. */
export const afterSubmitting: TourStep[] = [
  {
    title: 'Some days later',
    async do(page, kit) {
      await press(page, '+7 days');
      await press(page, 'List Enquiries');
      await kit.see('the enquiry to be acknowledged', words(page, 'Acknowledged'));
      await kit.see(
        'the assistant to recognise the list of enquiries',
        page.locator('[data-panel][data-page="list-enquiries"]'),
      );
      await kit.picture(
        page,
        'list',
        'List Enquiries, without names. The assistant brings its own list up to date.',
      );
    },
  },
  {
    title: 'An enquiry with its letters',
    async do(page, kit) {
      await portal(page).getByRole('link', { name: /^\d+$/ }).first().click();
      await kit.see('the letter', words(page, 'AckLetter'));
      await kit.see(
        'the assistant to recognise the page of an enquiry',
        page.locator('[data-panel][data-page="enquiry"]'),
      );
      await kit.picture(page, 'enquiry', 'One enquiry with its candidates and letters.');
      const [letter] = await Promise.all([page.waitForEvent('download'), press(page, 'AckLetter')]);
      if (!readFileSync(await letter.path(), 'latin1').startsWith('%PDF-'))
        throw new TourError('The tour expected the letter to be a PDF, and it was not.');
    },
  },
  {
    title: 'The tracker and the spreadsheet',
    async do(_page, kit) {
      const tracker = await kit.open('tracker');
      await tracker.setViewportSize({ width: 1366, height: 768 });
      const sent = tracker.locator('[data-enquiry]').filter({ hasText: '0713' });
      await kit.see(
        'the enquiry just made, acknowledged',
        sent.and(tracker.locator('[data-state="acknowledged"]')),
      );
      if ((await sent.count()) !== 1)
        throw new TourError('The tour expected the enquiry just made once in the tracker, and saw it twice.');
      await kit.picture(tracker, 'tracker', 'Every enquiry with its state, kept on this computer only.');
      const [file] = await Promise.all([
        tracker.waitForEvent('download'),
        tracker.locator('[data-action="export-csv"]').click(),
      ]);
      const path = join(kit.folder, 'enquiries.csv');
      await file.saveAs(path);
      if (!readFileSync(path, 'utf8').includes('0713'))
        throw new TourError('The tour expected candidate 0713 in the spreadsheet, and did not find it.');
      await tracker.close();
    },
  },
];
