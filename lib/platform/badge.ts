import { browser } from './browser';

/** Shows a count on the extension's button and says the same in words; 0 shows no badge. */
export async function showBadge(count: number, words: string): Promise<void> {
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#8a1f11' });
  await browser.action.setTitle({ title: words });
}
