import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { PARTS } from '@/lib/stores/keep/parts';

vi.mock('@/lib/platform/browser', async () => (await import('../fake-storage')).fakePlatform());

/** Stores that go into no backup, and why. */
const STAY_HERE: Record<string, string> = {
  'set-aside-seen': 'is about records on this computer',
  'calendar-files': 'is about the calendar files this computer saved',
  erased: 'says what this computer must not bring back unasked',
  'last-backup': 'is about the backup itself',
  'enquiries-counted': 'tells whether something on this computer is lost',
  'news-seen': 'is when this computer was last looked at',
  'tracker-view': 'is the look of the list on this computer',
  retention: 'what was removed on this computer, and how long it keeps names',
  glance: 'is worked out from the rest',
};

test('everything the office would have to type again is in a backup, and the rest has a reason not to be', () => {
  const folder = resolve(import.meta.dirname, '../../../lib/stores');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const ids = files.flatMap((name) => {
    const text = readFileSync(resolve(folder, name), 'utf8');
    return /defineStore<|: KeptWhole<(?:RequestRow|CambridgeReport)/.test(text)
      ? [/^ {2}id: '([^']+)'/m.exec(text)?.[1]]
      : [];
  });
  const known = new Set([...PARTS.map(({ id }) => id), ...Object.keys(STAY_HERE)]);
  expect(new Set(ids.filter((id) => id !== undefined))).toEqual(known);
});
