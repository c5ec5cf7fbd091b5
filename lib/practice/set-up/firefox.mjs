import { readFileSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { findProgram, starts, thisComputer } from './find-program.mjs';
import { canInstallBrowser, installFirefox } from './install-browser.mjs';

/** The manifest asks for 140. */
const NEW_ENOUGH = /Firefox (1[4-9]\d|[2-9]\d\d)\./;

/**
 * Finds Firefox, or installs it where that needs no question to anybody (Debian, as root). Sets FIREFOX_PATH.
 * @returns {Promise<string | null>} its path; null where there is none
 * @throws {import('./steps.mjs').StepError} when FIREFOX_PATH names something that does not start
 */
export async function prepareFirefox() {
  const place = findFirefox() ?? (canInstallBrowser() ? await installAndFind() : null);
  if (place) process.env.FIREFOX_PATH = place;
  return place;
}

/**
 * @param {Partial<import('./find-program.mjs').Computer>} [computer]
 * @returns {string | null} the first Firefox that is there and new enough
 * @throws {import('./steps.mjs').StepError} when FIREFOX_PATH names something that does not start
 */
export function findFirefox(computer = {}) {
  const here = { ...thisComputer(), ...computer };
  const works = (/** @type {string} */ path) =>
    starts(path, here.platform, NEW_ENOUGH) && !(here.platform === 'linux' && isSnap(path));
  return findProgram('FIREFOX_PATH', places(here), { works, ...here });
}

/** Ubuntu's is kept from the folders of a test. @param {string} path */
function isSnap(path) {
  return readFileSync(path).subarray(0, 400).includes('/snap/');
}

/** @param {Pick<import('./find-program.mjs').Computer, 'platform' | 'env'>} computer */
function places({ platform, env }) {
  if (platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((root) =>
      root ? win32.join(root, 'Mozilla Firefox', 'firefox.exe') : [],
    );
  const folders = [...(env.PATH ?? '').split(':').filter((one) => one.startsWith('/')), '/usr/bin'];
  return ['firefox-esr', 'firefox'].flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

/** Without it the other tests are still worth running. @returns {Promise<string | null>} */
async function installAndFind() {
  await installFirefox().catch(() => undefined);
  return findFirefox();
}
