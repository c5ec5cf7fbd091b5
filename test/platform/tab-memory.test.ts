import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetTabs, readTab, writeTab } from '@/lib/platform/tab-memory';
import { fakeKeys } from '../stores/fake-keys';

const area = vi.hoisted(() => ({ session: true }));
vi.mock('@/lib/platform/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const storage = new Proxy(fakeBrowser.storage, {
    get: (all, name) => (name === 'session' && !area.session ? undefined : Reflect.get(all, name)),
  });
  return { browser: { storage } };
});

beforeEach(() => {
  fakeBrowser.reset();
  fakeKeys();
  area.session = true;
});

test.each([true, false])('each tab has its own memory (session memory there: %s)', async (session) => {
  area.session = session;
  await writeTab(1, 'enquiry', { pressed: 'save' });
  await writeTab(2, 'enquiry', { pressed: 'submit' });
  expect(await readTab(1, 'enquiry')).toEqual({ pressed: 'save' });
  expect(await readTab(2, 'enquiry')).toEqual({ pressed: 'submit' });
  expect(await readTab(3, 'enquiry')).toBeUndefined();
  expect(await readTab(1, 'page')).toBeUndefined();
});

test('when the browser starts anew nothing of old tabs is left, and all else stays', async () => {
  area.session = false;
  await writeTab(1, 'enquiry', { pressed: 'save' });
  await fakeBrowser.storage.local.set({ 'store.settings': 1 });
  await forgetTabs();
  expect(await readTab(1, 'enquiry')).toBeUndefined();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({ 'store.settings': 1 });
});
