import { letGo } from '@/lib/stores/enquiries/databases';

/** Everything in the databases as it lies there. */
async function inTheDatabases(): Promise<Map<string, Map<string, [key: IDBValidKey, value: unknown][]>>> {
  const all = new Map();
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await answer(indexedDB.open(name));
    const stores = new Map();
    for (const store of database.objectStoreNames) {
      const source = database.transaction(store).objectStore(store);
      const [keys, values] = [await answer(source.getAllKeys()), await answer(source.getAll())];
      stores.set(
        store,
        keys.map((key, at) => [source.keyPath === null ? key : undefined, values[at]]),
      );
    }
    all.set(name, stores);
    database.close();
  }
  return all;
}

/** As Chromium does without a word when the file of the databases was torn before it wrote on: the last writes are gone. */
export async function theDatabasesFallBack(work: () => Promise<unknown>): Promise<void> {
  const before = await inTheDatabases();
  await work();
  letGo();
  for (const { name = '' } of await indexedDB.databases()) {
    const stores = before.get(name);
    if (!stores) await answer(indexedDB.deleteDatabase(name));
    else {
      const database = await answer(indexedDB.open(name));
      for (const [store, entries] of stores) {
        const target = database.transaction(store, 'readwrite').objectStore(store);
        await answer(target.clear());
        for (const [key, value] of entries) await answer(target.put(value, key));
      }
      database.close();
    }
  }
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
