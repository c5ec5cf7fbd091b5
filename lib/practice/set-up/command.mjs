import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { StepError } from './steps.mjs';

/** The folder of the project, whatever folder the command was typed in. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Runs a program to its end and keeps what it says. With VERBOSE=1 its words are shown as they come, too.
 * @param {string} file the program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean, cwd?: string }} [options] `env` is added to the current one
 * @returns {Promise<{ code: number, output: string }>} `code` is 1 when a signal ended it; `output` is both streams
 * @throws {StepError} when the program cannot be started at all
 */
export function runCommand(file, args, { env = {}, shell = false, cwd = ROOT } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      shell,
      // Colours would be kept as control characters in what is shown when something fails.
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += stripVTControlCharacters(text);
        if (process.env.VERBOSE === '1') process.stdout.write(text);
      });
    }
    child.on('error', (cause) => {
      reject(new StepError(`"${file}" could not be started: ${cause.message}.`, output));
    });
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a program that has to succeed.
 * @param {string} failure what to tell the person when it does not
 * @param {string} file
 * @param {string[]} args
 * @param {Parameters<typeof runCommand>[2]} [options]
 * @returns {Promise<string>} what it said
 * @throws {StepError} with that sentence and the program's words
 */
export async function mustRun(failure, file, args, options) {
  const { code, output } = await runCommand(file, args, options);
  if (code !== 0) throw new StepError(failure, output);
  return output;
}

/**
 * Arguments that run a tool of node_modules with the Node that is running now.
 * @param {string} path inside node_modules, such as `wxt/bin/wxt.mjs`
 * @param {string[]} args
 * @returns {[string, string[]]} program and arguments
 */
export function tool(path, args) {
  return [
    process.execPath,
    [fileURLToPath(new URL(`../../../node_modules/${path}`, import.meta.url)), ...args],
  ];
}
