import { rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../../..');

/**
 * In a bundle a file would be elsewhere than its source, and look for its neighbours in vain.
 * @type {import('vite').Plugin}
 */
const ownFolders = {
  name: 'own-folders',
  enforce: 'pre',
  transform(code, id) {
    if (id.includes('node_modules')) return null;
    const url = `new URL(${JSON.stringify(`file://${id}`)}).href`;
    return code
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
      .replaceAll('import.meta.url', url);
  },
};

/**
 * Bundles a bench as the product is bundled, so that it is measured as it is shipped, and takes the bundle away
 * when `use` has ended.
 * @param {string} file its name in the folder of benches
 * @param {import('vite').BuildEnvironmentOptions} how
 * @param {(folder: string) => Promise<void>} use
 */
export async function bundled(file, how, use) {
  const outDir = resolve(root, '.output/bench', file);
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [ownFolders],
      define: { 'process.env.NODE_ENV': '"production"' },
      resolve: { alias: { '@': root } },
      build: { ...how, outDir, emptyOutDir: true },
    });
    await use(outDir);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/**
 * @param {string} file the name of a bench
 * @returns {string} where it is
 */
export function placeOf(file) {
  return resolve(import.meta.dirname, '..', file);
}
