import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { oneAtATime } from '@/lib/platform/one-at-a-time';
import { changeReports, eraseReports } from '@/lib/stores/cambridge-reports';
import * as enquiries from '@/lib/stores/enquiries';
import { destroyDatabase, seriesKept } from '@/lib/stores/enquiries/databases';
import { enquiryCopies } from '@/lib/stores/enquiries/kept-twice';
import { endInterruptedWork } from '@/lib/stores/keep/bring-back';
import { dailySnapshot } from '@/lib/stores/keep/daily-snapshot';
import { eraseSeries } from '@/lib/stores/keep/erase-series';
import { type Everything, readEverything } from '@/lib/stores/keep/everything';
import { beginJob, type Job } from '@/lib/stores/keep/job';
import { agreeToLoss, findLoss } from '@/lib/stores/keep/loss';
import { putBy } from '@/lib/stores/keep/snapshots';
import { keepRequests } from '@/lib/stores/requests';
import { countCopies } from '@/lib/stores/second-copies';
import { theDatabasesFallBack } from './fall-back';
import { anOffice, emptyComputer, JUNE, NOVEMBER, REPORT, REQUEST, takeIn, work } from './office';

vi.mock('@/lib/platform/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

beforeEach(emptyComputer);

/** An office with a request list and a report as well. */
async function aWholeOffice(): Promise<Everything> {
  await anOffice();
  await keepRequests({ put: [REQUEST], remove: [] });
  await changeReports({ put: [REPORT] });
  return readEverything();
}

/** As Chromium does when it finds a file of the databases torn. */
async function theBrowserDeletesItsDatabases(): Promise<void> {
  for (const series of await seriesKept()) await destroyDatabase(series);
  for (const name of ['requests', 'cambridge-reports', 'snapshots']) indexedDB.deleteDatabase(name);
}

/** The browser is started anew, and with it the background. */
async function theNextStart(): Promise<void> {
  await fakeBrowser.storage.session.clear();
  await endInterruptedWork();
}

/** Something that happens to an office, as a sentence goes on: "after …". */
/** What was removed may come back when the databases fall back: nothing says that it is not a copy that is missing. */
const MAY_COME_BACK = true;
const LIVES: [string, () => Promise<unknown>, mayComeBack?: true][] = [
  ['enquiries were added', async () => {}],
  ['days of work', work],
  [
    'an enquiry moved to another series',
    async () => {
      const [first] = await enquiries.ofSeries(JUNE);
      await enquiries.moveTo(first?.id ?? '', NOVEMBER);
    },
  ],
  ['a series was deleted', () => eraseSeries(JUNE), MAY_COME_BACK],
  [
    'a request and a report were removed',
    async () => {
      await keepRequests({ put: [], remove: [REQUEST.id] });
      await eraseReports(JUNE);
    },
    MAY_COME_BACK,
  ],
  [
    'a backup was restored',
    async () => takeIn({ ...(await readEverything()), enquiries: [] }, 'replace'),
    MAY_COME_BACK,
  ],
  ['a backup was merged', async () => takeIn(await readEverything(), 'join')],
];

test.each(LIVES)('after %s, all is put back when the browser deletes its databases', async (_, live) => {
  await aWholeOffice();
  await live();
  const before = await readEverything();
  await theBrowserDeletesItsDatabases();
  await endInterruptedWork();
  expect(await readEverything()).toEqual(before);
  await endInterruptedWork();
  expect(await readEverything()).toEqual(before);
});

test.each(LIVES.filter(([, , mayComeBack]) => !mayComeBack))(
  'after %s, all is put back when the databases have lost what was written since the last start',
  async (_, live) => {
    await aWholeOffice();
    await theNextStart();
    let before: unknown;
    await theDatabasesFallBack(async () => {
      await theNextStart();
      await live();
      before = await readEverything();
    });
    await theNextStart();
    expect(await readEverything()).toEqual(before);
  },
);

test('second copies that fell back are made anew, and what they say does not count', async () => {
  await aWholeOffice();
  await theNextStart();
  const settingsToo = await fakeBrowser.storage.local.get();
  await theNextStart();
  const [first] = await enquiries.ofSeries(JUNE);
  await enquiries.record(first?.id ?? '', { note: 'new' }, 'typed');
  await eraseSeries(NOVEMBER);
  const before = await enquiries.all();
  await fakeBrowser.storage.local.set(settingsToo);
  await theNextStart();
  expect(await enquiries.all()).toEqual(before);
  await theBrowserDeletesItsDatabases();
  await theNextStart();
  expect(await enquiries.all()).toEqual(before);
});

test('a change is copied before it is kept: killed in between, nothing that is there has no copy', async () => {
  const { id } = await enquiries.add(JUNE, { state: 'saved' }, 'caught');
  const { put } = IDBObjectStore.prototype;
  let copied: unknown;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...what) {
    copied ??= fakeBrowser.storage.local.get(`copy.enquiry.${id}`);
    return put.apply(this, what);
  });
  await enquiries.record(id, { note: 'new' }, 'typed');
  vi.restoreAllMocks();
  expect(JSON.stringify(await copied)).toContain('"note":"new"');
});

test('an enquiry that was never kept, because of a kill, does not come back later', async () => {
  const { enquiries: all } = await anOffice();
  await theNextStart();
  const record = { version: 1, series: JUNE, events: all[0]?.events ?? [] };
  void enquiryCopies.ahead({ kept: [['enquiry:NEVER', record]] }, () => new Promise(() => {}));
  await expect.poll(() => enquiryCopies.ids()).toContain('enquiry:NEVER');
  await endInterruptedWork();
  await theBrowserDeletesItsDatabases();
  await theNextStart();
  expect((await readEverything()).enquiries).toEqual(all);
});

test('the officer is told how many enquiries were put back, until it was read', async () => {
  const { enquiries: four } = await aWholeOffice();
  await endInterruptedWork();
  expect(await findLoss(four.length)).toBeNull();
  await theBrowserDeletesItsDatabases();
  await endInterruptedWork();
  expect(await findLoss(four.length)).toEqual({ what: 'put-back', count: 4 });
  await agreeToLoss();
  expect(await findLoss(four.length)).toBeNull();
});

const JOB: Job = { how: 'replace', from: 'a file', before: 'none', isFile: false };

test('a restore that was killed in the middle is ended also when the browser deleted its databases', async () => {
  const wanted = await aWholeOffice();
  await work();
  await beginJob(JOB, wanted);
  await theBrowserDeletesItsDatabases();
  await endInterruptedWork();
  expect(await readEverything()).toEqual(wanted);
});

test('a restore that the background before this one was just about to begin is ended now, and not over later changes', async () => {
  const wanted = await anOffice();
  await work();
  let killed = () => {};
  const untilKilled = new Promise<void>((resolve) => {
    killed = resolve;
  });
  const before = oneAtATime('keep', async () => {
    await untilKilled;
    await beginJob(JOB, wanted);
  });
  const started = endInterruptedWork();
  killed();
  await Promise.all([before, started]);
  expect(await readEverything()).toEqual(wanted);
});

/** As a kill can do: local storage is again what it was, with what was removed since. */
async function localStorageFallsBack(work: () => Promise<unknown>): Promise<void> {
  const before = await fakeBrowser.storage.local.get();
  await work();
  await fakeBrowser.storage.local.set(before);
}

test('a restore that was ended is not done again when local storage falls back', async () => {
  const wanted = await anOffice();
  await work();
  await beginJob(JOB, wanted);
  await localStorageFallsBack(endInterruptedWork);
  await work();
  const after = await readEverything();
  await endInterruptedWork();
  expect(await readEverything()).toEqual(after);
});

test('a restore of which local storage lost a piece is ended with what was put by for it', async () => {
  const wanted = await anOffice();
  const { id: from } = await putBy('file', wanted);
  await work();
  await endInterruptedWork();
  await beginJob({ ...JOB, from, isFile: true }, wanted);
  const pieces = Object.keys(await fakeBrowser.storage.local.get()).filter((key) => key.startsWith('job.'));
  await fakeBrowser.storage.local.remove(pieces.slice(1));
  await endInterruptedWork();
  expect(await readEverything()).toEqual(wanted);
});

test('what was deleted on purpose does not come back when local storage falls back', async () => {
  await aWholeOffice();
  await endInterruptedWork();
  await localStorageFallsBack(() => eraseSeries(JUNE));
  await endInterruptedWork();
  expect(await enquiries.ofSeries(JUNE)).toEqual([]);
  expect((await enquiries.all()).length).toBe(2);
});

test('what has no second copy yet gets one with the snapshot of the day', async () => {
  const before = await anOffice();
  await enquiryCopies.drop(await enquiryCopies.ids());
  await dailySnapshot();
  await theBrowserDeletesItsDatabases();
  await endInterruptedWork();
  expect(await readEverything()).toEqual(before);
});

test('when there is no room for a second copy, the change is kept all the same', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
  const { id } = await enquiries.add(JUNE, { state: 'saved' }, 'typed');
  expect(await enquiries.one(id)).toMatchObject({ state: 'saved' });
  expect(told).toHaveBeenCalled();
  vi.restoreAllMocks();
  expect(await countCopies()).toBe(0);
});
