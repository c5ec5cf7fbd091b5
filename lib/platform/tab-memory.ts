import { browser } from './browser';
import { localKeys, removeLocal } from './local-storage';

const PREFIX = 'tab.';

/**
 * `enquiry`: what became of the presses in a tab. `page`: what its next page needs to know. `filling`: how far the
 * form in it was filled in.
 */
export type TabPart = 'enquiry' | 'page' | 'filling';

/** What is kept for one tab until the browser is closed; undefined when nothing is. */
export async function readTab(tab: number, part: TabPart): Promise<unknown> {
  const key = keyOf(tab, part);
  return (await area().get(key))[key];
}

/** Keeps a value for one tab. It outlives the background falling asleep, not the browser. */
export async function writeTab(tab: number, part: TabPart, value: unknown): Promise<void> {
  await area().set({ [keyOf(tab, part)]: value });
}

function keyOf(tab: number, part: TabPart): string {
  return `${PREFIX}${part}.${tab}`;
}

/** Tab numbers are dealt anew when the browser starts: whatever an old one left in local storage is stale. */
export async function forgetTabs(): Promise<void> {
  await removeLocal(await localKeys(PREFIX));
}

/** For how many parts of tabs something is kept. */
export async function countTabs(): Promise<number> {
  return Object.keys(await area().get(null)).filter((key) => key.startsWith(PREFIX)).length;
}

/** Forgets what is kept for all tabs, the open ones too, or one part of it. */
export async function clearTabs(part?: TabPart): Promise<void> {
  const kept = Object.keys(await area().get(null));
  const of = part ? `${PREFIX}${part}.` : PREFIX;
  await area().remove(kept.filter((key) => key.startsWith(of)));
}

/** Session storage is missing in browsers older than the ones the manifest asks for. */
function area() {
  return browser.storage.session ?? browser.storage.local;
}
