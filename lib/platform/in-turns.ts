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
    await new Promise((go) => setTimeout(go, 0));
  }
}
