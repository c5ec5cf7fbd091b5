import { browser } from './browser';

const LOOK_EVERY_MS = 3_000;

/** False once the extension was updated, reloaded or removed while its old script still runs in this page. */
export function isConnected(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/** Calls back when something of ours that is kept on this computer changed: a setting, a deadline, a dismissal. */
export function onOwnChange(changed: () => void, options: { signal: AbortSignal }): void {
  const listener = (): void => changed();
  browser.storage.onChanged.addListener(listener);
  options.signal.addEventListener('abort', () => {
    if (isConnected()) browser.storage.onChanged.removeListener(listener);
  });
}

/** Calls back once when the extension was updated, reloaded or removed while this script still runs in the page. */
export function onDisconnect(lost: () => void, options: { signal: AbortSignal }): void {
  const alive = setInterval(() => {
    if (isConnected()) return;
    clearInterval(alive);
    lost();
  }, LOOK_EVERY_MS);
  options.signal.addEventListener('abort', () => clearInterval(alive));
}
