import { beforeEach, expect, test, vi } from 'vitest';
import type { Instant } from '@/lib/model/calendar-date';
import { cambridgeReports, changeReports } from '@/lib/stores/cambridge-reports';
import * as enquiries from '@/lib/stores/enquiries';
import { databaseOf, letGo } from '@/lib/stores/enquiries/databases';
import { enquiryCopies } from '@/lib/stores/enquiries/kept-twice';
import { bringBack, endInterruptedWork } from '@/lib/stores/keep/bring-back';
import { readEverything } from '@/lib/stores/keep/everything';
import { putBy } from '@/lib/stores/keep/snapshots';
import { keepRequests, readRequests } from '@/lib/stores/requests';
import { anOffice, emptyComputer, JUNE, REPORT, REQUEST, takeIn, work } from './office';

vi.mock('@/lib/platform/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await emptyComputer();
});

/** Browsers find out that the disk is full when a transaction is about to end. */
const LAST_IN_A_TRANSACTION = ['meta-store', 'contents', 'rows', 'reports'];

/** The disk is full from the `first` write on, for as many writes as `count`. */
function fullDisk(first: number, count: number): void {
  const plain = IDBObjectStore.prototype.put;
  let writes = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...put) {
    const request = plain.apply(this, put);
    if (!LAST_IN_A_TRANSACTION.includes(this.name)) return request;
    writes += 1;
    const isFull = writes >= first && writes < first + count;
    if (isFull) request.addEventListener('success', () => this.transaction.abort());
    return request;
  });
}

test('when the disk is full nothing is half done: the restore says so and everything is as it was', async () => {
  const wanted = await anOffice();
  await work();
  const before = await readEverything();
  const refused: number[] = [];
  for (const first of [1, 2, 3, 4, 5]) {
    const { id: from } = await putBy('file', wanted);
    fullDisk(first, 1);
    const isDone = await bringBack({ from, how: 'replace' }).then(
      () => true,
      () => refused.push(first) === 0,
    );
    vi.restoreAllMocks();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await readEverything(), `write ${first}`).toEqual(isDone ? wanted : before);
    if (isDone) await takeIn(before, 'replace');
  }
  expect(refused.length).toBeGreaterThan(2);
});

test('a change that cannot be kept is refused and the enquiry stays as it was', async () => {
  const { id } = await enquiries.add(JUNE, { state: 'saved' }, 'caught');
  fullDisk(1, 1000);
  await expect(enquiries.record(id, { note: 'x' }, 'typed')).rejects.toThrow('enquiryNotKept');
  vi.restoreAllMocks();
  expect(await enquiries.all()).toMatchObject([{ id, note: '' }]);
});

test('no second copy says what was refused', async () => {
  const { id } = await enquiries.add(JUNE, { state: 'saved' }, 'caught');
  await endInterruptedWork();
  const before = await enquiryCopies.all();
  fullDisk(1, 1);
  await expect(enquiries.record(id, { note: 'refused' }, 'typed')).rejects.toThrow();
  vi.restoreAllMocks();
  await endInterruptedWork();
  expect(await enquiryCopies.all()).toEqual(before);
});

test('a request list or a report of Cambridge that cannot be kept is refused, and the one before stands', async () => {
  const list = (name: string) => keepRequests({ put: [{ ...REQUEST, name }], remove: [] });
  const report = (at: string) => changeReports({ put: [{ ...REPORT, at: at as Instant }] });
  await list('Ana Silva');
  await report('2023-09-01T10:00:00+01:00');
  fullDisk(1, 1000);
  await expect(list('Ben Okafor')).rejects.toThrow('requestsNotKept');
  await expect(report('2023-09-02T10:00:00+01:00')).rejects.toThrow('reportsNotKept');
  vi.restoreAllMocks();
  expect(await readRequests()).toMatchObject([{ name: 'Ana Silva' }]);
  expect(await cambridgeReports()).toMatchObject([{ at: '2023-09-01T10:00:00+01:00' }]);
});

test('after a full disk the next change is kept again', async () => {
  const { id } = await enquiries.add(JUNE, { state: 'saved' }, 'caught');
  fullDisk(1, 1);
  await expect(enquiries.record(id, { note: 'x' }, 'typed')).rejects.toThrow('enquiryNotKept');
  vi.restoreAllMocks();
  await enquiries.record(id, { note: 'y' }, 'typed');
  expect(await enquiries.all()).toMatchObject([{ id, note: 'y' }]);
});

test('a move that stops at any of its writes leaves the whole log of the enquiry, also where one stopped before', async () => {
  for (const first of [1, 2, 3, 4, 5, 6, 7]) {
    const { id, events } = await enquiries.add('2024-03', { state: 'saved' }, 'caught');
    await databaseOf('2023-11').put({ _id: id, version: 1, series: '2023-11', events });
    await enquiries.record(id, { note: 'after the first stop' }, 'typed');
    fullDisk(first, 1000);
    const moved = await enquiries.moveTo(id, '2023-06').then(
      () => true,
      () => false,
    );
    vi.restoreAllMocks();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    letGo();
    expect(await enquiries.one(id), `write ${first}`).toMatchObject({ note: 'after the first stop' });
    expect(moved, `write ${first}`).toBe(first === 7);
  }
});
