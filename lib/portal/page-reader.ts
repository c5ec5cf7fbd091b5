import type { Taught } from '@/lib/model/taught';
import type { Steps } from './locate/steps';
import { pagedCandidates } from './read/paged-candidates';
import { rowMemory } from './read/row-memory';
import { type PageReading, readInSteps } from './read-page';

/** Milliseconds after which a look gives way to the page: with a step's last bit of work it stays well below 50. */
const BUDGET_MS = 20;
/**
 * A page that changes again and again would never be read to its end: after so long without a whole reading
 * (milliseconds) the next look does not give way.
 */
const PATIENCE_MS = 1_000;

/** How a look came to its end: with what was read, or with a fault. */
type Outcome = { reading: PageReading } | { fault: unknown };

/**
 * Reads one page again and again, remembering what has not changed. A page too long for one task is read on in
 * further tasks; `read` answers null meanwhile, and `finished` is called when it has the answer. A look that is
 * overtaken by a change of the page is given up, so that nothing is ever put together from two states of it.
 */
export function pageReader(finished: () => void, options: { signal: AbortSignal; now(): number }) {
  const { signal, now } = options;
  const memory = rowMemory();
  const paged = pagedCandidates();
  let outcome: Outcome | null = null;
  let unreadSince: number | null = null;
  let next: ReturnType<typeof setTimeout> | undefined;

  const handOut = (come: Outcome): void => {
    outcome = come;
    finished();
    outcome = null;
  };
  const goOn = (steps: Steps<PageReading>): void => {
    if (signal.aborted) return;
    try {
      const reading = walkUntil(steps, now, now() + BUDGET_MS);
      // What is done with a reading takes its own time.
      next = setTimeout(() => (reading ? handOut({ reading }) : goOn(steps)));
    } catch (fault) {
      handOut({ fault });
    }
  };
  const begin = (root: Document, taught: readonly Taught[], atOnce: boolean): PageReading | null => {
    unreadSince ??= now();
    const start = now();
    const isLate = start - unreadSince > PATIENCE_MS;
    const steps = readInSteps(root, memory, taught);
    const reading = walkUntil(steps, now, atOnce || isLate ? Number.POSITIVE_INFINITY : start + BUDGET_MS);
    if (!reading) next = setTimeout(() => goOn(steps));
    return reading;
  };
  signal.addEventListener('abort', () => clearTimeout(next));
  return {
    /**
     * @param taught what officers showed or named
     * @param how `atOnce`: to the end in this one task, for somebody who is about to act on it
     * @returns null while a long page is still being read
     * @throws whatever went wrong while reading
     */
    read(root: Document, taught: readonly Taught[] = [], how: { atOnce?: boolean } = {}): PageReading | null {
      clearTimeout(next);
      if (outcome && 'fault' in outcome) throw outcome.fault;
      const reading = outcome?.reading ?? begin(root, taught, how.atOnce ?? false);
      if (!reading) return null;
      unreadSince = null;
      return { ...reading, form: paged.join(reading.form) };
    },
    /** The page has changed at these places. */
    forget(places: readonly Node[]): void {
      clearTimeout(next);
      memory.forget(places);
    },
  };
}

/** Goes on until there is a reading, or the time is over: then null. */
function walkUntil(steps: Steps<PageReading>, now: () => number, until: number): PageReading | null {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() >= until) return null;
  }
}
