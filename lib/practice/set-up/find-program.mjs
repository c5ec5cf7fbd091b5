import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { StepError } from './steps.mjs';

/**
 * A computer to look on: this one, unless a test describes another.
 * @typedef {object} Computer
 * @property {NodeJS.Platform} platform
 * @property {NodeJS.ProcessEnv} env
 * @property {string} home
 * @property {(path: string) => boolean} works whether the program there is one that starts
 */

/** @returns {Omit<Computer, 'works'>} */
export const thisComputer = () => ({ platform: process.platform, env: process.env, home: homedir() });

/**
 * @param {string} variable what names the program on a computer that has it in an unusual place, such as `CHROME_PATH`
 * @param {string[]} places where it usually is, best first
 * @param {Computer} computer
 * @returns {string | null} the first that is there
 * @throws {StepError} when the variable names something that is not there
 */
export function findProgram(variable, places, { env, works }) {
  const named = env[variable];
  if (!named) return places.find(works) ?? null;
  if (works(named)) return named;
  throw new StepError(
    `${variable} says "${named}", but there is no browser that starts. Correct it, or remove it to have one looked for.`,
  );
}

/**
 * On Linux a file of that name may only be a script saying what to install, so it is asked for its version.
 * Elsewhere that question would open a window.
 * @param {string} path
 * @param {NodeJS.Platform} platform
 * @param {RegExp} version what the program says of itself
 */
export function starts(path, platform, version) {
  if (!existsSync(path)) return false;
  if (platform === 'win32' || platform === 'darwin') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && version.test(stdout);
}
