import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const ROOT = resolve(import.meta.dirname, '../..');

/** The two builds that are shipped. */
export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof BUILDS)[number];

/** The text of a file of a build. */
export function readBuilt(build: Build, path: string): string {
  return readFileSync(join(ROOT, '.output', build, path), 'utf8');
}

/** Every file of a build, with `/` between the parts. */
export function listBuilt(build: Build): string[] {
  const folder = join(ROOT, '.output', build);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** The manifest of a build, part by part. */
export function manifestOf(build: Build): Record<string, unknown> {
  return JSON.parse(readBuilt(build, 'manifest.json'));
}

/** What a script or a page loads before it can run, itself included, each once. */
export function loadedBy(build: Build, path: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const text = readBuilt(build, path);
  const names = path.endsWith('.html')
    ? [...text.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map((found) => found[1] ?? '')
    : [...text.matchAll(/(?:from|import)\s*["']\.?\/([^"']+\.js)["']/g)].map((found) =>
        besides(path, found[1] ?? ''),
      );
  for (const name of names) loadedBy(build, name, seen);
  return seen;
}

function besides(path: string, name: string): string {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  return `${folder}${name}`;
}

/** Kilobytes (1,000 bytes) of all these files, each packed by itself as a store packs them. */
export function packedKilobytes(build: Build, paths: Iterable<string>): number {
  let bytes = 0;
  for (const path of paths) bytes += gzipSync(readBuilt(build, path), { level: 9 }).length;
  return bytes / 1000;
}
