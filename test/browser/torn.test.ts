import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, test } from 'vitest';
import { startPortal } from '@/lib/practice/server';
import { send } from './harness/crash';
import { see, until } from './harness/officer';
import { startBrowser, type TestBrowser } from './harness/start-browser';

/** LevelDB writes its log in blocks of this many bytes, and before each record its checksum, length and kind. */
const BLOCK = 32_768;
const HEAD = 7;

/** The end of a kill in the middle of a write: a record is announced, and only its beginning is there. */
function tear(profile: string, announced: number): void {
  const folder = join(profile, 'Default/IndexedDB');
  const [name = ''] = readdirSync(folder).filter((one) => one.endsWith('.leveldb'));
  const [log = ''] = readdirSync(join(folder, name)).filter((one) => one.endsWith('.log'));
  const file = join(folder, name, log);
  const length = Math.min(announced, BLOCK - (statSync(file).size % BLOCK) - HEAD);
  const torn = new Uint8Array(HEAD + 200);
  torn.set([1, 2, 3, 4, length & 255, length >> 8, 1]);
  appendFileSync(file, torn);
}

/** Adds an enquiry that says what happened, and waits until it was kept. */
async function add(browser: TestBrowser, said: string): Promise<void> {
  const page = await browser.tracker();
  const kept = new Set<string>();
  const request = { series: '2023-06', first: { state: 'saved' as const, officeNotes: said } };
  await send(page, [{ mark: said, name: 'enquiry-added', request }], (mark) => kept.add(mark));
  await until(async () => kept.has(said), 'the enquiry to be kept');
  await see(page.locator('[data-enquiry]'));
  await page.close();
}

// A long record swallows what is written behind it, and the browser says nothing. Behind a short one it finds damage,
// and deletes all its databases.
test.each([
  ['does not find what it wrote behind the tear', BLOCK],
  ['deletes its databases because of the tear', 4_000],
])('when the browser %s, the officer finds every enquiry, and is told', async (_, announced) => {
  const profile = mkdtempSync(join(tmpdir(), 'enquiry-assistant-test-torn-'));
  const portal = await startPortal({ skin: 'modern' });
  onTestFinished(async () => {
    await portal.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  const inTheBrowser = async (work: (browser: TestBrowser) => Promise<void>) => {
    const browser = await startBrowser({ portal, profile });
    await work(browser).finally(() => browser.close());
  };
  await inTheBrowser((browser) => add(browser, 'before'));
  tear(profile, announced);
  await inTheBrowser((browser) => add(browser, 'behind the tear'));
  await inTheBrowser(async (browser) => {
    const page = await browser.tracker();
    await see(page.locator('[data-loss="put-back"]'));
    await until(
      async () => (await page.locator('[data-enquiry]').count()) === 2,
      'both enquiries to be there',
    );
  });
});
