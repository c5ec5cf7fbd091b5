import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import * as enquiries from '@/lib/stores/enquiries';
import { destroyDatabase } from '@/lib/stores/enquiries/databases';
import { erased } from '@/lib/stores/erased';
import { bringBack } from '@/lib/stores/keep/bring-back';
import { dailySnapshot, snapshotBefore } from '@/lib/stores/keep/daily-snapshot';
import { eraseSeries } from '@/lib/stores/keep/erase-series';
import { readEverything } from '@/lib/stores/keep/everything';
import { agreeToLoss, countAgain, findLoss } from '@/lib/stores/keep/loss';
import { contentOf, putBy, SNAPSHOTS_KEPT, snapshots } from '@/lib/stores/keep/snapshots';
import { settings } from '@/lib/stores/settings';
import { anOffice, emptyComputer, JUNE, NOVEMBER } from './office';

vi.mock('@/lib/platform/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const count = async () => countAgain((await readEverything()).enquiries.length);

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await emptyComputer();
});

test('a deleted series is gone, remembered as deleted, and in the snapshot made before', async () => {
  const before = await anOffice();
  expect(await eraseSeries(JUNE)).toBe(2);
  expect((await enquiries.all()).map(({ series }) => series).sort()).toEqual([NOVEMBER, null].sort());
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('_pouch_enquiries-2023-06');
  expect(await erased.get()).toMatchObject([{ series: JUNE }]);
  expect(await findLoss(2)).toBeNull();
  const [newest] = await snapshots();
  await bringBack({ from: newest?.id ?? '', how: 'replace' });
  expect(await readEverything()).toEqual(before);
  expect(await erased.get()).toEqual([]);
});

test('a snapshot made after the clock was set back is the newest one, and is not the one that goes', async () => {
  const content = await anOffice();
  for (let made = 0; made < SNAPSHOTS_KEPT; made += 1) await putBy('daily', content);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 365 * 86_400_000 });
  onTestFinished(() => void vi.useRealTimers());
  await eraseSeries(JUNE);
  const [newest] = await snapshots();
  expect(newest?.why).toBe('delete');
  await bringBack({ from: newest?.id ?? '', how: 'replace' });
  expect((await readEverything()).enquiries).toEqual(content.enquiries);
});

test('a file put by for a restore that never came goes with the next look, and one just put by stays', async () => {
  const content = await anOffice();
  const files = async () =>
    (await Promise.all(put.map(({ id }) => contentOf(id)))).map((kept) => kept !== undefined);
  const put = [await putBy('file', content), await putBy('file', content)];
  await dailySnapshot();
  expect(await files()).toEqual([false, true]);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 3_600_000 });
  onTestFinished(() => void vi.useRealTimers());
  await dailySnapshot();
  expect(await files()).toEqual([false, false]);
});

test('enquiries that vanished are told of until the officer agrees, also when new ones come', async () => {
  await anOffice();
  await count();
  expect(await findLoss(4)).toBeNull();
  await destroyDatabase(JUNE);
  await count();
  expect(await findLoss(2)).toEqual({ what: 'enquiries', count: 2 });
  await enquiries.add(JUNE, { state: 'saved' }, 'caught');
  await count();
  expect(await findLoss(3)).toEqual({ what: 'enquiries', count: 1 });
  await agreeToLoss();
  expect(await findLoss(3)).toBeNull();
});

test('settings that were cleared are told of', async () => {
  expect(await findLoss(0)).toBeNull();
  await anOffice();
  await snapshotBefore('update');
  await count();
  expect(await findLoss(4)).toBeNull();
  await fakeBrowser.storage.local.clear();
  expect(await findLoss(4)).toEqual({ what: 'settings' });
  await count();
  expect(await findLoss(4)).toEqual({ what: 'settings' });
});

test('an office that has settings and no enquiry yet has lost nothing, and is told when it has', async () => {
  await settings.set({ ...DEFAULT_SETTINGS, watching: false });
  await count();
  await snapshotBefore('update');
  expect(await snapshots()).toHaveLength(1);
  expect(await findLoss(0)).toBeNull();
  await fakeBrowser.storage.local.clear();
  expect(await findLoss(0)).toEqual({ what: 'settings' });
  await agreeToLoss();
  expect(await findLoss(0)).toBeNull();
});
