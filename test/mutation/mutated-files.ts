import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Mutant, mutateSource } from './mutate-source';

/** What is changed: rules and clocks. The lists found by folder have nothing to decide. */
export function isMutated(path: string): boolean {
  return /^lib\/(rules|timeline)\/.*\.ts$/.test(path) && !/\/(index|field-words)\.ts$/.test(path);
}

/** Every file to be changed with its mutants; the numbers go on from file to file. */
export function mutantsOf(root: string): { path: string; firstId: number; mutants: Mutant[] }[] {
  const paths = ['lib/rules', 'lib/timeline']
    .flatMap((folder) =>
      readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file}`,
      ),
    )
    .filter(isMutated)
    .sort();
  let next = 1;
  return paths.map((path) => {
    const firstId = next;
    const { mutants } = mutateSource(path, readFileSync(resolve(root, path), 'utf8'), firstId);
    next += mutants.length;
    return { path, firstId, mutants };
  });
}
