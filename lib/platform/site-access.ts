import { browser } from './browser';

/** The pages of Direct, as in the manifest. */
const DIRECT = { origins: ['https://direct.cie.org.uk/*', 'https://direct.cambridgeinternational.org/*'] };

/** Whether the browser lets the assistant see Direct; in Firefox a person can take that away (default: given). */
export async function mayReadDirect(): Promise<boolean> {
  return browser.permissions.contains(DIRECT);
}

/** Asks the officer for it. Works only inside a click of theirs. Resolves with their answer. */
export async function askToReadDirect(): Promise<boolean> {
  return browser.permissions.request(DIRECT);
}
