import { browser } from './browser';

const PERMISSION = { permissions: ['notifications' as const] };

/** Whether the browser lets the assistant show reminders outside of its window. */
export async function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/** Asks the officer for it. Works only inside a click of theirs. Resolves with their answer. */
export async function askToNotify(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

/** Shows a reminder; a later one of the same kind takes its place. The words hold no name. */
export async function notify(kind: string, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(kind, { type: 'basic', iconUrl, title, message });
}

/** Runs `work` when the officer presses a reminder. Before the browser allows reminders there is nothing to hear. */
export function onNotificationPress(work: () => Promise<void>): void {
  const listen = () => browser.notifications?.onClicked.addListener((kind) => void open(kind));
  const open = async (kind: string) => {
    await browser.notifications.clear(kind);
    await work();
  };
  if (browser.notifications) listen();
  else
    browser.permissions.onAdded.addListener(({ permissions }) => {
      if (permissions?.includes('notifications')) listen();
    });
}
