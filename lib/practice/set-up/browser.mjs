import { browserPlaces } from './browser-places.mjs';
import { findProgram, starts, thisComputer } from './find-program.mjs';
import { canInstallBrowser, installBrowser, isDebian } from './install-browser.mjs';
import { StepError } from './steps.mjs';

/**
 * Finds a browser, or installs one where that needs no question to anybody (Debian and Ubuntu, as root).
 * Sets CHROME_PATH, which everything after it uses.
 * @returns {Promise<string>} its path
 * @throws {StepError} with a sentence on what to install
 */
export async function prepareBrowser() {
  const place = findBrowser() ?? (canInstallBrowser() ? await installAndFind() : null);
  if (!place) throw new StepError(whatToInstall());
  process.env.CHROME_PATH = place;
  return place;
}

/**
 * @param {Partial<import('./find-program.mjs').Computer>} [computer]
 * @returns {string | null} the first browser that is there
 * @throws {StepError} when CHROME_PATH names something that is not there
 */
export function findBrowser(computer = {}) {
  const here = { ...thisComputer(), ...computer };
  const works = (/** @type {string} */ path) => starts(path, here.platform, /(\d+\.){3}\d+/);
  return findProgram('CHROME_PATH', browserPlaces(here), { works, ...here });
}

/** @returns {Promise<string | null>} */
async function installAndFind() {
  await installBrowser();
  return findBrowser();
}

/** @returns {string} */
function whatToInstall() {
  const choice = 'Install Google Chrome, Microsoft Edge, Chromium or Brave';
  const how = isDebian() ? ' (here: sudo apt-get install chromium)' : '';
  return `No browser was found. ${choice}${how} and try again. If you have one in an unusual place, set CHROME_PATH to its program file.`;
}
