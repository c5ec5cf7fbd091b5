import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onFirstInstall, openOwnPage } from '@/lib/platform/own-pages';

vi.mock('@/lib/platform/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

beforeEach(() => fakeBrowser.reset());

test('the welcome page opens at the first installation and never again', async () => {
  let opened = 0;
  onFirstInstall(async () => {
    opened += 1;
  });
  const installed = (reason: 'install' | 'update') =>
    fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as never);
  await installed('update');
  await installed('install');
  await vi.waitFor(() => expect(opened).toBe(1));
  await installed('install');
  await fakeBrowser.storage.local.get(null);
  expect(opened).toBe(1);
});

test('the tracker opens once: the tab that has it comes to the front', async () => {
  await openOwnPage('tracker.html');
  const url = fakeBrowser.runtime.getURL('tracker.html' as never);
  const tabs = async () => (await fakeBrowser.tabs.query({})).filter((tab) => tab.url === url);
  expect(await tabs()).toHaveLength(1);
});

test('a place on a page is opened there, also where the page is open already', async () => {
  await openOwnPage('welcome.html', 'G48');
  const url = fakeBrowser.runtime.getURL('welcome.html' as never);
  const urls = async () => (await fakeBrowser.tabs.query({})).map((tab) => tab.url);
  expect(await urls()).toContain(`${url}#G48`);
});
