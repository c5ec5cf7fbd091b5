import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Stands in for the browser in a test file: `vi.mock('@/lib/platform/browser', fakePlatform)`. */
export function fakePlatform(): { browser: typeof fakeBrowser } {
  return { browser: fakeBrowser };
}

export const kept = () => fakeBrowser.storage.local.get(null) as Promise<Record<string, unknown>>;

/** The browser's own log, which every reported fault ends up in. */
export const silentLog = () => vi.spyOn(console, 'error').mockImplementation(() => {});
