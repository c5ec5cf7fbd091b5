import type { ReadFile } from '@/lib/imports/read-file';

/**
 * Reads a file beside the page, which answers the officer meanwhile.
 * @throws the signal's reason when it was cancelled, or what went wrong
 */
export function openBeside(file: File, signal?: AbortSignal): Promise<ReadFile> {
  const worker = new Worker(new URL('./list-file-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<ReadFile>((resolve, reject) => {
    worker.onmessage = (event: MessageEvent<ReadFile>) => resolve(event.data);
    worker.onerror = (event) => reject(new Error(event.message));
    signal?.addEventListener('abort', () => reject(signal.reason));
    worker.postMessage(file);
  }).finally(() => worker.terminate());
}
