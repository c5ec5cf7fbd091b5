import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Window } from 'happy-dom';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FieldSpec, Located } from '@/lib/portal/locate';

const folder = mkdtempSync(join(tmpdir(), 'locate-'));
const file = join(folder, 'locate.mjs');
let locate: (page: unknown, specs: FieldSpec[]) => Located[];

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: 'lib/portal/locate/index.ts', formats: ['es'], fileName: () => 'locate.mjs' },
    },
  });
  ({ locate } = await import(pathToFileURL(file).href));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the locator stands alone: its bundle imports nothing', () => {
  expect(readFileSync(file, 'utf8')).not.toMatch(/^\s*import\b|\bimport\(/m);
});

test('it needs nothing but the document, and leaves it as it was', () => {
  const { document } = new Window();
  document.body.innerHTML = `<h2>Booking</h2><label for="r">Room</label><input id="r">
    <table><tr><td>Building:</td><td><select id="b"><option>Main</option></select></td></tr></table>
    <ul role="tablist"><li role="tab" id="w">By week</li><li role="tab">By day</li></ul>
    <label><input type="radio" id="m" name="x"> Morning</label>
    <div role="listbox"><div role="option" id="o">Whole day</div></div>
    <p>Guest <input id="g" role="combobox"></p><a class="btn" id="s">Submit</a><a class="btn" id="d">Delete</a>`;
  const before = document.documentElement.outerHTML;
  const asked: [string, FieldSpec['kinds'], string][] = [
    ['r', ['text'], 'Room'],
    ['b', ['select'], 'Building'],
    ['w', ['tab', 'radio'], 'By week'],
    ['m', ['radio'], 'Morning'],
    ['o', ['option'], 'Whole day'],
    ['g', ['combobox', 'text'], 'Guest'],
    ['s', ['button'], 'Submit'],
    ['d', ['button'], 'Delete'],
    ['none', ['textarea'], 'Remarks'],
  ];
  const answers = locate(
    document,
    asked.map(([key, kinds, label]) => ({ key, kinds, labels: [label] })),
  );
  expect(answers.map(({ key, element }) => element?.id ?? `no ${key}`)).toEqual([
    ...asked.slice(0, -1).map(([key]) => key),
    'no none',
  ]);
  expect(answers.every(({ why }) => why.length > 0)).toBe(true);
  expect(document.documentElement.outerHTML).toBe(before);
});
