import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Instant } from '@/lib/model/calendar-date';
import * as enquiries from '@/lib/stores/enquiries';
import { databaseOf, seriesKept } from '@/lib/stores/enquiries/databases';
import { removeWhole } from '@/lib/stores/enquiries/leaves';
import type { EnquiryRecord } from '@/lib/stores/enquiries/record';
import { inAnotherPage } from './another-page';
import * as work from './work';

vi.mock('@/lib/platform/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const otherPage = () => inAnotherPage<typeof work>(new URL('./work.ts', import.meta.url).href);
const MOMENT = '2023-09-04T09:00:00+01:00' as Instant;
const series = '2023-06';

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  for (const one of await seriesKept()) {
    const rows = (await databaseOf(one).allDocs()).rows;
    for (const { id } of rows) await removeWhole(databaseOf(one), id);
  }
});

const kept = (...events: [id: string, note: string][]): EnquiryRecord => ({
  version: 1,
  series,
  events: events.map(([id, note]) => ({ id, at: MOMENT, origin: 'typed', change: { note } })),
});

/** Puts a copy beside the one that is there, as a merge of two computers' files would. */
async function putCopy(id: string, revision: string, record: EnquiryRecord): Promise<void> {
  const document = { _id: id, _rev: revision, ...record };
  await databaseOf(series).bulkDocs([document], { new_edits: false });
}

test('an enquiry is there after it was added, with an id that says nothing about it', async () => {
  const added = await enquiries.add(series, { state: 'saved', note: 'Ana Silva' }, 'caught');
  expect(added.id).toMatch(/^enquiry:[0-9A-Z]{26}$/);
  expect(await enquiries.ofSeries(series)).toEqual([added]);
  expect(await enquiries.ofSeries('2023-11')).toEqual([]);
  expect(await enquiries.all()).toEqual([added]);
});

test('a change is added to the log and the enquiry is what the log adds up to', async () => {
  const { id } = await enquiries.add(series, { state: 'saved', note: 'Ana' }, 'caught');
  await enquiries.record(id, { state: 'submitted', submittedAt: MOMENT }, 'caught');
  const [after] = await enquiries.all();
  expect(after).toMatchObject({ state: 'submitted', note: 'Ana', submittedAt: MOMENT });
  expect(after?.events.map(({ change }) => change)).toEqual([
    { state: 'saved', note: 'Ana' },
    { state: 'submitted', submittedAt: MOMENT },
  ]);
});

test('two pages that write the same enquiry at the same time lose nothing', async () => {
  const { id } = await enquiries.add(series, { state: 'saved' }, 'caught');
  const other = await otherPage();
  await Promise.all([work.noteManyTimes(id, 'here', 30), other.noteManyTimes(id, 'there', 30)]);
  const [after] = await enquiries.all();
  const notes = after?.events.map(({ change }) => change.note).filter(Boolean) ?? [];
  expect(new Set(notes).size).toBe(60);
});

test.each([
  ['2023-06', '2023-11', '2024-03'],
  ['2024-03', '2023-11', '2023-06'],
  ['2023-11', '2024-03', '2023-06'],
] as const)(
  'what a killed move left in %s does not count once the enquiry moved from %s to %s',
  async (behind, from, to) => {
    const { id, events } = await enquiries.add(from, { state: 'saved' }, 'caught');
    await databaseOf(behind).put({ _id: id, version: 1, series: behind, events });
    await enquiries.record(id, { note: 'after the kill' }, 'typed');
    await enquiries.moveTo(id, to);
    expect(await enquiries.all()).toMatchObject([{ id, series: to, note: 'after the kill' }]);
    for (const one of [behind, from]) expect(await enquiries.ofSeries(one)).toEqual([]);
  },
);

test('however many changes of one enquiry come at once, none is refused', async () => {
  const { id } = await enquiries.add(series, { state: 'saved' }, 'caught');
  const notes = Array.from({ length: 60 }, (_, at) => `note ${at}`);
  await Promise.all(notes.map((note) => enquiries.record(id, { note }, 'typed')));
  const [after] = await enquiries.all();
  expect(after?.events.flatMap(({ change }) => change.note ?? []).sort()).toEqual(notes.sort());
});

test('two pages that add enquiries at the same time lose none', async () => {
  const other = await otherPage();
  const [here, there] = await Promise.all([
    work.addMany(series, 'here', 50),
    other.addMany(series, 'there', 50),
  ]);
  const ids = (await enquiries.all()).map(({ id }) => id);
  expect(new Set(ids)).toEqual(new Set([...here, ...there]));
});

test('two pages that change different fields of what both saw: both changes are there', async () => {
  const { id } = await enquiries.add(series, { state: 'saved', note: 'Ana' }, 'caught');
  await Promise.all([
    enquiries.record(id, { outcome: 'No change' }, 'typed', { outcome: null }),
    enquiries.record(id, { note: 'Ana Silva' }, 'typed', { note: 'Ana' }),
  ]);
  expect(await enquiries.all()).toMatchObject([{ outcome: 'No change', note: 'Ana Silva' }]);
});

test('two pages that change the same field to different values: one is kept, the other told and nothing overwritten', async () => {
  const { id } = await enquiries.add(series, { state: 'saved', note: 'Ana' }, 'caught');
  const say = (note: string) => enquiries.record(id, { note }, 'typed', { note: 'Ana' });
  const results = await Promise.allSettled([say('one'), say('other')]);
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { fault: 'changedMeanwhile' },
  });
  const [after] = await enquiries.all();
  expect(after?.note).toBe(results[0]?.status === 'fulfilled' ? 'one' : 'other');
  await expect(
    enquiries.record(id, { note: after?.note ?? '' }, 'typed', { note: 'Ana' }),
  ).resolves.toBeTruthy();
});

test('after the clock was set back a year, what the officer types and what Direct says still counts', async () => {
  const { id } = await enquiries.add(series, { state: 'submitted', note: 'Ana' }, 'caught');
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 365 * 86_400_000 });
  onTestFinished(() => void vi.useRealTimers());
  await enquiries.record(id, { note: 'Ana Silva' }, 'typed', { note: 'Ana' });
  await enquiries.record(id, { state: 'received' }, 'direct');
  expect(await enquiries.all()).toMatchObject([{ note: 'Ana Silva', state: 'received' }]);
});

test('an open page hears of a change made in another one', async () => {
  const heard: string[] = [];
  const stop = enquiries.onChange((ids) => heard.push(...ids));
  const [id] = await (await otherPage()).addMany(series, 'there', 1);
  await vi.waitFor(() => expect(heard).toEqual([id]));
  stop();
});

test('a kept record that does not fit is reported, stays as it is, and the list goes on', async () => {
  const good = await enquiries.add(series, { state: 'saved' }, 'caught');
  const bad = { _id: 'enquiry:BAD', version: 1, series, events: 'none' };
  await databaseOf(series).put(bad as unknown as EnquiryRecord & { _id: string });
  expect((await enquiries.all()).map(({ id }) => id)).toEqual([good.id]);
  expect((await enquiries.readKept()).quarantined).toMatchObject([
    { id: 'enquiry:BAD', series, data: { events: 'none' } },
  ]);
  await expect(enquiries.record('enquiry:BAD', { note: 'x' }, 'typed')).rejects.toThrow('setAside');
  expect(await databaseOf(series).get('enquiry:BAD')).toMatchObject({ events: 'none' });
});

test('copies that two computers changed apart become one with the changes of both', async () => {
  const id = 'enquiry:APART';
  await putCopy(id, '1-a', kept(['1', 'both']));
  await putCopy(id, '1-b', kept(['1', 'both'], ['2', 'mine']));
  await putCopy(id, '1-c', kept(['1', 'both'], ['3', 'theirs']));
  const [after] = await enquiries.all();
  expect(after?.events.map((event) => event.id)).toEqual(['1', '2', '3']);
  expect(after?.note).toBe('theirs');
  const left = await databaseOf(series).get(id, { conflicts: true });
  expect(left._conflicts).toBeUndefined();
});

test('a removed enquiry that had copies does not come back', async () => {
  const id = 'enquiry:GONE';
  await putCopy(id, '1-a', kept(['1', 'one']));
  await putCopy(id, '1-b', kept(['2', 'two']));
  await removeWhole(databaseOf(series), id);
  expect(await enquiries.all()).toEqual([]);
  await expect(databaseOf(series).get(id)).rejects.toMatchObject({ status: 404 });
});

test('an enquiry whose series turns up moves there with its log', async () => {
  const { id } = await enquiries.add(null, { state: 'saved' }, 'caught');
  await enquiries.moveTo(id, series);
  expect(await enquiries.ofSeries(null)).toEqual([]);
  expect(await enquiries.ofSeries(series)).toMatchObject([{ id, series, state: 'saved' }]);
  await enquiries.record(id, { note: 'still there' }, 'typed');
  expect(await enquiries.all()).toMatchObject([{ id, note: 'still there' }]);
});

test('changes written while an enquiry moves to another series go with it', async () => {
  const { id } = await enquiries.add('2023-11', { state: 'saved' }, 'caught');
  await Promise.all([work.noteManyTimes(id, 'here', 10), enquiries.moveTo(id, series)]);
  const [after] = await enquiries.all();
  expect(after?.series).toBe(series);
  expect(after?.events.filter(({ change }) => change.note)).toHaveLength(10);
});

test('a move that was cut off in the middle shows the enquiry once', async () => {
  const { id } = await enquiries.add(null, { state: 'saved' }, 'caught');
  await putCopy(id, '1-a', kept(['1', 'moved']));
  expect(await enquiries.all()).toMatchObject([{ id, series, note: 'moved' }]);
});

test('a change to an enquiry that is not kept is refused', async () => {
  await expect(enquiries.record('enquiry:NOBODY', { note: 'x' }, 'typed')).rejects.toThrow('not kept');
});

test('every write waits until it is on the disk', async () => {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('_pouch_enquiries-2023-06');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const [store] = database.objectStoreNames;
  const transaction = database.transaction(String(store), 'readwrite');
  expect(transaction.durability).toBe('strict');
  database.close();
});
