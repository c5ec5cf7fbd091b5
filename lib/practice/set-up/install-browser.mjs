import { readFileSync } from 'node:fs';
import { mustRun } from './command.mjs';

/** The fonts draw candidates' names in scripts such as Arabic, Devanagari and Chinese; 14 MB together. */
const PACKAGES = ['chromium', 'fonts-noto-core', 'fonts-wqy-microhei'];

/** @returns {boolean} whether this is Debian or one of its children */
export function isDebian() {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** @returns {boolean} whether a browser can be installed without asking for a password */
export function canInstallBrowser() {
  return isDebian() && process.getuid?.() === 0;
}

/**
 * Installs Chromium with apt. Needs root.
 * @throws {import('./steps.mjs').StepError} with what apt said
 */
export function installBrowser() {
  return install(
    PACKAGES,
    'Chromium could not be installed. Install Google Chrome or Chromium by hand and set CHROME_PATH to its program file.',
  );
}

/**
 * Installs Firefox with apt. Needs root; only Debian has the package.
 * @throws {import('./steps.mjs').StepError} with what apt said
 */
export function installFirefox() {
  return install(['firefox-esr'], 'Firefox could not be installed.');
}

/**
 * @param {string[]} packages
 * @param {string} failure
 */
async function install(packages, failure) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await mustRun(
    'The list of Debian packages could not be fetched. Check the connection to the internet, then try again.',
    'apt-get',
    ['update'],
    { env },
  );
  await mustRun(failure, 'apt-get', ['install', '--yes', '--no-install-recommends', ...packages], { env });
}
