import { localKeys, readLocalKey, removeLocal, writeLocal } from '@/lib/platform/local-storage';
import { report } from '@/lib/platform/log';

const PREFIX = 'copy.';
/** Every page of ours hears of each write with all that is in it. */
const AT_ONCE = 500;

type Entry = readonly [id: string, kept: unknown];

/**
 * What lies in one of the browser's databases, once more in its local storage. A kill can leave the file of all our
 * databases torn at its end; Chromium writes on behind the tear, and deletes all of them when it finds it at a later
 * start: 8 times in 1,400 kills (`npm run crashes`).
 */
export interface SecondCopies {
  /** The ids of what there is a copy of. */
  ids(): Promise<string[]>;
  /** The copies of these, as they were written. */
  read(ids: readonly string[]): Promise<unknown[]>;
  /** Copies what has just been kept. A fault is noted and stops nothing: the first is on the disk. */
  write(entries: readonly Entry[]): Promise<void>;
  /** Comes before the first is removed: were the browser to lose that place in between, it would be put back. */
  drop(ids: readonly string[]): Promise<void>;
  /** From now on there are copies of these alone. */
  replace(entries: readonly Entry[]): Promise<void>;
}

/** Something of which there are second copies. */
export interface KeptTwice {
  copies: SecondCopies;
  /** The ids of the first. */
  ids(): Promise<string[]>;
  /**
   * Keeps the first again as its copy says. Copies that cannot be read are left alone.
   * @throws StoreError when it cannot be kept
   */
  putBack(copies: readonly unknown[], ids: readonly string[]): Promise<void>;
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
    read: (wanted) => Promise.all(wanted.map((id) => readLocalKey(keyOf(id)))),
    write,
    drop,
    async replace(entries) {
      const stay = new Set(entries.map(([id]) => id));
      await write(entries);
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
