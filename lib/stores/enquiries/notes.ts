import { databaseOf } from './databases';

const HERE = 'here';

/**
 * A note in the same place as the enquiries and no enquiry itself: it is lost when the browser loses its databases,
 * and only then.
 */
export async function readNote(name: string): Promise<unknown> {
  return (await find(name))?.note;
}

/** Keeps a note; null: no longer. Only while nobody else writes it. */
export async function writeNote(name: string, note: unknown): Promise<void> {
  const kept = await find(name);
  if (note !== null) await notes().put({ ...kept, _id: idOf(name), note });
  else if (kept) await notes().remove(kept);
}

/**
 * Whether the browser has deleted its databases since the last `noteDatabases`; also on the first day. Second copies
 * prove nothing: a kill can throw local storage back to before something was deleted on purpose.
 */
export async function areDatabasesLost(): Promise<boolean> {
  return (await readNote(HERE)) === undefined;
}

/** From now on it shows when the browser deletes its databases. */
export function noteDatabases(): Promise<void> {
  return writeNote(HERE, true);
}

const idOf = (name: string) => `_local/${name}`;

async function find(name: string): Promise<PouchDB.Core.ExistingDocument<{ note?: unknown }> | null> {
  try {
    return await notes().get(idOf(name));
  } catch (fault) {
    if ((fault as { status?: unknown } | null)?.status === 404) return null;
    throw fault;
  }
}

function notes(): PouchDB.Database<{ note?: unknown }> {
  return databaseOf(null) as unknown as PouchDB.Database<{ note?: unknown }>;
}
