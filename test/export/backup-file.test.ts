import { expect, test } from 'vitest';
import { backupName, readBackup, writeBackup } from '@/lib/export/backup/backup-file';
import { ROUNDS } from '@/lib/export/backup/passphrase';
import type { Instant } from '@/lib/model/calendar-date';

const HEAD = { madeAt: '2026-11-23T09:30:00+00:00' as Instant, program: '0.1.0' };
const CONTENT = { enquiries: [{ note: 'Ana Silva 0713, "quoted" = 1+1 <b>بن</b> \u2028' }], parts: {} };
const PASSPHRASE = 'correct horse battery stäple';

const file = (passphrase: string | null = null) => writeBackup(CONTENT, HEAD, passphrase);

test('a backup gives back exactly what went in, with when and by which version it was made', async () => {
  expect(await readBackup(await file(), null)).toEqual({ ok: true, head: HEAD, content: CONTENT });
});

test('a backup is read also with the mark and the line ends other programs add', async () => {
  expect(await readBackup(`\ufeff${await file()}\r\n`, null)).toMatchObject({ ok: true });
});

test('a locked backup opens with its passphrase only, and holds no name to be read', async () => {
  const locked = await file(PASSPHRASE);
  expect(locked).not.toContain('Ana');
  expect(JSON.parse(locked).lock).toMatchObject({ how: 'PBKDF2-SHA256-AES-GCM', rounds: ROUNDS });
  expect(ROUNDS).toBeGreaterThanOrEqual(600_000);
  expect(await readBackup(locked, null)).toEqual({ ok: false, problem: 'locked' });
  expect(await readBackup(locked, 'correct horse')).toEqual({ ok: false, problem: 'wrong-passphrase' });
  expect(await readBackup(locked, PASSPHRASE)).toEqual({ ok: true, head: HEAD, content: CONTENT });
  expect(await readBackup(locked, PASSPHRASE.normalize('NFD'))).toMatchObject({ ok: true });
});

test('two backups of the same with the same passphrase have nothing in common to compare', async () => {
  const [one, other] = [JSON.parse(await file(PASSPHRASE)), JSON.parse(await file(PASSPHRASE))];
  expect(one.content).not.toBe(other.content);
  expect(one.lock.salt).not.toBe(other.lock.salt);
});

test('a locked backup of which the date was changed does not open', async () => {
  const changed = (await file(PASSPHRASE)).replace('2026-11-23', '2027-11-23');
  expect(await readBackup(changed, PASSPHRASE)).toEqual({ ok: false, problem: 'wrong-passphrase' });
});

test('a backup cut off anywhere is known as one that is not whole', async () => {
  for (const text of [await file(), await file(PASSPHRASE)]) {
    for (const length of [60, Math.floor(text.length / 2), text.length - 2]) {
      expect(await readBackup(text.slice(0, length), PASSPHRASE), String(length)).toEqual({
        ok: false,
        problem: 'cut-off',
      });
    }
  }
});

test.each([
  ['a name', (text: string) => text.replace('Ana', 'Ann')],
  ['the checksum', (text: string) => text.replace(/"checksum":"./, '"checksum":"x')],
  ['what the file says of itself', (text: string) => text.replace('"program":"0.1.0"', '"program":7')],
  ['the content taken out', (text: string) => text.replace(/,"content":.*/s, '}')],
])('a backup is refused when somebody changed %s', async (_, change) => {
  expect(await readBackup(change(await file()), null)).toEqual({ ok: false, problem: 'changed' });
});

test('a locked backup that was damaged is told from a wrong passphrase', async () => {
  const damaged = (await file(PASSPHRASE)).replace(/"content":"..../, '"content":"AAAA');
  expect(await readBackup(damaged, PASSPHRASE)).toEqual({ ok: false, problem: 'changed' });
});

test('a backup that would keep the computer busy for hours is refused', async () => {
  const slow = (await file(PASSPHRASE)).replace(`"rounds":${ROUNDS}`, '"rounds":999999999');
  expect(await readBackup(slow, PASSPHRASE)).toEqual({ ok: false, problem: 'changed' });
});

test('a backup by a newer version of the assistant is known as that', async () => {
  const newer = (await file()).replace('"version":1', '"version":2');
  expect(await readBackup(newer, null)).toEqual({ ok: false, problem: 'newer' });
});

test.each([
  ['nothing', ''],
  ['a spreadsheet', '\ufeffseries,enquiry_number\r\n2023-06,=cmd|calc\r\n'],
  ['a page', '<!doctype html><script>alert(1)</script>'],
  ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000'],
  ['another program’s data', '{"kind":"something else","version":1}'],
  ['a list', '[1,2,3]'],
  ['a word', 'null'],
  ['100,000 rows', 'a,b\n'.repeat(100_000)],
  ['brackets without end', '['.repeat(100_000)],
])('a file that is no backup is known as that: %s', async (_, text) => {
  expect(await readBackup(text, null)).toEqual({ ok: false, problem: 'not-a-backup' });
});

test('the file is named after the day it was made', () => {
  expect(backupName(HEAD.madeAt)).toBe('enquiries-backup-2026-11-23.json');
});
