import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { calendarFiles } from '@/lib/stores/calendar-files';
import { consents } from '@/lib/stores/consents';
import { corrections } from '@/lib/stores/corrections';
import { deadlines } from '@/lib/stores/deadlines';
import { dismissals } from '@/lib/stores/dismissals';
import { enquiryOf, readRecord } from '@/lib/stores/enquiries/record';
import { exemptionColumns } from '@/lib/stores/exemption-columns';
import { feeSheet } from '@/lib/stores/fee-sheet';
import { retention } from '@/lib/stores/forgetting/retention';
import { newsSeen } from '@/lib/stores/news-seen';
import { reminders } from '@/lib/stores/reminders';
import { accepted } from '@/lib/stores/requests/accepted';
import { runSheets } from '@/lib/stores/run-sheets';
import { seriesSaid } from '@/lib/stores/series-said';
import { setAside } from '@/lib/stores/set-aside';
import { setAsideSeen } from '@/lib/stores/set-aside-seen';
import { settings } from '@/lib/stores/settings';
import { taught } from '@/lib/stores/taught';
import { trackerView } from '@/lib/stores/tracker-view';
import { fakeKeys } from './fake-keys';

vi.mock('@/lib/platform/browser', async () => (await import('./fake-storage')).fakePlatform());
beforeEach(() => {
  fakeBrowser.reset();
  fakeKeys();
});

/** What earlier versions of the assistant left on officers' computers. These files are never edited. */
function example(name: string) {
  return JSON.parse(readFileSync(resolve(import.meta.dirname, 'examples', `${name}.json`), 'utf8'));
}

test.each([
  ['settings', settings, 4],
  ['reminders', reminders, 1],
  ['retention', retention, 1],
  ['run-sheets', runSheets, 1],
  ['series-said', seriesSaid, 3],
  ['accepted', accepted, 1],
  ['consents', consents, 1],
  ['corrections', corrections, 1],
  ['deadlines', deadlines, 1],
  ['fee-sheet', feeSheet, 1],
  ['exemption-columns', exemptionColumns, 1],
  ['dismissals', dismissals, 1],
  ['set-aside-seen', setAsideSeen, 1],
  ['news-seen', newsSeen, 1],
  ['calendar-files', calendarFiles, 1],
  ['taught', taught, 1],
  ['tracker-view', trackerView, 1],
] as const)('%s are read whole as this version keeps them', async (id, store, version) => {
  const kept = example(`${id}.v${version}`);
  await fakeBrowser.storage.local.set({ [`store.${id}`]: kept });
  expect(await store.get()).toEqual(kept.data);
  expect(await setAside()).toEqual([]);
});

test('settings kept by version 1 are read whole, with what version 1 did not ask left unsaid', async () => {
  const kept = example('settings.v1');
  await fakeBrowser.storage.local.set({ 'store.settings': kept });
  expect(await settings.get()).toEqual({
    ...kept.data,
    leadDays: [14, 7, 3, 1],
    notify: false,
    weekend: 'saturday-sunday',
    role: null,
    hasPortfolio: null,
    consentsHere: false,
    secondPerson: false,
  });
  expect(await setAside()).toEqual([]);
});

test('settings kept by version 2 still remind from the day that was chosen, and on each step after it', async () => {
  const kept = example('settings.v2');
  await fakeBrowser.storage.local.set({ 'store.settings': kept });
  const { leadDays, ...rest } = await settings.get();
  expect(leadDays).toEqual([3, 1]);
  expect(rest).toMatchObject({ noteStyle: 'numbers', role: 'associate-centre', notify: false });
  expect(await setAside()).toEqual([]);
});

test('settings kept by version 3 are read whole, with no colleague asked for and consents kept elsewhere', async () => {
  const kept = example('settings.v3');
  await fakeBrowser.storage.local.set({ 'store.settings': kept });
  expect(await settings.get()).toEqual({ ...kept.data, consentsHere: false, secondPerson: false });
  expect(await setAside()).toEqual([]);
});

test.each([
  ['series-said.v1', { invoiceChecked: false, onPortfolio: null }],
  ['series-said.v2', { onPortfolio: null }],
])('what %s kept is read whole, and what it did not ask is unsaid', async (name, unsaid) => {
  const kept = example(name);
  await fakeBrowser.storage.local.set({ 'store.series-said': kept });
  const data = kept.data.map((one: object) => ({ ...one, ...unsaid }));
  expect(await seriesSaid.get()).toEqual(data);
  expect(await setAside()).toEqual([]);
});

test('an enquiry kept by version 1 is read whole', () => {
  const kept = example('enquiries.v1');
  const read = readRecord(kept);
  expect(read.success).toBe(true);
  if (!read.success) return;
  expect(read.data).toEqual({ version: 1, series: kept.series, events: kept.events });
  expect(enquiryOf(kept._id, read.data as Parameters<typeof enquiryOf>[1])).toMatchObject({
    number: '23456',
    state: 'acknowledged',
    candidates: [{ number: '0713', name: 'Ana Silva' }],
    documents: { Ack: '2023-09-05T15:30:00+01:00' },
  });
});
