import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { everyMinutes } from '@/lib/platform/alarms';

vi.mock('@/lib/platform/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

beforeEach(() => fakeBrowser.reset());

const periods = async () => (await fakeBrowser.alarms.getAll()).map((one) => [one.name, one.periodInMinutes]);

test('an alarm the browser lost is there again after the next start', async () => {
  everyMinutes('what-is-due', 15, async () => {});
  await vi.waitFor(async () => expect(await periods()).toEqual([['what-is-due', 15]]));
  await fakeBrowser.alarms.clearAll();
  everyMinutes('what-is-due', 15, async () => {});
  await vi.waitFor(async () => expect(await periods()).toEqual([['what-is-due', 15]]));
});

test('waking up does not put an alarm off, and another length of time replaces it', async () => {
  await fakeBrowser.alarms.create('what-is-due', { periodInMinutes: 15 });
  const create = vi.spyOn(fakeBrowser.alarms, 'create');
  everyMinutes('what-is-due', 15, async () => {});
  await new Promise((go) => setTimeout(go, 0));
  expect(create).not.toHaveBeenCalled();
  everyMinutes('what-is-due', 30, async () => {});
  await vi.waitFor(async () => expect(await periods()).toEqual([['what-is-due', 30]]));
});

test('each alarm does its own work', async () => {
  const rung: string[] = [];
  everyMinutes('what-is-due', 15, async () => void rung.push('due'));
  everyMinutes('snapshot', 60, async () => void rung.push('snapshot'));
  await fakeBrowser.alarms.onAlarm.trigger({
    name: 'what-is-due',
    scheduledTime: 0,
    persistAcrossSessions: false,
  });
  expect(rung).toEqual(['due']);
});
