import type { ReadFile } from '@/lib/imports/read-file';
import { askWorker } from '@/lib/platform/ask-worker';

/**
 * Reads a file beside the page, which answers the officer meanwhile.
 * @throws the signal's reason when it was cancelled, or what went wrong
 */
export function openBeside(file: File, signal?: AbortSignal): Promise<ReadFile> {
  const worker = new Worker(new URL('./list-file-worker.ts', import.meta.url), { type: 'module' });
  return askWorker(worker, file, signal);
}
