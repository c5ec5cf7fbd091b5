import { beforeEach, expect, test, vi } from 'vitest';
import { NOTHING_REMEMBERED } from '@/lib/model/page-memory';
import { writeLocal } from '@/lib/platform/local-storage';
import { changeReports } from '@/lib/stores/cambridge-reports';
import * as enquiries from '@/lib/stores/enquiries';
import { databaseOf } from '@/lib/stores/enquiries/databases';
import type { EnquiryRecord } from '@/lib/stores/enquiries/record';
import { countEverything, eraseEverything } from '@/lib/stores/keep/erase-everything';
import { readEverything } from '@/lib/stores/keep/everything';
import { findLoss } from '@/lib/stores/keep/loss';
import { PARTS } from '@/lib/stores/keep/parts';
import { putBy } from '@/lib/stores/keep/snapshots';
import { rememberPage } from '@/lib/stores/page-memory';
import { keepRequests } from '@/lib/stores/requests';
import { keepDraft } from '@/lib/stores/requests/draft';
import { inAnotherPage } from './another-page';
import { anOffice, emptyComputer, JUNE, REPORT, REQUEST } from './office';
import type * as work from './work';

vi.mock('@/lib/platform/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const NOTHING = { enquiries: 0, others: 0, copies: 0, settings: 0, tabs: 0 };

beforeEach(async () => {
  await emptyComputer();
  await eraseEverything();
});

/** A database nobody here knows, as a later version of the assistant may have. */
async function somethingElse(): Promise<void> {
  const request = indexedDB.open('something-else');
  request.onupgradeneeded = () => request.result.createObjectStore('names').put('Ana Silva', 1);
  await new Promise((made) => {
    request.onsuccess = made;
  });
  request.result.close();
}

/** Something in every store there is. */
async function somethingEverywhere(): Promise<void> {
  await keepRequests({ put: [REQUEST], remove: [] });
  await keepDraft({ series: JUNE, from: 'Ana Silva.csv', sheets: [], sheet: 0, columns: null });
  await changeReports({ put: [REPORT] });
  const inTheirOwn = ['requests', 'cambridge-reports'];
  for (const { id, write, version } of PARTS.filter((part) => !inTheirOwn.includes(part.id)))
    await write({ version, data: `Ana Silva in ${id}` });
}

test('everything goes: enquiries, lists, reports, snapshots, settings, notes of tabs, what could not be read, and what nobody knows', async () => {
  await putBy('daily', await anOffice());
  await databaseOf(JUNE).put({ _id: 'enquiry:BAD', events: 'none' } as unknown as EnquiryRecord & {
    _id: string;
  });
  await writeLocal({ 'aside.1': 'Ana Silva', 'of-tomorrow': 'Ana Silva' });
  await rememberPage(3, { ...NOTHING_REMEMBERED, before: 'Ana Silva' });
  await somethingElse();
  await somethingEverywhere();
  // Head and content of the snapshot, a request, a draft, a report, and what nobody knows.
  expect(await countEverything()).toMatchObject({ enquiries: 5, others: 6, copies: 6, tabs: 1 });
  expect((await countEverything()).settings).toBeGreaterThan(PARTS.length - 2);
  expect(await eraseEverything()).toEqual(NOTHING);
  expect(await countEverything()).toEqual(NOTHING);
  expect(await findLoss(0)).toBeNull();
  await enquiries.add(JUNE, { state: 'saved' }, 'caught');
  expect((await readEverything()).enquiries).toHaveLength(1);
});

test('a page that is open beside it holds nothing back, and can go on', async () => {
  const other = await inAnotherPage<typeof work>(new URL('./work.ts', import.meta.url).href);
  await other.addMany(JUNE, 'there', 3);
  expect(await eraseEverything()).toEqual(NOTHING);
  const [id] = await other.addMany(JUNE, 'there', 1);
  expect((await enquiries.all()).map((one) => one.id)).toEqual([id]);
});

test('whoever reads while everything is deleted waits for its end, and does not fail', async () => {
  const other = await inAnotherPage<typeof work>(new URL('./work.ts', import.meta.url).href);
  await putBy('daily', await anOffice());
  const reading = other.readUntilNothingIsLeft();
  await eraseEverything();
  await reading;
  expect(await countEverything()).toMatchObject({ enquiries: 0, others: 0 });
});
