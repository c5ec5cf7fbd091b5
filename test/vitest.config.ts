import { resolve } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');
const chromePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
/** Patience for a busy computer; how fast we are is measured in benches. */
const testTimeout = 30_000;
const shared = { root, resolve: { alias: { '@': root } } };

/**
 * Three kinds of test. `unit`: pure code and components, no browser. `page`: everything that reads or writes
 * a page, in a real browser. `browser`: the built extension, as files and on the
 * practice portal.
 */
export default defineConfig({
  ...shared,
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          testTimeout,
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/portal/**', 'test/stores-in-browser/**', 'test/browser/**', 'test/release/**'],
        },
      },
      {
        ...shared,
        test: {
          name: 'page',
          testTimeout,
          include: ['test/portal/**/*.test.ts', 'test/stores-in-browser/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: chromePath } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        ...shared,
        test: {
          name: 'browser',
          include: ['test/release/**/*.test.ts', 'test/browser/**/*.test.ts'],
          exclude: ['test/browser/firefox.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 90_000,
          fileParallelism: false,
        },
      },
      {
        ...shared,
        test: {
          name: 'firefox',
          include: ['test/browser/firefox.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 90_000,
          // Firefox is spoken to over a WebSocket, which Node 20 has only when asked.
          execArgv: ['--experimental-websocket'],
        },
      },
    ],
  },
});
