import { databaseOf, reopenLater } from './databases';

/** A note in the same place as the enquiries and no enquiry itself: it is lost with them, and falls back with them. */
export async function readNote(name: string): Promise<unknown> {
  return (await find(name))?.note;
}

/** Keeps a note; null: no longer. Only while nobody else writes it. */
export async function writeNote(name: string, note: unknown): Promise<void> {
  const kept = await find(name);
  if (note !== null) await notes().put({ ...kept, _id: idOf(name), note });
  else if (kept) await notes().remove(kept);
}

const idOf = (name: string) => `_local/${name}`;

async function find(name: string): Promise<PouchDB.Core.ExistingDocument<{ note?: unknown }> | null> {
  try {
    return await notes().get(idOf(name));
  } catch (fault) {
    if ((fault as { status?: unknown } | null)?.status === 404) return null;
    reopenLater(databaseOf(null));
    throw fault;
  }
}

function notes(): PouchDB.Database<{ note?: unknown }> {
  return databaseOf(null) as unknown as PouchDB.Database<{ note?: unknown }>;
}
