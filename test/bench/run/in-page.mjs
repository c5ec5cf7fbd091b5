import { resolve } from 'node:path';
import { chromium } from 'playwright';
import { bundled, placeOf } from './bundle.mjs';

/**
 * Runs a bench in an empty page of Chromium. What it prints there is printed here.
 * @param {string} file
 */
export function runInPage(file) {
  const lib = { entry: placeOf(file), formats: /** @type {['iife']} */ (['iife']), name: 'enquiryBench' };
  const how = { lib: { ...lib, fileName: () => 'bench.js' } };
  return bundled(file, how, async (folder) => {
    const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium' });
    try {
      const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
      page.on('console', (message) => console.log(message.text()));
      console.log(`Chromium ${browser.version()}\n`);
      await page.addScriptTag({ path: resolve(folder, 'bench.js') });
      await page.evaluate('enquiryBench.bench()');
    } finally {
      await browser.close();
    }
  });
}
