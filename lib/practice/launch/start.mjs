import { buildExtension } from '../set-up/build.mjs';
import { ROOT } from '../set-up/command.mjs';
import { SET_UP } from '../set-up/index.mjs';
import { takeSteps } from '../set-up/steps.mjs';
import { HELP, hasDisplay, readOptions } from './options.mjs';

/** Installing, browser, build; then the portal and the browser's start, in play.ts. */
const STEPS = { before: 3, of: 5 };

/**
 * Does all that `npm start` does.
 * @param {string[]} args what was typed behind it
 * @returns {Promise<number>} the exit code: 0 when all went well
 */
export async function start(args) {
  let options;
  try {
    options = readOptions(args, { display: hasDisplay(process.platform, process.env) });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const build = { title: 'Building the assistant', run: () => buildExtension('chrome') };
  if (!(await takeSteps([...SET_UP, build], { of: STEPS.of }))) return 1;
  const { play } = await loadPlay();
  return play({ ...options, executablePath: process.env.CHROME_PATH ?? '', steps: STEPS });
}

/**
 * The rest is TypeScript, which Vite turns into JavaScript on the way in.
 * @returns {Promise<typeof import('./play.ts')>}
 */
async function loadPlay() {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(`${ROOT}lib/practice/launch/play.ts`, {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
  });
  return /** @type {typeof import('./play.ts')} */ (module);
}
