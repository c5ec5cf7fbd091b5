import { expect, test } from 'vitest';
import { mustRun } from '@/lib/practice/set-up/command.mjs';
import { StepError, takeSteps } from '@/lib/practice/set-up/steps.mjs';

/** Takes steps and gives back what was shown. */
async function show(steps: Parameters<typeof takeSteps>[0]): Promise<{ worked: boolean; shown: string }> {
  let shown = '';
  const print = (text: string) => {
    shown += text;
  };
  const worked = await takeSteps(steps, { before: 1, of: 5, print });
  return { worked, shown };
}

test('each step shows where it stands and that it is done', async () => {
  const { worked, shown } = await show([
    { title: 'Installing', run: () => undefined },
    { title: 'Looking', run: () => 'already there' },
  ]);
  expect(worked).toBe(true);
  expect(shown).toBe('2/5 Installing … done in 0 s\n3/5 Looking … already there, done in 0 s\n');
});

test('a step that fails stops the rest, and shows the last words of its tool and what to do', async () => {
  const chatter = Array.from({ length: 200 }, (_, line) => `line ${line}`).join('\n');
  const { worked, shown } = await show([
    {
      title: 'Building',
      run: () => {
        throw new StepError('Mend it.', chatter);
      },
    },
    { title: 'Never reached', run: () => undefined },
  ]);
  expect(worked).toBe(false);
  expect(shown).toContain('2/5 Building … failed\n');
  expect(shown).toContain('    line 199\nMend it.\n');
  expect(shown).not.toContain('line 100\n');
  expect(shown).not.toContain('Never reached');
});

test('a program that ends badly is told with its own words', async () => {
  const script = "console.log('out'); console.error('err'); process.exit(3)";
  await expect(mustRun('It broke.', process.execPath, ['-e', script])).rejects.toMatchObject({
    message: 'It broke.',
    output: expect.stringMatching(/^(out\nerr|err\nout)\n$/),
  });
});

test('a program that is not there is told by name', async () => {
  await expect(mustRun('It broke.', 'no-such-program', [])).rejects.toThrow(
    '"no-such-program" could not be started',
  );
});
