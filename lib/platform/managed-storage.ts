import { browser } from './browser';

/** What whoever manages the browser set under a key; undefined where nobody did, or the browser knows no such thing. */
export async function readManaged(key: string): Promise<unknown> {
  try {
    return (await browser.storage.managed.get(key))[key];
  } catch {
    // Firefox refuses where no policy is there at all.
    return undefined;
  }
}
