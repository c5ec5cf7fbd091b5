import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { browserPlaces } from './browser-places.mjs';
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
 * @param {{ platform?: NodeJS.Platform, env?: NodeJS.ProcessEnv, home?: string, works?: (path: string) => boolean }} [computer]
 *   this one, unless a test describes another
 * @returns {string | null} the first browser that is there
 * @throws {StepError} when CHROME_PATH names something that is not there
 */
export function findBrowser({
  platform = process.platform,
  env = process.env,
  home = homedir(),
  works = (path) => isBrowser(path, platform),
} = {}) {
  if (env.CHROME_PATH) {
    if (works(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new StepError(
      `CHROME_PATH says "${env.CHROME_PATH}", but there is no browser that starts. Correct it, or remove it to have one looked for.`,
    );
  }
  return browserPlaces({ platform, env, home }).find(works) ?? null;
}

/**
 * On Linux a file of that name may only be a script saying what to install, so it is asked for its version.
 * Elsewhere that question would open a window.
 * @param {string} path
 * @param {NodeJS.Platform} platform
 */
function isBrowser(path, platform) {
  if (!existsSync(path)) return false;
  if (platform === 'win32' || platform === 'darwin') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /(\d+\.){3}\d+/.test(stdout);
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
