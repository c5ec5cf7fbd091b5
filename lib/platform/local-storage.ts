import { StoreError } from '@/lib/model/errors';
import { browser } from './browser';

/** The keys in the extension's local storage that begin with `prefix`. */
export async function localKeys(prefix: string): Promise<string[]> {
  const { local } = browser.storage;
  // Browsers of before 2025 cannot name the keys alone.
  const keys = local.getKeys ? await local.getKeys() : Object.keys(await local.get(null));
  return keys.filter((key) => key.startsWith(prefix));
}

/** Everything kept in the extension's local storage under keys that begin with `prefix`. */
export async function readLocal(prefix: string): Promise<Record<string, unknown>> {
  return readLocalKeys(await localKeys(prefix));
}

/** What is kept under these keys. */
export function readLocalKeys(keys: readonly string[]): Promise<Record<string, unknown>> {
  return browser.storage.local.get([...keys]);
}

/** One kept value; undefined when nothing is kept under the key. */
export async function readLocalKey(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/**
 * Keeps values under their keys, all or none. Resolves once they are kept.
 * @throws StoreError when there is no room; what was there before stands.
 */
export async function writeLocal(values: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage.local.set(values);
  } catch (cause) {
    throw new StoreError('notKept', { cause });
  }
}

/** Forgets what is kept under these keys. */
export async function removeLocal(keys: string[]): Promise<void> {
  await browser.storage.local.remove(keys);
}

/** Forgets everything that is kept under any key. */
export async function clearLocal(): Promise<void> {
  await browser.storage.local.clear();
}

/** Calls the listener after each change of one key, in whichever page it was made. Returns what ends it. */
export function watchLocal(key: string, listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
