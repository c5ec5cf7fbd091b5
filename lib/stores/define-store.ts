import { inOrder } from '@/lib/model/in-order';
import { readLocalKey, removeLocal, watchLocal, writeLocal } from '@/lib/platform/local-storage';
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

/** A store's content with the version of its shape. */
export interface KeptPart {
  version: number;
  data: unknown;
}

/** What snapshots and backups need of a store. */
export interface KeptWhole<T> {
  readonly id: string;
  /** Where it is kept, and what holds others off while it is written. */
  readonly key: string;
  readonly version: number;
  /** Reads what this store keeps or an older version kept, wherever it comes from. Changes nothing. */
  open(kept: unknown): { value: T; misfits: Misfit[] };
  /** What is kept, as it is kept; undefined when nothing is. */
  read(): Promise<unknown>;
  /** Keeps this in place of what is kept; null: nothing. Only while nobody else writes. */
  write(kept: KeptPart | null): Promise<void>;
}

export interface Store<T> extends KeptWhole<T> {
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
    const kept = await readLocalKey(key);
    const { value, misfits } = openKept(options, kept);
    if (misfits.length === 0) {
      if (isOlder(kept, options.version)) await moveOn(options.id, kept, value);
      return value;
    }
    report(`kept ${options.id} did not fit and was set aside`);
    await writeLocal({
      ...asideEntries(options.id, misfits),
      [key]: { version: options.version, data: value },
    });
    return value;
  }

  async function get(): Promise<T> {
    const kept = await readLocalKey(key);
    const { value, misfits } = openKept(options, kept);
    const asItShouldBe = misfits.length === 0 && !isOlder(kept, options.version);
    return asItShouldBe ? value : oneAtATime(key, readAndRepair);
  }

  /** Writes the new shape beside the old one, reads it back, and only then drops the old one. */
  async function moveOn(id: string, kept: unknown, value: T): Promise<void> {
    const older = `older.${id}`;
    await writeLocal({ [older]: kept, [key]: { version: options.version, data: value } });
    const written = openKept(options, await readLocalKey(key));
    if (inOrder(written.value) !== inOrder(value)) {
      await writeLocal({ [key]: kept });
      report(`kept ${id} could not be brought up to date and was left as it was`);
    }
    await removeLocal([older]);
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
    id: options.id,
    key,
    version: options.version,
    open: (kept) => openKept(options, kept),
    read: () => readLocalKey(key),
    write: (kept) => (kept ? writeLocal({ [key]: kept }) : removeLocal([key])),
    get,
    update,
    set: async (value) => void (await update(() => value)),
    watch: (listener) => watchLocal(key, () => void get().then(listener)),
  };
}

function isOlder(kept: unknown, version: number): boolean {
  const of = (kept as { version?: unknown } | undefined)?.version;
  return typeof of === 'number' && of < version;
}

/** Unpacks `{ version, data }`, brings it to today's version and reads it. */
export function openKept<T>(
  options: Pick<StoreOptions<T>, 'version' | 'migrations' | 'fallback' | 'read'>,
  kept: unknown,
): { value: T; misfits: Misfit[] } {
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
