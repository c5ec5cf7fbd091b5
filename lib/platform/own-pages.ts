import { browser } from './browser';
import { readLocalKey, writeLocal } from './local-storage';

/** Our own pages that open in a tab. */
export type OwnPage = 'tracker.html' | 'welcome.html' | 'options.html';

/**
 * Shows one of our pages: the tab that already has it, else a new one.
 * @param place the id of what is to be seen on it; left out, the page stays where it is
 */
export async function openOwnPage(page: OwnPage, place?: string): Promise<void> {
  const url = browser.runtime.getURL(page);
  const there = place === undefined ? url : `${url}#${place}`;
  // Places on a page make no difference to what is found.
  const [open] = await browser.tabs.query({ url });
  if (open?.id === undefined) await browser.tabs.create({ url: there });
  else await browser.tabs.update(open.id, { active: true, ...(place !== undefined && { url: there }) });
}

const INSTALLED = 'installed';

/**
 * Runs `work` once, when the extension has just been installed for the first time. An unpacked copy is
 * "installed" at each start of the browser, so the first time is remembered.
 */
export function onFirstInstall(work: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener((details) => {
    if (details.reason === 'install') void once(work);
  });
}

async function once(work: () => Promise<void>): Promise<void> {
  if (await readLocalKey(INSTALLED)) return;
  await writeLocal({ [INSTALLED]: true });
  await work();
}

/** Runs `work` each time the browser itself starts. */
export function onBrowserStart(work: () => Promise<void>): void {
  browser.runtime.onStartup.addListener(() => void work());
}

/** Runs `work` when another version of the extension has taken the place of this one. Call in the first turn. */
export function onUpdate(work: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') void work();
  });
}
