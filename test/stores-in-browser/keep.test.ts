import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type { Instant } from '@/lib/model/calendar-date';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import * as enquiries from '@/lib/stores/enquiries';
import { databaseOf } from '@/lib/stores/enquiries/databases';
import { makeBackup, openBackup } from '@/lib/stores/keep/backup';
import { bringBack, endInterruptedWork } from '@/lib/stores/keep/bring-back';
import { dailySnapshot, snapshotBefore } from '@/lib/stores/keep/daily-snapshot';
import { type Everything, readEverything } from '@/lib/stores/keep/everything';
import { beginJob } from '@/lib/stores/keep/job';
import { putBy, SNAPSHOTS_KEPT, snapshots } from '@/lib/stores/keep/snapshots';
import { setAside } from '@/lib/stores/set-aside';
import { settings } from '@/lib/stores/settings';
import { anOffice, emptyComputer, JUNE, NOVEMBER, takeIn, work } from './office';

vi.mock('@/lib/platform/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await emptyComputer();
});

// Thousands of enquiries left behind would keep the next file waiting.
afterAll(emptyComputer);

test.each([null, 'four words and a blank'])(
  'a backup that is restored brings back exactly what there was',
  async (passphrase) => {
    const before = await anOffice();
    const { text } = await makeBackup(passphrase);
    await work();
    expect(await readEverything()).not.toEqual(before);
    const opened = await openBackup(new Blob([text]), passphrase);
    if (!opened.ok) throw new Error(opened.problem);
    await takeIn(opened.everything, 'replace');
    expect(await readEverything()).toEqual(before);
  },
);

test('a restore can be taken back with the snapshot made before it', async () => {
  const before = await anOffice();
  await takeIn({ enquiries: [], parts: {} }, 'replace');
  expect(await readEverything()).toEqual({ enquiries: [], parts: {} });
  const [newest] = await snapshots();
  expect(newest).toMatchObject({ why: 'restore' });
  await bringBack({ from: newest?.id ?? '', how: 'replace' });
  expect(await readEverything()).toEqual(before);
});

test('merging a file adds to what is here and takes nothing away', async () => {
  const before = await anOffice();
  await work();
  const now = await readEverything();
  await takeIn({ ...before, parts: {} }, 'join');
  expect((await readEverything()).enquiries).toEqual(now.enquiries);
  await takeIn(
    {
      enquiries: [{ id: 'enquiry:NEW', version: 1, series: JUNE, events: before.enquiries[0]?.events ?? [] }],
      parts: {},
    },
    'join',
  );
  expect((await readEverything()).enquiries).toHaveLength(now.enquiries.length + 1);
});

test('an enquiry without a series that the file knows the series of moves there', async () => {
  const { id, events } = await enquiries.add(null, { state: 'saved' }, 'caught');
  await takeIn({ enquiries: [{ id, version: 1, series: JUNE, events }], parts: {} }, 'join');
  expect(await enquiries.ofSeries(null)).toEqual([]);
  expect(await enquiries.ofSeries(JUNE)).toMatchObject([{ id }]);
});

test('the last five snapshots are kept', async () => {
  await anOffice();
  for (let day = 0; day < SNAPSHOTS_KEPT + 3; day += 1) {
    await settings.set({ ...DEFAULT_SETTINGS, leadDays: [day] });
    await snapshotBefore('update');
  }
  expect(await snapshots()).toHaveLength(SNAPSHOTS_KEPT);
});

test('the oldest of five snapshots can be gone back to', async () => {
  const before = await anOffice();
  await snapshotBefore('update');
  for (let day = 1; day < SNAPSHOTS_KEPT; day += 1) {
    await work();
    await snapshotBefore('update');
  }
  const oldest = (await snapshots()).at(-1);
  await bringBack({ from: oldest?.id ?? '', how: 'replace' });
  expect(await readEverything()).toEqual(before);
});

test('a snapshot is made once a day, and only when something changed', async () => {
  await dailySnapshot();
  expect(await snapshots()).toEqual([]);
  await anOffice();
  await dailySnapshot();
  await work();
  await dailySnapshot();
  expect(await snapshots()).toMatchObject([
    {
      why: 'daily',
      series: [
        { series: NOVEMBER, count: 1 },
        { series: JUNE, count: 2 },
        { series: null, count: 1 },
      ],
    },
  ]);
});

test('a restore that was killed in the middle is ended at the next start', async () => {
  const before = await anOffice();
  const { id: from } = await putBy('restore', before);
  await work();
  const half = await putBy('restore', await readEverything());
  await enquiries.add(JUNE, { state: 'saved', note: 'half way' }, 'caught');
  await beginJob({ how: 'replace', from, before: half.id, isFile: false }, before);
  await endInterruptedWork();
  expect(await readEverything()).toEqual(before);
  await enquiries.add(JUNE, { state: 'saved' }, 'caught');
  await endInterruptedWork();
  expect((await readEverything()).enquiries).toHaveLength(before.enquiries.length + 1);
});

test('a change made while everything is being replaced is not lost', async () => {
  const before = await anOffice();
  const [first] = before.enquiries;
  const { id: from } = await putBy('file', before);
  await Promise.all([
    bringBack({ from, how: 'replace' }),
    enquiries.record(first?.id ?? '', { note: 'while restoring' }, 'typed'),
  ]);
  const snapshot = (await snapshots())[0];
  const notes = (await enquiries.all()).map(({ note }) => note);
  const isThere = notes.includes('while restoring');
  await bringBack({ from: snapshot?.id ?? '', how: 'replace' });
  const wasThere = (await enquiries.all()).some(({ note }) => note === 'while restoring');
  expect(isThere || wasThere).toBe(true);
});

test('a record that cannot be read stays where it is when everything is replaced', async () => {
  const before = await anOffice();
  const bad = { _id: 'enquiry:BAD', version: 1, series: JUNE, events: 'none' };
  await databaseOf(JUNE).put(bad as never);
  await takeIn({ enquiries: [], parts: {} }, 'replace');
  expect((await enquiries.readKept()).quarantined).toMatchObject([{ id: 'enquiry:BAD' }]);
  const mended = {
    id: 'enquiry:BAD',
    version: 1 as const,
    series: JUNE as typeof JUNE,
    events: before.enquiries[0]?.events ?? [],
  };
  await takeIn({ enquiries: [mended], parts: {} }, 'replace');
  expect((await enquiries.readKept()).quarantined).toEqual([]);
  expect(await setAside()).toMatchObject([{ from: 'enquiry:BAD', data: { events: 'none' } }]);
});

test('ten thousand enquiries go out into a file and come back', async () => {
  const at = '2023-09-04T09:00:00+01:00' as Instant;
  const many: Everything = {
    enquiries: Array.from({ length: 10_000 }, (_, index) => ({
      id: `enquiry:${String(index).padStart(5, '0')}`,
      version: 1 as const,
      series: JUNE as typeof JUNE,
      events: [{ id: `event-${index}`, at, origin: 'direct' as const, change: { note: `Ana ${index}` } }],
    })),
    parts: {},
  };
  await takeIn(many, 'replace');
  const { text } = await makeBackup(null);
  const told: number[] = [];
  const opened = await openBackup(new Blob([text]), null, { onProgress: ({ done }) => void told.push(done) });
  expect(opened).toMatchObject({ ok: true });
  expect(opened.ok && opened.everything).toEqual(many);
  expect(told.at(-1)).toBe(10_000);
  const control = new AbortController();
  control.abort();
  await expect(openBackup(new Blob([text]), null, { signal: control.signal })).rejects.toThrow();
}, 60_000);
