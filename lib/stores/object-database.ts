type Stores = (name: string) => IDBObjectStore;

/** A database of the browser's own, for what is too large for local storage. */
export interface ObjectDatabase {
  /** Asks one thing of it. */
  read<T>(ask: (store: Stores) => IDBRequest<T>): Promise<T>;
  /**
   * All of it or nothing. `change` may ask for more in the answers to what it asked. Resolves once it is on the disk.
   * @throws what the browser says when it could not be kept
   */
  write(change: (store: Stores) => void): Promise<void>;
}

/** A part of it; records are found by `key`, where they carry it themselves, and by the names of `indexes`. */
export interface StoreShape {
  key?: string;
  indexes?: Readonly<Record<string, string[]>>;
}

/** @param stores the parts it has from its first version on */
export function objectDatabase(name: string, stores: Readonly<Record<string, StoreShape>>): ObjectDatabase {
  const names = Object.keys(stores);

  function open(): Promise<IDBDatabase> {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      for (const [one, { key, indexes = {} }] of Object.entries(stores)) {
        const made = request.result.createObjectStore(one, { keyPath: key ?? null });
        for (const [index, path] of Object.entries(indexes)) made.createIndex(index, path);
      }
    };
    return answerOf(request);
  }

  return {
    async read(ask) {
      const database = await open();
      try {
        const transaction = database.transaction(names, 'readonly');
        return await answerOf(ask((one) => transaction.objectStore(one)));
      } finally {
        database.close();
      }
    },
    async write(change) {
      const database = await open();
      try {
        const transaction = database.transaction(names, 'readwrite', { durability: 'strict' });
        const ended = new Promise<void>((resolve, reject) => {
          transaction.oncomplete = () => resolve();
          transaction.onabort = () => reject(transaction.error);
        });
        change((one) => transaction.objectStore(one));
        await ended;
      } finally {
        database.close();
      }
    },
  };
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
