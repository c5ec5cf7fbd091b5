import { expect, test } from 'vitest';
import { findBrowser } from '@/lib/practice/set-up/browser.mjs';
import { StepError } from '@/lib/practice/set-up/steps.mjs';

interface Case {
  what: string;
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  home: string;
  found: string;
}

const WINDOWS = {
  PROGRAMFILES: 'C:\\Program Files',
  'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
  LOCALAPPDATA: 'C:\\Users\\ann\\AppData\\Local',
};

const CASES: Case[] = [
  {
    what: 'Edge on a school computer with Windows',
    platform: 'win32',
    env: WINDOWS,
    home: 'C:\\Users\\ann',
    found: 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    what: 'Chrome installed for one person on Windows',
    platform: 'win32',
    env: WINDOWS,
    home: 'C:\\Users\\ann',
    found: 'C:\\Users\\ann\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
  },
  {
    what: 'Brave in the own applications of a Mac',
    platform: 'darwin',
    env: {},
    home: '/Users/ann',
    found: '/Users/ann/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  },
  {
    what: 'Chromium somewhere on the PATH of Linux',
    platform: 'linux',
    env: { PATH: '/nix/bin:/usr/bin' },
    home: '/home/ann',
    found: '/nix/bin/chromium',
  },
  {
    what: 'Chromium from snap, with an empty PATH',
    platform: 'linux',
    env: {},
    home: '/home/ann',
    found: '/snap/bin/chromium',
  },
  {
    what: 'Edge from flatpak',
    platform: 'linux',
    env: { PATH: '/usr/bin' },
    home: '/home/ann',
    found: '/home/ann/.local/share/flatpak/exports/bin/com.microsoft.Edge',
  },
];

test.each(CASES)('finds $what', ({ platform, env, home, found }) => {
  expect(findBrowser({ platform, env, home, works: (path) => path === found })).toBe(found);
});

test('prefers Chrome to Chromium where both are installed', () => {
  const works = (path: string) => ['/usr/bin/chromium', '/usr/bin/google-chrome'].includes(path);
  expect(findBrowser({ platform: 'linux', env: {}, home: '/root', works })).toBe('/usr/bin/google-chrome');
});

test('CHROME_PATH beats every other browser', () => {
  const env = { CHROME_PATH: '/mine/chrome' };
  expect(findBrowser({ platform: 'linux', env, home: '/root', works: () => true })).toBe('/mine/chrome');
});

test('a CHROME_PATH that leads nowhere is said, not passed over', () => {
  const env = { CHROME_PATH: '/gone/chrome' };
  const find = () =>
    findBrowser({ platform: 'linux', env, home: '/root', works: (path) => path !== '/gone/chrome' });
  expect(find).toThrow(StepError);
  expect(find).toThrow('CHROME_PATH says "/gone/chrome"');
});

test('no browser anywhere is no browser', () => {
  expect(findBrowser({ platform: 'linux', env: {}, home: '/root', works: () => false })).toBeNull();
});

test('a script that only carries a browser’s name is no browser', () => {
  const env = { CHROME_PATH: '/bin/true' };
  expect(() => findBrowser({ platform: 'linux', env, home: '/root' })).toThrow('no browser that starts');
});
