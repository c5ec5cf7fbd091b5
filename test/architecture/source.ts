import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** A file of ours, with its path from the top of the project. */
export interface Source {
  path: string;
  text: string;
}

/** A place that breaks a rule of the house, and the rule in words. */
export interface Problem {
  path: string;
  line: number;
  rule: string;
}

const FOLDERS = ['entrypoints', 'components', 'lib', 'public', 'test'];

/** Every file of ours, whatever kind it is. */
export function listFiles(): string[] {
  return FOLDERS.flatMap((folder) => walkFolder(join(ROOT, folder))).sort();
}

function walkFolder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walkFolder(path) : [relative(ROOT, path).split(sep).join('/')];
  });
}

/** The files that hold code or style: what people read and change. */
export function readSources(): Source[] {
  return listFiles()
    .filter((path) => /\.(tsx?|mjs|css)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** True for what is shipped to officers: not the practice portal, not the tests. */
export function isProduct(path: string): boolean {
  return /^(entrypoints|components|lib)\//.test(path) && !path.startsWith('lib/practice/');
}

export function isCode(path: string): boolean {
  return /\.(tsx?|mjs)$/.test(path);
}

/** The line, from 1, in which a character stands. */
export function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

/** One line a problem, for a failing test: file, line, rule. */
export function tell(problems: Problem[]): string[] {
  return problems.map(({ path, line, rule }) => `${path}:${line} ${rule}`);
}
