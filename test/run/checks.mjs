import { buildExtension } from '../../lib/practice/set-up/build.mjs';
import { mustRun, tool } from '../../lib/practice/set-up/command.mjs';
import { runTests } from './vitest.mjs';

/** The kinds of test, as test/vitest.config.ts names them. */
export const PROJECTS = ['unit', 'page', 'browser'];

const TITLES = {
  unit: 'Testing the code by itself',
  page: 'Testing on pages in a real browser',
  browser: 'Testing the built extension on the practice portal',
};

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ title: string, lines?: number, run: (count: Count) => unknown }} Check */

/**
 * Everything to check, in order. The builds come first: they also write the types that the rest needs.
 * @param {string[]} projects kinds of test
 * @param {string[]} files parts of the names of test files; none for all
 * @returns {Check[]}
 */
export function checksFor(projects, files) {
  const builds = projects.includes('browser')
    ? [
        one('Building for Chrome and Edge', () => buildExtension('chrome')),
        one('Building for Firefox', () => buildExtension('firefox')),
        one('Building the page for computers without the assistant', () =>
          mustRun(
            'The page could not be built.',
            ...tool('vite/bin/vite.js', ['build', '--config', 'entrypoints/request-page/vite.config.mjs']),
          ),
        ),
      ]
    : [];
  const tests = projects.map((project) => ({
    title: TITLES[/** @type {keyof typeof TITLES} */ (project)],
    lines: 400,
    run: (/** @type {Count} */ count) => runTests(project, files, count),
  }));
  return [
    ...builds,
    one('Checking the types', () =>
      mustRun('The types do not fit together.', ...tool('typescript/bin/tsc', ['--noEmit'])),
    ),
    one('Checking the style of the code', () =>
      mustRun(
        'The code is not in the agreed style. "npm run fix" puts right what it can.',
        ...tool('@biomejs/biome/bin/biome', ['ci', '--colors=off', '.']),
      ),
    ),
    ...tests,
  ];
}

/**
 * A check that counts as one.
 * @param {string} title
 * @param {() => Promise<unknown>} run
 * @returns {Check}
 */
function one(title, run) {
  return {
    title,
    run: async (count) => {
      count.failed += 1;
      await run();
      count.failed -= 1;
      count.passed += 1;
    },
  };
}
