/**
 * `npm run crashes -- --runs 1000 --seed 7`: kills the background, the extension, tabs and the browser that many
 * times at moments that follow from the seed, and looks each time for anything lost, halved or doubled.
 */
import { parseArgs } from 'node:util';
import { findBrowser } from '../lib/practice/set-up/browser.mjs';
import { buildExtension } from '../lib/practice/set-up/build.mjs';
import { mustRun, tool } from '../lib/practice/set-up/command.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '1000' }, seed: { type: 'string', default: '7' } },
});
const browser = findBrowser();
if (browser) process.env.CHROME_PATH = browser;
process.env.CRASH_RUNS = values.runs;
process.env.CRASH_SEED = values.seed;
await buildExtension('chrome');
const args = ['run', '--config', 'test/vitest.config.ts', '--project', 'browser', 'crashes'];
console.log(await mustRun('Something was lost.', ...tool('vitest/vitest.mjs', args)));
