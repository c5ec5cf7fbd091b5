import type { Taught } from '@/lib/model/taught';
import { pagedCandidates } from './read/paged-candidates';
import { rowMemory } from './read/row-memory';
import { type PageReading, readPage } from './read-page';

/** Milliseconds in which one task may read rows: with the rest of a look it stays well below 50. */
const BUDGET_MS = 15;
/** So long a look may stay unfinished before it is handed out as it is, with its list marked as incomplete (milliseconds). */
const PATIENCE_MS = 400;

/**
 * Reads one page again and again, remembering what has not changed. A list too long for one task is read on in
 * further tasks; `read` answers null meanwhile, and `finished` is called when it is worth reading again.
 */
export function pageReader(finished: () => void, options: { signal: AbortSignal; now(): number }) {
  const { signal, now } = options;
  const memory = rowMemory({ now, budget: BUDGET_MS });
  const paged = pagedCandidates();
  let behindSince: number | null = null;
  let next: ReturnType<typeof setTimeout> | undefined;

  const readOn = (): void => {
    if (signal.aborted) return;
    if (memory.readOn()) next = setTimeout(readOn);
    else finished();
  };
  signal.addEventListener('abort', () => clearTimeout(next));
  return {
    /** @returns null while a long list is still being read. `taught`: what officers showed or named. */
    read(root: Document, taught: readonly Taught[] = []): PageReading | null {
      clearTimeout(next);
      const reading = readPage(root, memory, taught);
      if (!memory.isBehind()) behindSince = null;
      else {
        behindSince ??= now();
        next = setTimeout(readOn);
        if (now() - behindSince < PATIENCE_MS) return null;
      }
      return { ...reading, form: paged.join(reading.form) };
    },
    /** The page has changed at these places. */
    forget: memory.forget,
  };
}
