import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const outDir = resolve(root, 'node_modules/.cache/bench');

// Measured as it is shipped: bundled, not module by module.
await build({
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
  build: { ssr: 'test/bench/rules.ts', outDir, emptyOutDir: true },
});
try {
  const { bench } = await import(pathToFileURL(resolve(outDir, 'rules.js')).href);
  await bench();
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
