import { buildExtension } from '../../lib/practice/set-up/build.mjs';
import { mustRun, tool } from '../../lib/practice/set-up/command.mjs';
import { prepareFirefox } from '../../lib/practice/set-up/firefox.mjs';
import { runTests } from './vitest.mjs';

/** The kinds of test, as test/vitest.config.ts names them. */
export const PROJECTS = ['unit', 'page', 'browser', 'firefox'];

const TITLES = {
  unit: 'Testing the code by itself',
  page: 'Testing on pages in a real browser',
  browser: 'Testing the built extension on the practice portal',
  firefox: 'Testing the Firefox build in Firefox',
};

const NO_FIREFOX =
  'NOT RUN, as there is no Firefox 140 or newer here (one in an unusual place is named in FIREFOX_PATH)';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ title: string, lines?: number, run: (count: Count) => unknown }} Check */

/**
 * Everything to check, in order. The builds come first: they also write the types that the rest needs.
 * @param {string[]} projects kinds of test
 * @param {string[]} files parts of the names of test files; none for all
 * @returns {Check[]}
 */
export function checksFor(projects, files) {
  const needs = (/** @type {string[]} */ ...kinds) => kinds.some((kind) => projects.includes(kind));
  const builds = [
    ...(needs('browser') ? [one('Building for Chrome and Edge', () => buildExtension('chrome'))] : []),
    ...(needs('browser', 'firefox') ? [one('Building for Firefox', () => buildExtension('firefox'))] : []),
    ...(needs('browser')
      ? [
          one('Building the page for computers without the assistant', () =>
            mustRun(
              'The page could not be built.',
              ...tool('vite/bin/vite.js', ['build', '--config', 'entrypoints/request-page/vite.config.mjs']),
            ),
          ),
        ]
      : []),
  ];
  const tests = projects.map((project) => ({
    title: TITLES[/** @type {keyof typeof TITLES} */ (project)],
    lines: 400,
    run: async (/** @type {Count} */ count) => {
      if (project === 'firefox' && !(await firefoxFor(count))) return NO_FIREFOX;
      return runTests(project, files, count);
    },
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

/** A Firefox that was named and does not start is a failure; none at all is not. @param {Count} count */
function firefoxFor(count) {
  return prepareFirefox().catch((fault) => {
    count.failed += 1;
    throw fault;
  });
}
