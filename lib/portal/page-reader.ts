import type { Taught } from '@/lib/model/taught';
import { inNextTask } from '@/lib/platform/in-turns';
import type { Steps } from './locate/steps';
import { pagedCandidates } from './read/paged-candidates';
import { rowMemory } from './read/row-memory';
import { type Look, readInSteps } from './read-page';

/** Milliseconds after which a look gives way to the page: with a step's last bit of work it stays well below 50. */
const BUDGET_MS = 20;
/** Something that runs all the time, a clock or a picture that turns, has overtaken so many looks before it is known. */
const KNOWN_AFTER = 3;
/** After so long without a whole reading (milliseconds) a look goes on, whatever changes. */
const PATIENCE_MS = 1_000;

/** How soon a look is wanted. */
export interface Haste {
  /** To the end in this one task, for somebody who is about to act on it. */
  atOnce?: boolean;
  /** The officer waits for an answer: what the page itself has to do waits meanwhile. */
  urgent?: boolean;
}

/** How a look came to its end: with what was read, or with a fault. */
type Outcome = { reading: Look } | { fault: unknown };

/**
 * Reads one page again and again, remembering what has not changed. A page too long for one task is read on in
 * further tasks; `read` answers null meanwhile, and `finished` is called when it has the answer. A look that is
 * overtaken by a change of the page is given up, so that nothing is put together from two states of it; only where
 * the page never rests does it go on, and the change is left to the next look.
 */
export function pageReader(finished: () => void, options: { signal: AbortSignal; now(): number }) {
  const { signal, now } = options;
  const memory = rowMemory();
  const paged = pagedCandidates();
  /** How many looks were given up because of a change at a place. */
  const givenUpFor = new WeakMap<Node, number>();
  let outcome: Outcome | null = null;
  let unreadSince: number | null = null;
  /** Calls the next task of a look off. */
  let underWay: (() => void) | undefined;
  let isAskedAgain = false;

  const stop = (): void => {
    underWay?.();
    underWay = undefined;
  };
  const handOut = (come: Outcome): void => {
    stop();
    outcome = come;
    finished();
    outcome = null;
    if (!isAskedAgain) return;
    isAskedAgain = false;
    finished();
  };
  const goOn = (steps: Steps<Look>, urgent: boolean): void => {
    if (signal.aborted) return;
    try {
      const reading = walkUntil(steps, now, now() + BUDGET_MS);
      // What is done with a reading takes its own time.
      underWay = inNextTask(() => (reading ? handOut({ reading }) : goOn(steps, urgent)), { urgent });
    } catch (fault) {
      handOut({ fault });
    }
  };
  const begin = (
    root: Document,
    taught: readonly Taught[],
    { atOnce, urgent = false }: Haste,
  ): Look | null => {
    stop();
    const start = now();
    unreadSince ??= start;
    const steps = readInSteps(root, memory, taught);
    const reading = walkUntil(steps, now, atOnce ? Number.POSITIVE_INFINITY : start + BUDGET_MS);
    if (!reading) underWay = inNextTask(() => goOn(steps, urgent), { urgent });
    return reading;
  };
  const isLate = (): boolean => unreadSince !== null && now() - unreadSince > PATIENCE_MS;
  const isRestless = (place: Node): boolean => (givenUpFor.get(place) ?? 0) >= KNOWN_AFTER;
  signal.addEventListener('abort', stop);
  return {
    /**
     * @param taught what officers showed or named
     * @returns null while a long page is still being read
     * @throws whatever went wrong while reading
     */
    read(root: Document, taught: readonly Taught[] = [], how: Haste = {}): Look | null {
      if (outcome && 'fault' in outcome) throw outcome.fault;
      // Begun again and again it would never end.
      if (!outcome && underWay !== undefined && !how.atOnce && isLate()) {
        isAskedAgain = true;
        return null;
      }
      const reading = outcome?.reading ?? begin(root, taught, how);
      if (!reading) return null;
      unreadSince = null;
      return { ...reading, form: paged.join(reading.form) };
    },
    /** The page has changed at these places. */
    forget(places: readonly Node[]): void {
      memory.forget(places);
      if (underWay === undefined || isLate() || places.every(isRestless)) return;
      stop();
      for (const place of places) givenUpFor.set(place, (givenUpFor.get(place) ?? 0) + 1);
    },
  };
}

/** Goes on until there is a reading, or the time is over: then null. */
function walkUntil(steps: Steps<Look>, now: () => number, until: number): Look | null {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() >= until) return null;
  }
}
