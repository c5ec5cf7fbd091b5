import { TourError, type TourStep } from './kit';
import { choose, chooseAssessment, field, portal, press, tick, words } from './officer';

/** Making an enquiry with the mistakes people make, and putting each right before it is sent. */
export const checkingTheForm: TourStep[] = [
  {
    title: 'A multiple-choice paper for a review of marking',
    async do(page, kit) {
      await press(page, 'Create Enquiry');
      await kit.see(
        'the assistant to recognise the enquiry form',
        page.locator('[data-panel][data-page="create-enquiry"]'),
      );
      await choose(page, 'Service', 'Service 2S – Review of marking with copy of script');
      await chooseAssessment(page, '0625');
      await tick(page, /By component/).check();
      await tick(page, /Multiple Choice \(Extended\)/).check();
      await tick(page, /Theory \(Extended\)/).check();
      await kit.see(
        'the multiple-choice paper to be stopped',
        kit.panel.locator('[data-rule="multiple-choice-not-reviewed"][data-verdict="fail"]'),
      );
      await kit.picture(
        page,
        'multiple-choice',
        'Multiple-choice papers are not reviewed: found before it is sent.',
      );
    },
  },
  {
    title: 'The first press on Submit is held',
    async do(page, kit) {
      await press(page, 'Submit');
      await kit.see('the held Submit', page.locator('[data-held]'));
      await kit.picture(page, 'held', 'Submit was held once, with the reasons. A second press would pass.');
      await page.locator('[data-action="keep-editing"]').click();
      await kit.gone('the held Submit', page.locator('[data-held]'));
    },
  },
  {
    title: 'One press puts it right',
    async do(_page, kit) {
      const finding = kit.panel.locator('[data-rule="multiple-choice-not-reviewed"]');
      await finding.locator('[data-fix]').click();
      await kit.gone('the finding about the multiple-choice paper', finding);
    },
  },
  {
    title: 'A candidate number with its leading zero',
    async do(page, kit) {
      await field(page, 'Candidate').fill('0713');
      const finding = kit.panel.locator('[data-rule="leading-zero-in-filter"]');
      await kit.see('the leading zero to be noticed', finding);
      await kit.picture(page, 'leading-zero', 'The portal finds nobody under 0713. The assistant says why.');
      await finding.locator('[data-fix]').click();
      await press(page, 'Apply Filter');
      await kit.see('the candidate in the list', tick(page, /0713/));
    },
  },
  {
    title: 'The Note gets the names',
    async do(page, kit) {
      await tick(page, /0713/).check();
      await kit.see('the Note as it would be', kit.panel.locator('[data-note-preview]'));
      await kit.picture(
        page,
        'note',
        'The list of enquiries shows no names, so the Note should. Here is what it would say.',
      );
      await kit.panel.locator('[data-action="fill-note"]').click();
      await kit.see('the Note to be filled in', kit.panel.locator('[data-action="undo-note"]'));
    },
  },
  {
    title: 'The officer submits',
    async do(page, kit) {
      await kit.gone(
        'anything that has to be stopped',
        kit.panel.locator('[data-verdict="fail"][data-severity="error"]'),
      );
      await kit.picture(page, 'checked', 'The form, checked.');
      await press(page, 'Submit');
      await kit.see('the declarations', words(page, 'Please read the declarations'));
      await kit.picture(
        page,
        'declarations',
        'The declarations are the officer’s alone. The assistant ticks nothing.',
      );
      const boxes = [tick(page, /I have the authority/), tick(page, /I have included all components/)];
      for (const box of boxes) {
        if (await box.isChecked()) throw new TourError('A declaration was ticked, and not by the officer.');
        await box.check();
      }
      const window = portal(page).getByRole('dialog');
      const all = portal(page).getByRole('button', { name: 'Submit', exact: true });
      await window.getByRole('button', { name: 'Submit' }).or(all.last()).first().click();
      await kit.see('the enquiry to be submitted', words(page, 'Your enquiry has been submitted.'));
      await kit.picture(page, 'submitted', 'The enquiry is on its way.');
    },
  },
];
