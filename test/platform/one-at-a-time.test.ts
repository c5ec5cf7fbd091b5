import { afterEach, expect, test, vi } from 'vitest';
import { oneAtATime } from '@/lib/platform/one-at-a-time';

afterEach(() => vi.unstubAllGlobals());

async function turns(name: (turn: number) => string): Promise<string[]> {
  const seen: string[] = [];
  const work = (turn: number) => async () => {
    seen.push(`start ${turn}`);
    await Promise.resolve();
    await Promise.resolve();
    seen.push(`end ${turn}`);
  };
  await Promise.all([1, 2].map((turn) => oneAtATime(name(turn), work(turn))));
  return seen;
}

test('work of one name waits its turn, with the browser’s locks or without', async () => {
  const inOrder = ['start 1', 'end 1', 'start 2', 'end 2'];
  vi.stubGlobal('navigator', {});
  expect(await turns(() => 'same')).toEqual(inOrder);
  expect(await turns((turn) => `own ${turn}`)).toEqual(['start 1', 'start 2', 'end 1', 'end 2']);
  const asked: string[] = [];
  const locks = {
    request: (name: string, work: () => Promise<unknown>) => {
      asked.push(name);
      return work();
    },
  };
  vi.stubGlobal('navigator', { locks });
  await oneAtATime('kept', async () => null);
  expect(asked).toEqual(['kept']);
});

test('the answer and the fault of each piece of work are its own', async () => {
  vi.stubGlobal('navigator', {});
  const broken = oneAtATime('same', async () => {
    throw new Error('no');
  });
  const whole = oneAtATime('same', async () => 'yes');
  await expect(broken).rejects.toThrow('no');
  expect(await whole).toBe('yes');
});
