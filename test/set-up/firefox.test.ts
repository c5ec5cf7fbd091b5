import { expect, test } from 'vitest';
import { findFirefox } from '@/lib/practice/set-up/firefox.mjs';

const WINDOWS = { PROGRAMFILES: 'C:\\Program Files' };

test.each([
  ['Debian', 'linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/firefox-esr'],
  ['a computer of its own kind', 'linux', { PATH: '/nix/bin' }, '/nix/bin/firefox'],
  ['Windows', 'win32', WINDOWS, 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  ['a Mac', 'darwin', {}, '/Applications/Firefox.app/Contents/MacOS/firefox'],
] as const)('Firefox is found on %s', (_, platform, env, found) => {
  expect(findFirefox({ platform, env, works: (path) => path === found })).toBe(found);
});

test('FIREFOX_PATH beats every other, and is not passed over when nothing starts there', () => {
  const env = { FIREFOX_PATH: '/mine/firefox' };
  expect(findFirefox({ platform: 'linux', env, works: () => true })).toBe('/mine/firefox');
  expect(() => findFirefox({ platform: 'linux', env })).toThrow('FIREFOX_PATH says "/mine/firefox"');
});

test('no Firefox anywhere is no Firefox', () => {
  expect(findFirefox({ platform: 'linux', env: {}, works: () => false })).toBeNull();
});
