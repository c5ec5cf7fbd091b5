import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Lets the fake browser name the keys of its local storage, which it cannot by itself. */
export function fakeKeys(): void {
  const { local } = fakeBrowser.storage;
  local.getKeys = (async () => Object.keys(await local.get())) as typeof local.getKeys;
}
