import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BUILDS, listBuilt, manifestOf } from './build';

const HOSTS = ['https://direct.cie.org.uk/*', 'https://direct.cambridgeinternational.org/*'];

/** Everything a manifest says. A new part is a decision, so it has to be made here as well. */
const PARTS = [
  ...['manifest_version', 'name', 'description', 'version', 'default_locale', 'incognito'],
  ...['permissions', 'optional_permissions', 'host_permissions', 'content_security_policy'],
  ...['background', 'content_scripts', 'action', 'icons'],
];

const OWN_PARTS = {
  'chrome-mv3': ['key', 'minimum_chrome_version', 'storage'],
  'firefox-mv3': ['browser_specific_settings'],
};

test.each(BUILDS)(
  '%s asks for nothing but to remember things, to remind, and to run its own scripts on Direct',
  (build) => {
    const manifest = manifestOf(build);
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'alarms', 'scripting']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest).not.toHaveProperty('optional_host_permissions');
  },
);

test.each(BUILDS)('%s sees the two hosts of Direct and nothing else', (build) => {
  const manifest = manifestOf(build);
  expect(manifest.host_permissions).toEqual(HOSTS);
  const scripts = manifest.content_scripts as { matches: string[]; js: string[] }[];
  expect(scripts.map(({ matches }) => [...matches].sort())).toEqual([[...HOSTS].sort()]);
  expect(scripts.flatMap(({ js }) => js)).toEqual(['content-scripts/direct.js']);
});

test.each(BUILDS)('pages of %s can load and reach nothing but themselves', (build) => {
  const { extension_pages } = manifestOf(build).content_security_policy as { extension_pages: string };
  const rules = new Map(extension_pages.split('; ').map((rule) => [rule.split(' ')[0], rule]));
  expect(rules.get('default-src')).toBe("default-src 'none'");
  expect(rules.get('script-src')).toBe("script-src 'self'");
  expect(rules.get('style-src')).toBe("style-src 'self'");
  expect(rules.get('connect-src')).toBe("connect-src 'self'");
  expect(rules.get('object-src')).toBe("object-src 'none'");
  expect(rules.get('form-action')).toBe("form-action 'none'");
  expect(extension_pages).not.toMatch(/unsafe|https?:|\*/);
});

test.each(BUILDS)('%s stays out of private windows and shows no file to pages', (build) => {
  const manifest = manifestOf(build);
  expect(manifest.incognito).toBe('not_allowed');
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('externally_connectable');
});

test.each(BUILDS)('%s says nothing that was not decided', (build) => {
  const known = [...PARTS, ...OWN_PARTS[build], 'options_ui'];
  expect(Object.keys(manifestOf(build)).filter((part) => !known.includes(part))).toEqual([]);
});

test.each(BUILDS)('%s has every page, and the popup is the one that opens', (build) => {
  const pages = readdirSync('entrypoints', { withFileTypes: true })
    .filter(({ name }) => existsSync(`entrypoints/${name}/index.html`))
    .map((entry) => `${entry.name}.html`);
  const built = listBuilt(build);
  expect(built).toEqual(expect.arrayContaining([...pages, 'popup.html', 'tracker.html']));
  expect(manifestOf(build).action).toMatchObject({ default_popup: 'popup.html' });
});

test('every file a manifest names is there', () => {
  for (const build of BUILDS) {
    const { icons = {} } = manifestOf(build) as { icons?: Record<string, string> };
    expect(listBuilt(build)).toEqual(expect.arrayContaining(Object.values(icons)));
  }
});
