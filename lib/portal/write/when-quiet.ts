import { quickFindAll } from '../locate/tree';
import { rootsOf } from '../windows';
import { pause } from './outcome';

const QUIET = 150;
const LONGEST = 5_000;

/**
 * Waits until the page has left itself alone for a moment and says of no part that it is busy: then the next field
 * can be looked for. Gives up after five seconds.
 * @returns whether the page became quiet
 */
export async function whenQuiet(page: Document, { signal }: { signal?: AbortSignal } = {}): Promise<boolean> {
  let changed = performance.now();
  const observer = new MutationObserver(() => {
    changed = performance.now();
  });
  for (const root of rootsOf(page))
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  const start = changed;
  while (!signal?.aborted && performance.now() - start < LONGEST) {
    await pause(QUIET / 3);
    if (performance.now() - changed >= QUIET && quickFindAll(page, '[aria-busy="true"]').length === 0) {
      observer.disconnect();
      return true;
    }
  }
  observer.disconnect();
  return false;
}
