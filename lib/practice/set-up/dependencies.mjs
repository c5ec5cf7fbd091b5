import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { mustRun, ROOT } from './command.mjs';

/**
 * Installs what package-lock.json lists, unless exactly that is installed already, by us or by hand.
 * @returns {Promise<string | undefined>} a word on what was there
 */
export async function installDependencies() {
  if (isInstalled(ROOT)) return 'already there';
  const { file, args, shell } = findNpm();
  await mustRun(
    'npm could not install the packages. Check the connection to the internet, then try again.',
    file,
    // `--include=dev`: NODE_ENV=production would otherwise leave the tools out.
    [...args, 'ci', '--include=dev', '--no-audit', '--no-fund'],
    { shell },
  );
}

/**
 * Compares the lock file with the record npm leaves of what it installed.
 * @param {string} root the project's folder
 * @returns {boolean}
 */
export function isInstalled(root) {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(record);
  const nothingElse = Object.keys(installed).every((path) => path in wanted);
  const allThere = Object.entries(wanted).every(([path, { version, optional }]) => {
    // Packages for other systems are listed as optional and are not installed here.
    if (!(path in installed)) return path === '' || optional === true;
    return installed[path]?.version === version && existsSync(join(root, path));
  });
  return nothingElse && allThere;
}

/**
 * @param {string} file a lock file
 * @returns {Record<string, { version?: string, optional?: boolean }>} by path
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

/**
 * The npm that started us; without one (`node lib/practice/launch.mjs`) the one beside Node; at last the one on PATH.
 * @returns {{ file: string, args: string[], shell: boolean }}
 */
function findNpm() {
  const places = [
    process.env.npm_execpath ?? '',
    join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js'),
    join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js'),
  ];
  // Other package managers set npm_execpath to themselves.
  const script = places.find((place) => basename(place).startsWith('npm-cli') && existsSync(place));
  if (script) return { file: process.execPath, args: [script], shell: false };
  // Windows starts `npm.cmd` only through a shell.
  return { file: 'npm', args: [], shell: process.platform === 'win32' };
}
