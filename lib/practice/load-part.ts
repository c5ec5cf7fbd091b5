import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { build } from 'vite';
import type { SkinPart } from './skin';

const SKINS = resolve(import.meta.dirname, 'skins');
const require = createRequire(import.meta.url);
const programs = new Map<string, Promise<string>>();

/**
 * The text of something a skin's pages load: a file of an installed package, or a program put together once for
 * the whole run.
 * @throws when the package is not installed, or the program cannot be put together
 */
export function loadPart(part: SkinPart): Promise<string> {
  if ('package' in part) return readFile(require.resolve(part.package), 'utf8');
  const known = programs.get(part.program) ?? putTogether(resolve(SKINS, part.program));
  programs.set(part.program, known);
  return known;
}

/** One script without imports, for a plain script element. */
async function putTogether(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'portal' } },
  });
  const [bundle] = [built].flat();
  const script = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!script) throw new Error(`${entry} could not be put together for the browser.`);
  return script.code;
}
