import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { banProblems } from './architecture/bans';
import { expiredProblems } from './architecture/expired';
import { idProblems, nameProblems, topLevelProblems } from './architecture/names';
import { importProblems } from './architecture/rooms';
import { distributionProblems, sizeProblems } from './architecture/sizes';
import { isCode, listFiles, ROOT, readSources, tell } from './architecture/source';

const sources = readSources();
const code = sources.filter(({ path }) => isCode(path));

test('rooms import only from rooms below them', () => {
  expect(tell(code.flatMap(importProblems))).toEqual([]);
});

test('nothing does what its room must not do', () => {
  expect(tell(code.flatMap(banProblems))).toEqual([]);
});

test('no file is too long to hold one idea', () => {
  expect(tell(sources.flatMap(sizeProblems))).toEqual([]);
});

test('most files are short', () => {
  expect(distributionProblems(sources)).toEqual([]);
});

test('every rule, clock, page and skin has the name of its file', () => {
  expect(tell(code.flatMap(idProblems))).toEqual([]);
});

test('every name says what is in the file', () => {
  expect(tell(listFiles().flatMap(nameProblems))).toEqual([]);
});

test('the top of the project holds nothing but what the design names', () => {
  expect(tell(topLevelProblems(readdirSync(ROOT)))).toEqual([]);
});

test('no workaround has outlived its date', () => {
  const today = new Date().toISOString().slice(0, 10);
  expect(tell(sources.flatMap((source) => expiredProblems(source, today)))).toEqual([]);
});
