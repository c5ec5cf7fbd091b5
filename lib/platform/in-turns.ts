/** How far long work has come. */
export interface Progress {
  done: number;
  of: number;
}

export interface LongWork {
  onProgress?(progress: Progress): void;
  /** Ends the work between two pieces, with the signal's own reason. */
  signal?: AbortSignal;
}

/** Lets the page answer the officer. A timer keeps the work waiting for 4 ms each time, where there is nothing better. */
export function breathe(): Promise<void> {
  return globalThis.scheduler?.yield?.() ?? new Promise((go) => setTimeout(go, 0));
}

/**
 * Carries out work in a task of its own. Urgent work, for which the officer waits, goes before what the page has to do.
 * @returns calls the work off
 */
export function inNextTask(work: () => void, { urgent }: { urgent: boolean }): () => void {
  let isOff = false;
  const task = (): void => {
    if (!isOff) work();
  };
  const { scheduler } = globalThis;
  if (scheduler?.postTask)
    void scheduler.postTask(task, { priority: urgent ? 'user-blocking' : 'user-visible' });
  else setTimeout(task);
  return () => {
    isOff = true;
  };
}

/**
 * Works through a long list in pieces of `size`, and lets the page answer the officer between two of them.
 * @throws what `work` throws, and the signal's reason when it was cancelled
 */
export async function inTurns<T>(
  list: readonly T[],
  size: number,
  work: (piece: readonly T[]) => void | Promise<void>,
  { onProgress, signal }: LongWork = {},
): Promise<void> {
  for (let start = 0; start < list.length; start += size) {
    signal?.throwIfAborted();
    await work(list.slice(start, start + size));
    onProgress?.({ done: Math.min(start + size, list.length), of: list.length });
    await breathe();
  }
}

/** Work of one turn, so that the page answers within 50 ms also on a slow computer. Milliseconds. */
const TURN_MS = 12;

/**
 * Carries out work that gives way by itself: as many of its steps as fit into a turn, then the page may answer.
 * @returns what the work gives at its end
 * @throws what the work throws, and the signal's reason when it was cancelled
 */
export async function stepByStep<T>(
  steps: Generator<Progress, T, void>,
  { onProgress, signal }: LongWork = {},
): Promise<T> {
  let since = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - since < TURN_MS) continue;
    onProgress?.(step.value);
    await breathe();
    signal?.throwIfAborted();
    since = performance.now();
  }
}
