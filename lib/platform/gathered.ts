/** The longest part of the time that repeated work may take: it waits this many times as long as it last took. */
const REST = 3;

/**
 * Makes one piece of work of many calls: it begins `ms` after the first and serves all that came until then. Calls
 * that come while it runs lead to one more. Work that takes long waits longer, so that it never takes all the time.
 * @param work must not reject
 */
export function gathered(work: () => Promise<unknown>, ms: number): () => void {
  let isAsked = false;
  let isBusy = false;
  let pause = ms;
  const begin = (): void => {
    isBusy = true;
    setTimeout(() => void run(), pause);
  };
  const run = async (): Promise<void> => {
    isAsked = false;
    const began = performance.now();
    await work();
    pause = Math.max(ms, (performance.now() - began) * REST);
    isBusy = false;
    if (isAsked) begin();
  };
  return () => {
    isAsked = true;
    if (!isBusy) begin();
  };
}
