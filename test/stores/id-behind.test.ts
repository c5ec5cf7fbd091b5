import { expect, test } from 'vitest';
import { idBehind } from '@/lib/stores/id-behind';

const OWN = '01HB000000000000000000000A';
test.each([
  ['none', undefined],
  ['an older one', '01HA000000000000000000000A'],
  ['one of a clock that was ahead', '01HZ000000000000000000000A'],
  ['the last there can be', '7ZZZZZZZZZZZZZZZZZZZZZZZZZ'],
  ['one of another kind', '\uffff'],
])('a change comes behind the change before it: %s', (_, last) => {
  const id = idBehind(OWN, last);
  expect(id > (last ?? '')).toBe(true);
});
