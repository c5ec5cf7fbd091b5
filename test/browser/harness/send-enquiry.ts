import type { Page } from 'playwright';
import { portal, press, tick, words } from '@/lib/practice/tour/officer';
import { see } from './officer';

/** The officer presses Submit on a form without errors: the declarations open. */
export async function openDeclarations(page: Page): Promise<void> {
  await press(page, 'Submit');
  await see(words(page, 'Please read the declarations'));
}

/** The officer ticks both declarations and presses Submit below them: the enquiry is submitted. */
export async function confirmDeclarations(page: Page): Promise<void> {
  await tick(page, /I have the authority/).check();
  await tick(page, /I have included all components/).check();
  const inWindow = portal(page).getByRole('dialog').getByRole('button', { name: 'Submit' });
  const last = portal(page).getByRole('button', { name: 'Submit', exact: true }).last();
  await inWindow.or(last).first().click();
  await see(words(page, 'Your enquiry has been submitted.'));
}
