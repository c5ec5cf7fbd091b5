import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { policyDeadlines } from '@/lib/stores/policy-deadlines';
import { MONDAY } from './enquiry-cases';
import { fakePlatform, silentLog } from './fake-storage';

vi.mock('@/lib/platform/browser', async () => (await import('./fake-storage')).fakePlatform());

beforeEach(() => fakeBrowser.reset());

const set = (deadlines: unknown) => fakePlatform().browser.storage.managed.set({ deadlines });

test('dates that the school set for every browser count, for a series or one service of it', async () => {
  await set([
    { series: '2023-06', date: '2023-09-20' },
    { series: '2023-06', service: '2S', date: '2023-09-18' },
  ]);
  const face = { series: '2023-06', source: 'policy', knownSince: MONDAY };
  expect(await policyDeadlines(MONDAY)).toEqual([
    { ...face, service: null, date: '2023-09-20' },
    { ...face, service: '2S', date: '2023-09-18' },
  ]);
});

test('what does not fit is left out, and the others count', async () => {
  silentLog();
  await set([{ series: 'June', date: '2023-09-20' }, { series: '2023-11', date: '2024-02-30' }, 7]);
  expect(await policyDeadlines(MONDAY)).toEqual([]);
  await set([
    { series: 'June', date: '2023-09-20' },
    { series: '2023-11', date: '2024-02-26' },
  ]);
  expect(await policyDeadlines(MONDAY)).toMatchObject([{ series: '2023-11', date: '2024-02-26' }]);
  await set('20 September');
  expect(await policyDeadlines(MONDAY)).toEqual([]);
});

test('where nobody manages the browser, or it knows no such thing, nothing is set', async () => {
  expect(await policyDeadlines(MONDAY)).toEqual([]);
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(
    new Error('Managed storage manifest not found'),
  );
  expect(await policyDeadlines(MONDAY)).toEqual([]);
});
