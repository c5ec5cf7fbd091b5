/**
 * Asks one question of a worker that answers one, and ends it: the page answers the officer meanwhile.
 * @throws the signal's reason when it was cancelled, or what went wrong
 */
export function askWorker<Answer>(worker: Worker, question: unknown, signal?: AbortSignal): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    worker.onmessage = (event: MessageEvent<Answer>) => resolve(event.data);
    worker.onerror = (event) => reject(new Error(event.message));
    signal?.addEventListener('abort', () => reject(signal.reason));
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}
