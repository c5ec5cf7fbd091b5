import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { mutateSource } from './mutate-source';
import { isMutated, mutantsOf } from './mutated-files';

const root = resolve(import.meta.dirname, '../..');
const firstIds = new Map(mutantsOf(root).map(({ path, firstId }) => [path, firstId]));

/** Loads rules and clocks with every mutant asleep in them, and hands their tests a place to be collected. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  plugins: [
    {
      name: 'mutants',
      enforce: 'pre',
      resolveId(source, importer) {
        const fromATest = importer !== undefined && /\/test\/(rules|timeline)\//.test(importer);
        return source === 'vitest' && fromATest ? resolve(import.meta.dirname, 'collect-tests.ts') : null;
      },
      load(id) {
        const path = relative(root, id.replace(/\?.*$/, ''));
        if (!isMutated(path)) return null;
        return mutateSource(path, readFileSync(resolve(root, path), 'utf8'), firstIds.get(path) ?? 0).code;
      },
    },
  ],
  test: {
    include: ['test/mutation/*.mutation.ts'],
    testTimeout: 3_600_000,
    reporters: [['default', { summary: false }]],
    maxWorkers: 1,
  },
});
