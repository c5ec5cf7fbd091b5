import { viewOf } from '../locate/tree';
import { eachDocument } from '../windows';
import { pause } from '../write/outcome';
import { whenQuiet } from '../write/when-quiet';

/** A page that is being loaded anew may take this long to come (milliseconds). */
const LOADS = 20_000;
const STEP = 50;

/** Knows whether the page, or a frame of it, is about to be replaced by another. */
export function pageWatch(options: { signal: AbortSignal }) {
  const leaving = new Set<Document>();
  eachDocument((page) => {
    leaving.delete(page);
    const view = viewOf(page) as (Window & { navigation?: EventTarget }) | null;
    const hear = (event: Event): void => {
      const { destination, hashChange, downloadRequest } = event as Navigating;
      if (!destination?.sameDocument && !hashChange && (downloadRequest ?? null) === null) leaving.add(page);
    };
    view?.navigation?.addEventListener('navigate', hear, options);
  }, options);
  const isLeaving = (): boolean => [...leaving].some((page) => viewOf(page) !== null);

  return {
    /**
     * Waits until the page has come to rest: no other one is being loaded, and it has left itself alone.
     * @returns false when it does not come to rest
     */
    async settle(page: Document): Promise<boolean> {
      for (let waited = 0; isLeaving() && waited < LOADS && !options.signal.aborted; waited += STEP)
        await pause(STEP);
      return !isLeaving() && whenQuiet(page, options);
    },
  };
}

/** Of an event that browsers do not all have. */
interface Navigating extends Event {
  destination?: { sameDocument: boolean };
  hashChange?: boolean;
  downloadRequest?: string | null;
}
