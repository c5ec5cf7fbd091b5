import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from '@/lib/practice/set-up/dependencies.mjs';

const WANTED = {
  '': { version: '0.1.0' },
  'node_modules/zod': { version: '4.6.7' },
  'node_modules/for-windows': { version: '1.0.0', optional: true },
};
const ZOD = { 'node_modules/zod': { version: '4.6.7' } };

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'enquiry-assistant-'));
  mkdirSync(join(root, 'node_modules/zod'), { recursive: true });
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: WANTED }));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Writes the record that npm leaves behind. */
function installed(packages: object): void {
  writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
}

test('what was installed by hand is not installed again', () => {
  installed(ZOD);
  expect(isInstalled(root)).toBe(true);
});

test('a fresh clone needs an installation', () => {
  expect(isInstalled(root)).toBe(false);
});

test('another version needs an installation', () => {
  installed({ 'node_modules/zod': { version: '4.6.6' } });
  expect(isInstalled(root)).toBe(false);
});

test('a package that is no longer wanted needs an installation', () => {
  installed({ ...ZOD, 'node_modules/left-over': { version: '1.0.0' } });
  expect(isInstalled(root)).toBe(false);
});

test('a folder somebody deleted needs an installation', () => {
  installed(ZOD);
  rmSync(join(root, 'node_modules/zod'), { recursive: true });
  expect(isInstalled(root)).toBe(false);
});
