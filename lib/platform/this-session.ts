import { browser } from './browser';

const PREFIX = 'once.';

/** Whether something was already done since the browser was started. The background may have slept in between. */
export async function wasDoneThisSession(what: string): Promise<boolean> {
  const key = PREFIX + what;
  return (await browser.storage.session.get(key))[key] === true;
}

/** Notes that something was done, until the browser is closed. */
export async function doneThisSession(what: string): Promise<void> {
  await browser.storage.session.set({ [PREFIX + what]: true });
}
