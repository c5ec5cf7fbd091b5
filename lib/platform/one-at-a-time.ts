const waiting = new Map<string, Promise<unknown>>();

/**
 * Runs pieces of work with the same name one after another: across all pages of the extension where the
 * browser has locks, otherwise within this page. A piece that fails does not stop the next one.
 * Never ask for a name inside work that already holds it.
 */
export async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  // The cast drops a second Promise that the type of `request` wraps around the work's own.
  if (locks) return (await locks.request(name, work)) as T;
  const before = waiting.get(name) ?? Promise.resolve();
  const mine = before.then(work, work);
  waiting.set(name, mine);
  try {
    return await mine;
  } finally {
    if (waiting.get(name) === mine) waiting.delete(name);
  }
}

/**
 * Runs work beside other work of this kind, but never while `oneAtATime` holds the name. Where the browser has no
 * locks, one after another. Never ask for a name inside work that already holds it.
 */
export async function besideOthers<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return oneAtATime(name, work);
  return (await locks.request(name, { mode: 'shared' }, work)) as T;
}

/** Runs work while it holds all of these names, which are always taken in the same order. */
export function holdingAll<T>(names: readonly string[], work: () => Promise<T>): Promise<T> {
  const [first, ...others] = [...names].sort();
  return first === undefined ? work() : oneAtATime(first, () => holdingAll(others, work));
}
