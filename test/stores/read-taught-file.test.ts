import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { taughtFile } from '@/lib/export/taught-file';
import type { Instant } from '@/lib/model/calendar-date';
import { TAUGHT_FILE, type Taught } from '@/lib/model/taught';
import { readTaughtFile } from '@/lib/stores/read-taught-file';

const KEPT: Taught[] = JSON.parse(
  readFileSync(resolve(import.meta.dirname, 'examples/taught.v1.json'), 'utf8'),
).data;
const FILE = taughtFile(KEPT, '2026-11-25T10:00:00+00:00' as Instant);
const part = KEPT[0];

test('what one office saves, another reads whole, and nothing of how it went goes along', () => {
  expect(FILE).not.toContain('worked');
  const read = readTaughtFile(FILE, []);
  expect(read).toEqual({
    fault: null,
    unfit: 0,
    offers: KEPT.map((entry) => ({ entry: { ...entry, origin: 'file', seen: null }, is: 'new' })),
  });
});

test('the preview tells what is known here already, and what was shown otherwise', () => {
  const mine: Taught[] = part?.what === 'part' ? [{ ...part, kind: 'text' }, ...KEPT.slice(1)] : [];
  const read = readTaughtFile(FILE, mine);
  expect(read.fault === null && read.offers.map(({ is }) => is)).toEqual(['differs', 'same']);
});

const wrap = (taught: unknown, version = 1) => JSON.stringify({ ...TAUGHT_FILE, version, taught });

test.each([
  ['a picture', '\u0089PNG\r\n', 'other-file'],
  ['an empty file', '', 'other-file'],
  ['a list of something else', '[1, 2]', 'other-file'],
  ['a backup of another program', '{"format":"backup","version":1,"taught":[]}', 'other-file'],
  ['half of a file', FILE.slice(0, FILE.length / 2), 'cut-off'],
  ['a file of a newer version', wrap(KEPT, 2), 'newer'],
  ['a file without entries', wrap([]), 'nothing-in-it'],
  ['a file far too large', `${FILE}${' '.repeat(1_000_001)}`, 'too-large'],
  [
    'entries that are none',
    wrap([null, 7, { what: 'part' }, { ...part, field: '__proto__' }]),
    'nothing-in-it',
  ],
])('%s is refused with its reason', (_, content, fault) => {
  expect(readTaughtFile(content, [])).toEqual({ fault });
});

test.each([
  ['a way that is a selector', { ...part, locators: [{ by: 'css', print: 'input' }] }],
  ['a mark that is a text', { ...part, words: { shown: 'note', print: 'Layla Hassan' } }],
  ['an address in full', { ...KEPT[1], path: 'javascript:alert(1)' }],
  ['a text as long as a page', { ...part, words: { shown: 'a'.repeat(301), print: '0bdcb81aee8d83' } }],
])('%s costs only itself', (_, hostile) => {
  const read = readTaughtFile(wrap([hostile, KEPT[1]]), []);
  expect(read).toMatchObject({ fault: null, unfit: 1, offers: [{ is: 'new' }] });
});

test('more than an entry has is left out of it', () => {
  const read = readTaughtFile(wrap([{ ...part, value: 'Layla Hassan', html: '<script>' }]), []);
  expect(JSON.stringify(read)).not.toMatch(/Layla|script/);
});
