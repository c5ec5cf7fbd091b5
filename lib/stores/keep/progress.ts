import { announce, listen } from '@/lib/platform/broadcast';
import type { Progress } from '@/lib/platform/in-turns';

const CHANNEL = 'keep-progress';

/** Tells every page how far long work of the background has come. */
export function announceProgress({ done, of }: Progress): void {
  announce(CHANNEL, [String(done), String(of)]);
}

/** Hears of it. Returns what ends it. */
export function onProgress(listener: (progress: Progress) => void): () => void {
  return listen(CHANNEL, ([done, of]) => listener({ done: Number(done), of: Number(of) }));
}
