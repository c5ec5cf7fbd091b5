import {
  localKeys,
  readLocalKey,
  readLocalKeys,
  removeLocal,
  writeLocal,
} from '@/lib/platform/local-storage';
import { report } from '@/lib/platform/log';

const PREFIX = 'copy.';
const MARK = 'copies-mark';
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
  /** Copies what has been kept before. A fault is noted and stops nothing: the first is on the disk. */
  write(entries: readonly Entry[]): Promise<void>;
  /**
   * Copies what is about to be kept, then keeps it: a kill in between leaves a copy with a change nobody was told was
   * kept, and never one without a change that is there. Should keeping it fail, copies are made anew at the next start.
   * @throws what `keep` throws
   */
  ahead<T>(entries: readonly Entry[], keep: () => Promise<T>): Promise<T>;
  /** Comes before the first is removed: were the browser to lose that place in between, it would be put back. */
  drop(ids: readonly string[]): Promise<void>;
  /** From now on there are copies of these alone. */
  replace(entries: Iterable<Entry>): Promise<void>;
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

/** Puts a number beside the copies: they are what they should be. */
export async function markCopies(mark: number): Promise<void> {
  await writeLocal({ [MARK]: mark });
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
  const keyOf = (id: string) => prefix + id;
  const ids = async () => (await localKeys(prefix)).map((key) => key.slice(prefix.length));

  async function write(entries: readonly Entry[]): Promise<void> {
    try {
      for (const piece of pieces(entries))
        await writeLocal(Object.fromEntries(piece.map(([id, kept]) => [keyOf(id), kept])));
    } catch (fault) {
      report('a second copy could not be kept', fault);
    }
  }

  const drop = (gone: readonly string[]) => dropKeys(gone.map(keyOf));

  return {
    ids,
    async all() {
      const keys = (await ids()).map(keyOf);
      const kept = (await Promise.all([...pieces(keys)].map(readLocalKeys))).flatMap(Object.entries<unknown>);
      return new Map(kept.map(([key, copy]) => [key.slice(prefix.length), copy]));
    },
    write,
    async ahead(entries, keep) {
      await write(entries);
      try {
        return await keep();
      } catch (fault) {
        await removeLocal([MARK]);
        throw fault;
      }
    },
    drop,
    async replace(entries) {
      const all = [...entries];
      const stay = new Set(all.map(([id]) => id));
      await write(all);
      await drop((await ids()).filter((id) => !stay.has(id)));
    },
  };
}

async function dropKeys(keys: readonly string[]): Promise<void> {
  for (const piece of pieces(keys)) await removeLocal(piece);
}

function* pieces<T>(list: readonly T[]): Generator<T[]> {
  for (let start = 0; start < list.length; start += AT_ONCE) yield list.slice(start, start + AT_ONCE);
}
