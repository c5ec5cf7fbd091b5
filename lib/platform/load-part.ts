import type { Asker } from './answer';
import { browser } from './browser';
import type { PartName } from './page-parts';

/**
 * Runs one of our scripts beside the script of ours that asks for it, in the same tab and frame. Resolves once it has run.
 * @throws when the asker is no page of Direct, or the browser refuses.
 */
export async function loadPart(name: PartName, { tab, frame, isDirect }: Asker): Promise<void> {
  if (!isDirect) throw new Error('Only a page of Direct has parts');
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: [`/${name}.js`],
    // Otherwise it waits until everything on a slow page is loaded.
    injectImmediately: true,
  });
}
