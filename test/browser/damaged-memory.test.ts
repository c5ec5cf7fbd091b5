import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { see } from './harness/officer';
import { openRegister, type Register } from './harness/register';

let office: Register;
beforeAll(async () => {
  office = await openRegister('modern');
  await office.readDeadlines();
  await office.list();
  await see(office.rows('Amina Khan'));
});
afterAll(() => office?.close());

const kept = () => office.browser.worker.evaluate<Record<string, unknown>>('chrome.storage.local.get(null)');
const keep = (key: string, value: unknown) =>
  office.browser.worker.evaluate(`chrome.storage.local.set(${JSON.stringify({ [key]: value })})`);
/** What was put aside, with what it was part of. */
const putAside = async () =>
  Object.entries(await kept())
    .filter(([key]) => key.startsWith('aside.'))
    .map(([, value]) => value as { from: string; data: unknown });
const told = (page: Page, part: string) => page.locator(`[data-set-aside-part="${part}"]`);

test('nothing is told of while everything can be read', async () => {
  expect(await office.tracker().locator('[data-set-aside], [data-set-aside-part]').count()).toBe(0);
  expect(await putAside()).toEqual([]);
});

test('settings that cannot be read are put aside and told of, and the first ones count', async () => {
  const rubbish = { version: 1, data: { noteStyle: 'in verse', leadDays: -3 } };
  await keep('store.settings', rubbish);
  await see(told(office.tracker(), 'settings'));
  expect(await putAside()).toMatchObject([
    // What was kept by an earlier version is put aside as this version writes it.
    { from: 'settings', data: { noteStyle: 'in verse' } },
  ]);
  const options = await office.tab();
  await options.goto(`chrome-extension://${office.browser.extensionId}/options.html`);
  await see(options.locator('[name="note-style"]:checked'));
  await options.close();
});

test('one deadline that cannot be read is put aside and told of, and the others stay', async () => {
  const { 'store.deadlines': before } = await kept();
  const { version, data } = before as { version: number; data: { series: string }[] };
  const rubbish = { series: 'June', date: 'soon' };
  await keep('store.deadlines', { version, data: [rubbish, ...data] });
  await see(told(office.tracker(), 'deadlines'));
  expect((await putAside()).filter(({ from }) => from === 'deadlines')).toMatchObject([{ data: rubbish }]);
  expect((await kept())['store.deadlines']).toEqual({ version, data });
  const popup = await office.browser.popup();
  // Listed dates of other series stand there too; what was kept are the dates read from Direct.
  const read = popup.locator('[data-deadline][data-source="direct"]');
  await see(read);
  expect(await read.count()).toBe(new Set(data.map(({ series }) => series)).size);
  await popup.close();
});

test('an enquiry that cannot be read is told of, stays where it is, and costs none of the others', async () => {
  const all = await office.all().count();
  expect(await damage(office.tracker(), 'Thabo Mokoena')).toBe(1);
  await office.tracker().reload();
  await see(office.tracker().locator('[data-set-aside="1"]'));
  await see(office.rows('Amina Khan'));
  expect(await office.all().count()).toBe(all - 1);
  expect(await office.rows('Thabo Mokoena').count()).toBe(0);
  expect((await office.export()).rows).toHaveLength(all - 1);
  await office.restart();
  await see(office.tracker().locator('[data-set-aside="1"]'));
  await see(told(office.tracker(), 'settings'));
});

/** Spoils the kept record that holds these words, behind the assistant's back. Gives how many were spoilt. */
function damage(page: Page, words: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    let spoilt = 0;
    for (const { name = '' } of await indexedDB.databases()) {
      if (!name.startsWith('_pouch_enquiries-')) continue;
      const database = await done(indexedDB.open(name));
      const store = database.transaction('by-sequence', 'readwrite').objectStore('by-sequence');
      for (const key of await done(store.getAllKeys())) {
        const record = await done(store.get(key));
        if (!JSON.stringify(record).includes(wanted)) continue;
        await done(store.put({ ...record, events: 'rubbish' }, store.keyPath === null ? key : undefined));
        spoilt += 1;
      }
      database.close();
    }
    return spoilt;
  }, words);
}
