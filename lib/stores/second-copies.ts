import { ulid } from 'ulid';
import {
  localKeys,
  readLocal,
  readLocalKey,
  readLocalKeys,
  removeLocal,
  writeLocal,
} from '@/lib/platform/local-storage';
import { report } from '@/lib/platform/log';

const PREFIX = 'copy.';
const MARK = 'copies-mark';
/** Before what is noted of changes that were begun, and not ended yet. */
const BEGUN = 'copying.';
/** Every page of ours hears of each write with all that is in it. */
const AT_ONCE = 500;

type Entry = readonly [id: string, kept: unknown];

/**
 * What lies in one of the browser's databases, once more in its local storage. A kill can leave the file of all our
 * databases torn at its end; Chromium writes on behind the tear, and at a later start does not find what it wrote
 * there, or deletes them all: 8 times in 1,400 kills (`npm run crashes`).
 */
export interface SecondCopies {
  /** Every copy by its id. */
  all(): Promise<Map<string, unknown>>;
  /** The ids of what there is a copy of. */
  ids(): Promise<string[]>;
  /** Copies what is kept. A fault is noted and stops nothing. */
  write(entries: Iterable<Entry>): Promise<void>;
  /**
   * Copies what is about to be kept, drops the copies of what is about to go, then does it. Copies that come ahead lack
   * nothing that is there; when it fails or is killed in between, they are `unfinished`.
   * @throws what `keep` throws
   */
  ahead<T>(change: AboutToBe, keep: () => Promise<T>): Promise<T>;
  /** The ids of what such a change was about. */
  unfinished(): Promise<string[]>;
  /** Comes before the first is removed: were the browser to lose that place in between, it would be put back. */
  drop(ids: readonly string[]): Promise<void>;
  /** From now on there are copies of these alone. */
  replace(entries: Iterable<Entry>): Promise<void>;
}

/** What is about to be kept or removed. */
export interface AboutToBe {
  kept: readonly Entry[];
  removed?: readonly string[];
}

/** Something of which there are second copies. */
export interface KeptTwice {
  copies: SecondCopies;
  /** The first of each that can be read, by its id. */
  all(): Promise<Map<string, unknown>>;
  /**
   * Makes the first again what its copy says. Copies that cannot be read are left alone.
   * @returns how many were put back
   * @throws StoreError when it cannot be kept
   */
  putBack(copies: ReadonlyMap<string, unknown>): Promise<number>;
}

/** The number that was last put beside the copies; 0 when there is none. */
export async function copiesMark(): Promise<number> {
  const mark = await readLocalKey(MARK);
  return typeof mark === 'number' ? mark : 0;
}

/** Puts a number beside the copies: they are what they should be, and nothing is unfinished. */
export async function markCopies(mark: number): Promise<void> {
  await writeLocal({ [MARK]: mark });
  await dropKeys(await localKeys(BEGUN));
}

/** Whether a change of anything was begun and not ended. */
export async function isUnfinished(): Promise<boolean> {
  return (await localKeys(BEGUN)).length > 0;
}

/** How many second copies there are of anything. */
export async function countCopies(): Promise<number> {
  return (await localKeys(PREFIX)).length;
}

/** Drops every second copy: comes before everything else is deleted, or it would be put back. */
export async function dropEveryCopy(): Promise<void> {
  await dropKeys(await localKeys(PREFIX));
}

/** @param kind tells them from the copies of other things */
export function secondCopies(kind: string): SecondCopies {
  const prefix = `${PREFIX}${kind}.`;
  const begunPrefix = `${BEGUN}${kind}.`;
  const keyOf = (id: string) => prefix + id;
  const ids = async () => (await localKeys(prefix)).map((key) => key.slice(prefix.length));

  /** A fault is noted and stops nothing: the first is what counts. */
  async function write(entries: Iterable<Entry>): Promise<void> {
    try {
      for (const piece of pieces([...entries])) await writeLocal(Object.fromEntries(piece));
    } catch (fault) {
      report('a second copy could not be kept', fault);
    }
  }

  const byKey = (entries: Iterable<Entry>) => [...entries].map(([id, kept]): Entry => [keyOf(id), kept]);
  const drop = (gone: readonly string[]) => dropKeys(gone.map(keyOf));

  return {
    ids,
    async all() {
      const keys = (await ids()).map(keyOf);
      const kept = (await Promise.all([...pieces(keys)].map(readLocalKeys))).flatMap(Object.entries<unknown>);
      return new Map(kept.map(([key, copy]) => [key.slice(prefix.length), copy]));
    },
    write: (entries) => write(byKey(entries)),
    async ahead({ kept, removed = [] }, keep) {
      const begun = begunPrefix + ulid();
      await write([[begun, [...kept.map(([id]) => id), ...removed]], ...byKey(kept)]);
      await drop(removed);
      const result = await keep();
      // Nobody waits for it: found at the next start, it costs a look and nothing else.
      void removeLocal([begun]).catch(() => undefined);
      return result;
    },
    unfinished: async () =>
      Object.values(await readLocal(begunPrefix))
        .flat()
        .map(String),
    drop,
    async replace(entries) {
      const all = new Map(entries);
      await write(byKey(all));
      await drop((await ids()).filter((id) => !all.has(id)));
    },
  };
}

async function dropKeys(keys: readonly string[]): Promise<void> {
  for (const piece of pieces(keys)) await removeLocal(piece);
}

function* pieces<T>(list: readonly T[]): Generator<T[]> {
  for (let start = 0; start < list.length; start += AT_ONCE) yield list.slice(start, start + AT_ONCE);
}
