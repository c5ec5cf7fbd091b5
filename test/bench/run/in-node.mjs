import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundled, placeOf } from './bundle.mjs';

/**
 * Runs a bench in this process.
 * @param {string} file
 */
export function runInNode(file) {
  const how = { ssr: placeOf(file), rolldownOptions: { output: { entryFileNames: 'bench.js' } } };
  return bundled(file, how, async (folder) => {
    const { bench } = await import(pathToFileURL(resolve(folder, 'bench.js')).href);
    await bench();
  });
}
