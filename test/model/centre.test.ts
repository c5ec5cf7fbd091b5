import { expect, test } from 'vitest';
import { readCentre, sameCentre } from '@/lib/model/centre';

test.each([
  ['ZZ900', 'ZZ900'],
  ['zz900 Riverside School', 'ZZ900'],
  ['Riverside School (ZZ 901)', 'ZZ901'],
  ['12345', '12345'],
  ['Riverside School', 'Riverside School'],
  ['  ', null],
])('%s is the centre %s', (text, centre) => {
  expect(readCentre(text)).toBe(centre);
});

test.each([
  ['ZZ900', 'ZZ900', true],
  ['ZZ900', 'ZZ901', false],
  ['Riverside School', 'Hillside School', false],
  ['ZZ900', 'Riverside School', true],
  ['ZZ900', null, true],
])('%s and %s: could be one centre is %s', (one, other, same) => {
  expect(sameCentre(one, other)).toBe(same);
  expect(sameCentre(other, one)).toBe(same);
});
