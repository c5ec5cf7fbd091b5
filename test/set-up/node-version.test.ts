import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nodeTooOld } from '@/lib/practice/set-up/node-version.mjs';

test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('Node %s will do', (version) => {
  expect(nodeTooOld(version)).toBeNull();
});

test.each(['20.18.3', '18.20.0', '9.0.0'])(
  'Node %s is refused, and the sentence says what to install',
  (version) => {
    expect(nodeTooOld(version)).toContain('Node 20.19 or newer');
    expect(nodeTooOld(version)).toContain(version);
  },
);

test('package.json asks for the same Node', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(nodeTooOld('0.0.0')).toContain(`Node ${engines.node.replace('>=', '')} or newer`);
});
