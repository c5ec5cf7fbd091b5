import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOSTS, type Portal, startPortal } from '@/lib/practice/server';
import { startBrowser, type TestBrowser } from './harness/start-browser';

let portal: Portal;
let browser: TestBrowser;
beforeAll(async () => {
  portal = await startPortal();
  browser = await startBrowser({ portal });
});
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

test('the built extension is in the browser, under the id its key gives it', () => {
  expect(browser.worker.url()).toBe('chrome-extension://apdipghjidpbpbbkmmemkinidehjldgm/background.js');
});

test.each(HOSTS)('the practice portal answers under the name %s', async (host) => {
  const page = await browser.page();
  const answer = await page.goto(`https://${host}/`);
  expect(answer?.status()).toBe(200);
  expect(await page.locator('body').innerText()).toContain('Practice portal – fictional data');
  expect(new URL(page.url()).host).toBe(host);
  await page.close();
});

test('no other place can be reached', async () => {
  const page = await browser.page();
  await expect(page.goto('https://example.org/')).rejects.toThrow('ERR_');
  expect(portal.refused.join(' ')).toContain('example.org');
  await page.close();
});

test('what was remembered is still there after the browser was closed and started again', async () => {
  await browser.worker.evaluate('chrome.storage.local.set({ smoke: "kept" })');
  await browser.restart();
  expect(await browser.worker.evaluate('chrome.storage.local.get("smoke")')).toEqual({ smoke: 'kept' });
});
