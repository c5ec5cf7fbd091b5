import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Mutant } from './mutate-source';
import { mutantsOf } from './mutated-files';

declare global {
  var __mutant: number;
  var __turn: () => boolean;
}

/** A loop that a mutant never lets end is stopped here, and counts as found. */
const MOST_TURNS = 20_000;
const ROOT = resolve(import.meta.dirname, '../..');
/** Cases first: they are quick and find most. */
const FILES = [
  () => import('../rules/rules.test'),
  () => import('../timeline/clocks.test'),
  () => import('../timeline/moments.test'),
  () => import('../rules/page-components.test'),
  () => import('../rules/run-rules.test'),
  () => import('../rules/still-possible.test'),
  () => import('../rules/bad-input.test'),
  () => import('../rules/rules-contract.test'),
  () => import('../rules/properties.test'),
];

let turns = 0;
globalThis.__mutant = 0;
globalThis.__turn = () => {
  turns += 1;
  if (turns > MOST_TURNS) throw new Error('A loop does not end');
  return true;
};

/** Loads the tests anew, with whatever mutant is awake, and gives them in order. */
async function loadTests(): Promise<{ name: string; run: () => unknown }[]> {
  vi.resetModules();
  const { TESTS } = await import('./collect-tests');
  for (const load of FILES) await load();
  return TESTS;
}

/** The name of the first test that a mutant fails, or null when it lives. */
async function killer(
  mutant: Mutant,
  loaded: { name: string; run: () => unknown }[],
): Promise<string | null> {
  globalThis.__mutant = mutant.id;
  turns = 0;
  try {
    const tests = mutant.atLoad ? await loadTests() : loaded;
    for (const { name, run } of tests) {
      turns = 0;
      try {
        await run();
      } catch {
        return name;
      }
    }
    return null;
  } catch {
    return 'the files cannot be loaded';
  } finally {
    globalThis.__mutant = 0;
  }
}

test('mutants', async () => {
  fc.configureGlobal({ seed: 20240226 });
  const all = mutantsOf(ROOT).flatMap(({ mutants }) => mutants);
  const only = process.env.MUTATE;
  const chosen = only ? all.filter(({ path }) => path.includes(only)) : all;
  const loaded = await loadTests();
  for (const { name, run } of loaded)
    expect(
      await Promise.resolve()
        .then(run)
        .then(() => null, String),
      name,
    ).toBeNull();
  const alive: Mutant[] = [];
  for (const mutant of chosen) if ((await killer(mutant, loaded)) === null) alive.push(mutant);
  for (const { path, line, change } of alive) console.log(`alive  ${path}:${line}  ${change}`);
  const dead = chosen.length - alive.length;
  const share = ((100 * dead) / chosen.length).toFixed(1);
  console.log(`${dead} of ${chosen.length} mutants found, ${share} % (${loaded.length} tests)`);
});
