import { expect, test } from 'vitest';
import { sameName } from '@/lib/requests/same-name';

test.each([
  ['OKAFOR Chidi', 'Chidi Okafor'],
  ['OKAFOR Chidi', 'Okafor, Chidi Emeka'],
  ['OKAFOR Chidi', 'C. Okafor'],
  ['José GARCÍA', 'GARCIA Jose'],
  ["O'BRIEN Ann", 'O’Brien Ann'],
  ['李 伟', '李 伟'],
  ['', 'anyone'],
])('%s and %s may be one person', (one, other) => {
  expect([sameName(one, other), sameName(other, one)]).toEqual([true, true]);
});

test.each([
  ['OKAFOR Chidi', 'OKAFOR Ada'],
  ['OKAFOR Chidi', 'LI Wei'],
  ['LI Li', 'LI Wei'],
  ['李 伟', '王 伟'],
])('%s and %s are not', (one, other) => {
  expect([sameName(one, other), sameName(other, one)]).toEqual([false, false]);
});
