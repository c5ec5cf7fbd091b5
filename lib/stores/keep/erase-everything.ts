import { clearLocal, localKeys } from '@/lib/platform/local-storage';
import { clearTabs, countTabs } from '@/lib/platform/tab-memory';
import { announceAll } from '../enquiries';
import { destroyDatabase, isEnquiries, RECORDS_OF_ENQUIRIES, seriesKept } from '../enquiries/databases';
import { announceRequests } from '../requests';
import { countCopies, dropEveryCopy } from '../second-copies';
import { alone } from './bring-back';

/**
 * How much there is on this computer, counted in the browser's own stores and not by any list of ours: `enquiries`
 * readable or not, `others` whatever other databases hold, snapshots and request lists among them, `copies` the second
 * copies of enquiries and lists, `settings` every piece of small state, `tabs` what is noted of open tabs.
 */
export interface KeptCount {
  enquiries: number;
  others: number;
  copies: number;
  settings: number;
  tabs: number;
}

/** Counts anew. Makes nothing that is not there. */
export async function countEverything(): Promise<KeptCount> {
  const names = await databaseNames();
  const copies = await countCopies();
  const settings = (await localKeys('')).length - copies;
  const count: KeptCount = { enquiries: 0, others: 0, copies, settings, tabs: await countTabs() };
  for (const name of names) count[isEnquiries(name) ? 'enquiries' : 'others'] += await recordsIn(name);
  return count;
}

/**
 * Deletes every database and every key, as on a new computer. Second copies and snapshots go first and enquiries last:
 * should the browser be killed in between, nothing is called lost. Only the background asks.
 * @returns what is left, counted afterwards
 */
export function eraseEverything(): Promise<KeptCount> {
  return alone(async () => {
    await dropEveryCopy();
    const others = (await databaseNames()).filter((name) => !isEnquiries(name));
    for (const name of others) await deleteDatabase(name);
    await clearLocal();
    await clearTabs();
    for (const series of await seriesKept()) await destroyDatabase(series);
    for (const name of await databaseNames()) await deleteDatabase(name);
    const left = await countEverything();
    announceAll();
    announceRequests();
    return left;
  });
}

async function databaseNames(): Promise<string[]> {
  return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
}

/** PouchDB also keeps notes about its own databases, which are no records. */
async function recordsIn(name: string): Promise<number> {
  const database = await answerOf(indexedDB.open(name));
  try {
    const stores = [...database.objectStoreNames].filter(
      (store) => !isEnquiries(name) || store === RECORDS_OF_ENQUIRIES,
    );
    const counts = stores.map((store) => answerOf(database.transaction(store).objectStore(store).count()));
    return (await Promise.all(counts)).reduce((sum, one) => sum + one, 0);
  } finally {
    database.close();
  }
}

/** Waits for pages that still have it open: they let go when they hear of it. */
function deleteDatabase(name: string): Promise<unknown> {
  return answerOf(indexedDB.deleteDatabase(name));
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
