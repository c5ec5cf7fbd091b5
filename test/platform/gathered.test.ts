import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gathered } from '@/lib/platform/gathered';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('many calls lead to one piece of work, and what comes while it runs to one more', async () => {
  let ended = () => {};
  const work = vi.fn(
    () =>
      new Promise<void>((end) => {
        ended = end;
      }),
  );
  const ask = gathered(work, 100);
  for (let turn = 0; turn < 50; turn += 1) ask();
  expect(work).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  expect(work).toHaveBeenCalledTimes(1);
  for (let turn = 0; turn < 50; turn += 1) ask();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(work).toHaveBeenCalledTimes(1);
  ended();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(work).toHaveBeenCalledTimes(2);
  ended();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(work).toHaveBeenCalledTimes(2);
});

test('long work leaves more time than it takes', async () => {
  const begun: number[] = [];
  const ask = gathered(async () => {
    begun.push(Date.now());
    await new Promise((end) => setTimeout(end, 1_000));
  }, 100);
  ask();
  await vi.advanceTimersByTimeAsync(600);
  ask();
  await vi.advanceTimersByTimeAsync(60_000);
  const [first = 0, second = 0] = begun;
  expect(second - first).toBeGreaterThanOrEqual(4_000);
});
