import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CalendarDate, Instant } from '@/lib/model/calendar-date';
import type { CandidateNumber, SyllabusCode } from '@/lib/model/codes';
import { NOTHING_REMEMBERED } from '@/lib/model/page-memory';
import { DEFAULT_RETENTION } from '@/lib/model/retention';
import { nothingSaid } from '@/lib/model/series-said';
import { writeLocal } from '@/lib/platform/local-storage';
import { dismissals } from '@/lib/stores/dismissals';
import * as enquiries from '@/lib/stores/enquiries';
import { databaseOf } from '@/lib/stores/enquiries/databases';
import { forget } from '@/lib/stores/forgetting/forget';
import { forgottenWasSeen, retention, untoldOf } from '@/lib/stores/forgetting/retention';
import { eraseSeries } from '@/lib/stores/keep/erase-series';
import { readEverything } from '@/lib/stores/keep/everything';
import { countAgain, findLoss } from '@/lib/stores/keep/loss';
import { contentOf, putBy, snapshots } from '@/lib/stores/keep/snapshots';
import { recallPage, rememberPage } from '@/lib/stores/page-memory';
import { runSheets } from '@/lib/stores/run-sheets';
import { seriesSaid } from '@/lib/stores/series-said';
import { setAside } from '@/lib/stores/set-aside';
import { emptyComputer } from './office';

vi.mock('@/lib/platform/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const series = '2021-06';
const NAMED = { note: 'Ana Silva', candidates: [{ number: '0713' as CandidateNumber, name: 'Ana Silva' }] };
const daysAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().replace(/\.\d+Z$/, '+00:00') as Instant;
const completed = (days: number) => ({ ...NAMED, state: 'completed' as const, completedAt: daysAgo(days) });

const yesterday = daysAgo(1).slice(0, 10) as CalendarDate;
const STEADY = {
  ...DEFAULT_RETENTION,
  lookedOn: yesterday,
  steadySince: daysAgo(9).slice(0, 10) as CalendarDate,
};

beforeEach(async () => {
  await emptyComputer();
  await retention.set(STEADY);
});

test('names go from every change of an old enquiry, older ones go whole, and both are written down', async () => {
  const fresh = await enquiries.add(series, completed(10), 'direct');
  const old = await enquiries.add(series, completed(200), 'direct');
  await enquiries.record(old.id, { note: 'Ana Silva again' }, 'typed');
  const oldest = await enquiries.add(series, completed(400), 'direct');
  await forget();
  const left = await enquiries.ofSeries(series);
  expect(left.map(({ id }) => id).sort()).toEqual([fresh.id, old.id].sort());
  expect(left.find(({ id }) => id === fresh.id)).toEqual(fresh);
  const bare = left.find(({ id }) => id === old.id);
  expect(bare?.events).toHaveLength(2);
  expect(bare?.candidates).toEqual([{ number: '0713', name: null }]);
  expect(JSON.stringify(bare)).not.toContain('Ana');
  const { forgotten } = await retention.get();
  expect(forgotten.map(({ on, ...line }) => line)).toEqual([{ series, names: 1, records: 1 }]);
  // Told until it is put away, and not again.
  expect(untoldOf(await retention.get())).toEqual(forgotten);
  await forgottenWasSeen(1);
  await forget();
  expect(untoldOf(await retention.get())).toEqual([]);
  expect(left.map(({ id }) => id)).not.toContain(oldest.id);
});

test('nothing of the names is left on the disk, not even in what was deleted', async () => {
  await enquiries.add(series, completed(200), 'direct');
  await enquiries.add(series, completed(400), 'direct');
  // A copy as a killed move leaves it, from before the outcome.
  const moved = await enquiries.add(series, NAMED, 'typed');
  const { id, events } = moved;
  await databaseOf('2020-11').put({ _id: id, version: 1, series: '2020-11', events });
  await enquiries.record(id, completed(200), 'direct');
  await forget();
  expect(await enquiries.ofSeries('2020-11')).toEqual([]);
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('Ana');
  const { results } = await databaseOf(series).changes({ include_docs: true, since: 0, conflicts: true });
  expect(results.length).toBeGreaterThan(0);
  expect(JSON.stringify(results)).not.toContain('Ana');
});

test('a snapshot keeps no name that was to be forgotten', async () => {
  await enquiries.add(series, completed(200), 'direct');
  const { id } = await putBy('daily', await readEverything());
  // Put by for a restore that never came, because the page was closed.
  const forsaken = await putBy('file', await readEverything());
  expect(JSON.stringify(await contentOf(id))).toContain('Ana');
  await forget();
  expect(await contentOf(id)).toBeUndefined();
  expect(await contentOf(forsaken.id)).toBeUndefined();
  expect(await snapshots()).toEqual([]);
});

test('a second run finds nothing more, and months that were set count', async () => {
  await enquiries.add(series, completed(200), 'direct');
  await retention.set({ ...STEADY, namesFor: 12 });
  await forget();
  expect((await retention.get()).forgotten).toEqual([]);
  await retention.set(STEADY);
  await forget();
  await forget();
  expect((await retention.get()).forgotten).toHaveLength(1);
});

test('on the first day, and after the clock has leapt, nothing is removed', async () => {
  await enquiries.add(series, completed(400), 'direct');
  await retention.set(DEFAULT_RETENTION);
  await forget();
  await retention.set({ ...STEADY, lookedOn: daysAgo(60).slice(0, 10) as CalendarDate });
  await forget();
  await forget();
  expect(await enquiries.ofSeries(series)).toHaveLength(1);
});

test('a run sheet goes with its names, from the snapshots as well', async () => {
  const planned = {
    id: 'planned:1',
    series,
    syllabus: '0625' as SyllabusCode,
    service: '2',
    components: [],
    deadline: null,
    rows: [],
    ...NAMED,
  } as const;
  const sheet = (days: number) => ({ series, madeAt: daysAgo(days), enquiries: [planned] }) as const;
  await runSheets.set([sheet(200)]);
  const { id } = await putBy('daily', await readEverything());
  await forget();
  expect(await runSheets.get()).toEqual([]);
  expect((await retention.get()).forgotten).toMatchObject([{ series: null, lists: true }]);
  expect(await contentOf(id)).toBeUndefined();
  await runSheets.set([sheet(10)]);
  await forget();
  expect(await runSheets.get()).toHaveLength(1);
  await eraseSeries(series);
  expect(await runSheets.get()).toEqual([]);
});

test('who has a portfolio of evidence is forgotten with the last enquiry of the series, and when it is deleted', async () => {
  const listed = { ...nothingSaid(series), onPortfolio: ['0713' as CandidateNumber], trackerComplete: true };
  const left = async () => (await seriesSaid.get()).map(({ onPortfolio }) => onPortfolio);
  await seriesSaid.set([listed]);
  await enquiries.add(series, completed(400), 'direct');
  await enquiries.add(series, completed(200), 'direct');
  await forget();
  expect(await left()).toEqual([['0713']]);
  await retention.set({ ...STEADY, recordsFor: 6 });
  await forget();
  expect(await seriesSaid.get()).toEqual([{ ...listed, onPortfolio: null }]);
  await seriesSaid.set([listed]);
  await eraseSeries(series);
  expect(await left()).toEqual([null]);
});

test('names go from reasons, from what was set aside, from what tabs remember, and with what cannot be read', async () => {
  await enquiries.add(series, completed(200), 'direct');
  const dismissal = { enquiry: `${series}|0625|2S`, rule: 'deadline-near', subject: null, usedFor: null };
  await dismissals.set([
    { ...dismissal, reason: 'Ana Silva', at: daysAgo(200) },
    { ...dismissal, reason: 'Ben Okafor', at: daysAgo(10) },
  ]);
  await writeLocal({
    'aside.1': { from: 'settings', at: daysAgo(200), reason: '', data: 'Ana Silva' },
    'aside.2': { from: 'settings', at: daysAgo(10), reason: '', data: 'Ben Okafor' },
  });
  await rememberPage(3, { ...NOTHING_REMEMBERED, before: 'Ana Silva' });
  const bad = { _id: 'enquiry:01F00000000000000000000000', version: 1, series, events: 'Ana Silva' };
  await databaseOf(series).put(bad as never);
  await forget();
  expect((await dismissals.get()).map(({ reason }) => reason)).toEqual(['', 'Ben Okafor']);
  expect((await setAside()).map(({ data }) => data)).toEqual(['Ben Okafor']);
  expect(await recallPage(3)).toEqual(NOTHING_REMEMBERED);
  expect((await enquiries.readKept()).quarantined).toEqual([]);
  await dismissals.update(([one, other]) => [{ ...one, enquiry: '2021-11|0625|2S' }, other] as never);
  await eraseSeries(series);
  expect(await dismissals.get()).toMatchObject([{ enquiry: '2021-11|0625|2S' }]);
});

test('what was forgotten is not told of as lost', async () => {
  await enquiries.add(series, completed(400), 'direct');
  await countAgain(1);
  await forget();
  expect(await enquiries.all()).toEqual([]);
  expect(await findLoss(0)).toBeNull();
});
