/**
 * `npm run fixture -- <page skeleton>`: makes a fixture of a page skeleton that an officer saved. The file goes to
 * `fixtures/` beside this one, and what the assistant reads on it is written beside it as `.txt`, to be looked through:
 * what is wrong there is what has to be mended, and what is right must stay so.
 */
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { findBrowser } from '../../../lib/practice/set-up/browser.mjs';

const given = process.argv[2];
if (!given || !existsSync(given)) {
  console.error(
    'Name the file of a page skeleton: npm run fixture -- page-skeleton-create-enquiry-2026-11-23.html',
  );
  process.exit(1);
}
const text = readFileSync(given, 'utf8');
if (!/^<!doctype html>\s*<html data-skeleton="1"/.test(text) || /<script|\son(?!click="")\w+=/i.test(text)) {
  console.error(`${basename(given)} is not a page skeleton that the assistant saved.`);
  process.exit(1);
}
const folder = resolve(import.meta.dirname, 'fixtures');
const place = join(
  folder,
  basename(given)
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/g, '-'),
);
if (existsSync(place) && resolve(given) !== place) {
  console.error(`There is a fixture called ${basename(place)} already. Give the file another name.`);
  process.exit(1);
}
if (resolve(given) !== place) copyFileSync(given, place);

const browser = findBrowser();
if (browser) process.env.CHROME_PATH = browser;
const { startVitest } = await import('vitest/node');
const root = resolve(import.meta.dirname, '../../..');
const vitest = await startVitest('test', ['test/portal/skeleton/fixtures.test.ts'], {
  root,
  config: 'test/vitest.config.ts',
  project: 'page',
  watch: false,
  update: 'new',
});
await vitest.close();
console.log(
  `\nLook through ${relative(root, place.replace(/\.html$/, '.txt'))}: it says what is read on that page.`,
);
