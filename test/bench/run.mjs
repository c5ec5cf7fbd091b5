/**
 * `npm run bench`: runs every bench of this folder. `npm run bench -- panel` runs those whose name has one of the words.
 * `<name>.bench.ts` runs in Node and may start a browser; `<name>.page-bench.ts` runs in an empty page of Chromium.
 * Each exports `bench(): void | Promise<void>` and prints its figures.
 */
import { readdirSync } from 'node:fs';
import { findBrowser } from '../../lib/practice/set-up/browser.mjs';
import { runInNode } from './run/in-node.mjs';
import { runInPage } from './run/in-page.mjs';

const words = process.argv.slice(2);
const files = readdirSync(import.meta.dirname)
  .filter((file) => /\.(page-)?bench\.ts$/.test(file))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .sort();
if (files.length === 0) throw new Error(`There is no bench called ${words.join(' or ')}.`);

const browser = findBrowser();
if (browser) process.env.CHROME_PATH = browser;
for (const file of files) {
  console.log(`\n— ${file.replace(/\..*/, '')} —\n`);
  await (file.endsWith('.page-bench.ts') ? runInPage(file) : runInNode(file));
}
