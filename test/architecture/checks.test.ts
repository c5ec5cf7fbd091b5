import { expect, test } from 'vitest';
import { banProblems } from './bans';
import { expiredProblems } from './expired';
import { idProblems, nameProblems, topLevelProblems } from './names';
import { importProblems } from './rooms';
import { distributionProblems, sizeProblems } from './sizes';

const IMPORTS: [path: string, text: string, problems: number][] = [
  ['lib/rules/a/b.ts', "import { x } from '@/lib/model/x';", 0],
  ['lib/rules/a/b.ts', "import { x } from '../define-rule';", 0],
  ['lib/rules/a/b.ts', "import { x } from '../../portal/x';", 1],
  ['lib/rules/a/b.ts', "import type { x } from '@/lib/stores/x';", 1],
  ['lib/rules/a/b.ts', "export * from '@/lib/note/x';", 1],
  ['lib/rules/a/b.ts', "type X = import('@/lib/catalogue/x').X;", 1],
  ['lib/rules/a/b.ts', "// import { x } from '@/lib/stores/x';", 0],
  ['lib/portal/a.ts', "const x = await import('@/components/panel/Panel');", 1],
  ['components/a/B.tsx', "import { read } from '@/lib/portal/read';", 1],
  ['lib/stores/a.ts', "import { browser } from '@/lib/platform/browser';", 1],
  ['lib/platform/a.ts', "import { browser } from './browser';", 0],
  ['lib/stores/a.ts', "import { browser } from 'wxt/browser';", 1],
  ['lib/stores/a.ts', "import { x } from '@/lib/practice/x';", 1],
  ['lib/practice/a.ts', "import { x } from '@/lib/portal/x';", 1],
  ['lib/model/a.ts', "import { readFileSync } from 'node:fs';", 1],
  ['lib/rules/a/b.ts', "import { h } from 'preact';", 1],
  ['entrypoints/popup/main.tsx', "import '../tracker/main';", 1],
  ['entrypoints/popup/main.tsx', "import { Popup } from '@/components/popup/Popup';", 0],
  ['lib/odds/a.ts', 'export {};', 1],
];

test.each(IMPORTS)('%s with %s', (path, text, problems) => {
  expect(importProblems({ path, text })).toHaveLength(problems);
});

const BANS: [path: string, text: string, problems: number][] = [
  ['lib/rules/a/b.ts', 'const x = document.title;', 1],
  ['lib/rules/a/b.ts', 'const x = { document: 1 }; x.document; // document', 0],
  ['lib/rules/a/b.ts', 'function f(x: HTMLInputElement) {}', 1],
  ['lib/portal/a.ts', 'const x = document.title;', 0],
  ['lib/note/a.ts', 'const x = new Date();', 1],
  ['lib/note/a.ts', 'const x = new Date(text);', 0],
  ['components/a/B.tsx', 'const x = Date.now();', 1],
  ['lib/platform/clock.ts', 'const x = new Date();', 0],
  ['entrypoints/background.ts', 'chrome.alarms.create("a");', 1],
  ['lib/platform/alarms.ts', 'browser.alarms.create("a");', 0],
  ['lib/stores/a.ts', 'await fetch("https://example.org");', 1],
  ['lib/platform/a.ts', 'navigator.sendBeacon("x");', 1],
  ['lib/platform/a.ts', 'new globalThis.WebSocket("x");', 1],
  ['components/a/B.tsx', 'const x = <p dangerouslySetInnerHTML={y} />;', 1],
  ['lib/portal/a.ts', 'box.innerHTML = name;', 1],
  ['lib/portal/a.ts', 'box.insertAdjacentHTML("beforeend", name);', 1],
  ['lib/practice/a.ts', 'box.outerHTML = name;', 1],
  ['lib/portal/a.ts', 'const x = box.innerHTML;', 0],
  ['lib/portal/a.ts', 'new Function("x");', 1],
  ['test/portal/a.test.ts', 'document.body.innerHTML = page;', 0],
];

test.each(BANS)('%s doing %s', (path, text, problems) => {
  expect(banProblems({ path, text })).toHaveLength(problems);
});

const lines = (count: number) => 'x\n'.repeat(count);

test('a file of 250 lines is allowed, one of 251 is not, an entry point stops at 80', () => {
  expect(sizeProblems({ path: 'lib/note/a.ts', text: lines(250) })).toEqual([]);
  expect(sizeProblems({ path: 'lib/note/a.ts', text: lines(251) })).toHaveLength(1);
  expect(sizeProblems({ path: 'entrypoints/background.ts', text: lines(81) })).toHaveLength(1);
  expect(sizeProblems({ path: 'lib/i18n/locales/en.ts', text: lines(900) })).toEqual([]);
});

test('a house of long files is told so', () => {
  const files = (count: number, size: number) =>
    Array.from({ length: count }, () => ({ path: 'lib/note/a.ts', text: lines(size) }));
  expect(distributionProblems([...files(60, 70), ...files(37, 170), ...files(3, 200)])).toEqual([]);
  expect(distributionProblems(files(10, 71))).toHaveLength(1);
  expect(distributionProblems([...files(60, 70), ...files(30, 100), ...files(10, 171)])).toHaveLength(1);
});

const IDS: [path: string, text: string, problems: number][] = [
  ['lib/rules/deadline/deadline-near.ts', "export default defineRule({ id: 'deadline-near' });", 0],
  ['lib/rules/deadline/deadline-near.ts', "export default defineRule({ id: 'deadline-far' });", 1],
  ['lib/rules/deadline/deadline-near.ts', "const it = rule({ id: 'deadline-near' }); export default it;", 0],
  ['lib/portal/pages/series.ts', "export const page = { id: 'series' };", 1],
  ['lib/practice/skins/modern.ts', "export default defineSkin({ id: 'modern' });", 0],
  ['lib/practice/skins/modern.css.ts', "export const style = '';", 0],
  ['lib/practice/skins/modern.ts', 'export const modern = {};', 1],
  ['lib/rules/define-rule.ts', 'export function defineRule() {}', 0],
];

test.each(IDS)('%s holding %s', (path, text, problems) => {
  expect(idProblems({ path, text })).toHaveLength(problems);
});

test('names that say nothing, or are written otherwise, are found', () => {
  expect(nameProblems('lib/note/utils.ts')).toHaveLength(1);
  expect(nameProblems('test/helpers/a.ts')).toHaveLength(1);
  expect(nameProblems('lib/note/planNote.ts')).toHaveLength(1);
  expect(nameProblems('lib/note/plan-note.ts')).toEqual([]);
  expect(nameProblems('components/panel/FindingCard.tsx')).toEqual([]);
});

test('a stray file at the top is found', () => {
  expect(topLevelProblems(['lib', 'README.md', '.ci', 'notes.txt'])).toHaveLength(1);
});

test('a workaround is found the day after its date', () => {
  const source = { path: 'lib/a.ts', text: '// EXPIRES 2027-03-31: why' };
  expect(expiredProblems(source, '2027-03-31')).toEqual([]);
  expect(expiredProblems(source, '2027-04-01')).toHaveLength(1);
});
