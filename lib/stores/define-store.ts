import { readLocalKey, watchLocal, writeLocal } from '@/lib/platform/local-storage';
import { report } from '@/lib/platform/log';
import { oneAtATime } from '@/lib/platform/one-at-a-time';
import type { Misfit, ReadKept } from './kept-shape';
import { asideEntries } from './set-aside';

export interface StoreOptions<T> {
  /** Names the key it is kept under; never changes. */
  id: string;
  /** Of the shape written today; counts up by one whenever the shape changes. */
  version: number;
  /** How to get from version N (the key) to N + 1. */
  migrations?: Record<number, (old: unknown) => unknown>;
  /** What counts while nothing is kept. */
  fallback: T;
  read: ReadKept<T>;
}

export interface Store<T> {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Changes what is kept; changes made at the same time, also from other pages, wait for one another. */
  update(change: (value: T) => T): Promise<T>;
  /** Calls the listener with the value after each change, wherever it was made. Returns what ends it. */
  watch(listener: (value: T) => void): () => void;
}

/**
 * A small piece of state in the extension's local storage. Data that does not fit is set aside under its own
 * key (see `setAside`) with the moment and the reason, and the fallback or the fitting rest counts.
 */
export function defineStore<T>(options: StoreOptions<T>): Store<T> {
  const key = `store.${options.id}`;

  /** Only ever called while no other page can write. */
  async function readAndRepair(): Promise<T> {
    const { value, misfits } = open(options, await readLocalKey(key));
    if (misfits.length === 0) return value;
    report(`kept ${options.id} did not fit and was set aside`);
    await writeLocal({
      ...asideEntries(options.id, misfits),
      [key]: { version: options.version, data: value },
    });
    return value;
  }

  async function get(): Promise<T> {
    const { value, misfits } = open(options, await readLocalKey(key));
    return misfits.length === 0 ? value : oneAtATime(key, readAndRepair);
  }

  function update(change: (value: T) => T): Promise<T> {
    return oneAtATime(key, async () => {
      const before = await readAndRepair();
      const after = change(before);
      if (after !== before) await writeLocal({ [key]: { version: options.version, data: after } });
      return after;
    });
  }

  return {
    get,
    update,
    set: async (value) => void (await update(() => value)),
    watch: (listener) => watchLocal(key, () => void get().then(listener)),
  };
}

/** Unpacks `{ version, data }`, brings it to today's version and reads it. */
function open<T>(options: StoreOptions<T>, kept: unknown): { value: T; misfits: Misfit[] } {
  if (kept === undefined) return { value: options.fallback, misfits: [] };
  const { version, data } = (kept ?? {}) as { version?: unknown; data?: unknown };
  const misfit = (reason: string) => ({ value: options.fallback, misfits: [{ data: kept, reason }] });
  if (typeof version !== 'number') return misfit('It does not say which version it is.');
  if (version > options.version) return misfit('A newer version of the assistant wrote it.');
  let today = data;
  for (let step = version; step < options.version; step += 1) {
    const migrate = options.migrations?.[step];
    if (!migrate) return misfit(`Nothing leads on from version ${step}.`);
    try {
      today = migrate(today);
    } catch {
      return misfit(`Version ${step} could not be brought up to date.`);
    }
  }
  return options.read(today);
}
