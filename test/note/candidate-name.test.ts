import { expect, test } from 'vitest';
import { readCandidateName } from '@/lib/model/candidate-name';
import type { CandidateNumber } from '@/lib/model/codes';
import { candidatesNotNamed, type NamedCandidate } from '@/lib/model/names-in-note';

const NAMES: [shown: string, family: string | null, initials: string][] = [
  ['Okafor, Chidi Emeka', 'Okafor', 'C E'],
  ['Okafor: Chidi', 'Okafor', 'C'],
  ['OKAFOR Chidi', 'OKAFOR', 'C'],
  ['Chidi OKAFOR', 'OKAFOR', 'C'],
  ['VAN DER BERG Jan-Willem', 'VAN DER BERG', 'J'],
  ["O'BRIEN Seán", "O'BRIEN", 'S'],
  ['McDONALD Ian', 'McDONALD', 'I'],
  ['ÖZTÜRK Émilie', 'ÖZTÜRK', 'É'],
  ['محمد، أحمد', 'محمد', 'أ'],
  ['李，小明', '李', '小'],
  ['Chidi Okafor', null, ''],
  ['CHIDI OKAFOR', null, ''],
  ['J. Okafor', null, ''],
  ['Anna B Carter', null, ''],
  ['OKAFOR Chidi EMEKA', null, ''],
  ['Sukarno', null, ''],
  ['王小明', null, ''],
  ['أحمد محمد علي', null, ''],
];

test.each(NAMES)('%s has the family name %s and the initials %s', (shown, family, initials) => {
  const name = readCandidateName(shown);
  expect(name.family).toBe(family);
  expect(name.initials.join(' ')).toBe(initials);
});

test('a letter and its accent are not parted', () => {
  expect(readCandidateName('OKAFOR E\u0301milie').initials).toEqual(['E\u0301']);
});

const ask = (note: string, ...names: string[]) => {
  const candidates: NamedCandidate[] = names.map((name, index) => ({
    number: `071${index}` as CandidateNumber,
    name,
  }));
  return candidatesNotNamed(note, candidates).map((one) => one.number);
};

test.each([
  ['the full name', 'okafor  chidi', 'OKAFOR Chidi'],
  ['the family name', 'About Okafor.', 'OKAFOR Chidi'],
  ['the number', 'See 0710', 'OKAFOR Chidi'],
  ['the number in Arabic digits', '٠٧١٠', 'أحمد محمد علي'],
  ['a name in Chinese', '王小明', '王小明'],
  ['a name with a zero-width mark in it', 'Oka\u200bfor', 'OKAFOR Chidi'],
])('a candidate is named by %s', (_, note, name) => {
  expect(ask(note, name)).toEqual([]);
});

test.each([
  ['a longer word that begins like the name', 'Brownian motion', 'BROWN Ann'],
  ['a longer number', '07101', 'BROWN Ann'],
  ['a component code', '0710/42', 'BROWN Ann'],
  ['only the given name', 'Ann', 'BROWN Ann'],
  ['only a part of a name whose family name is not known', 'Okafor', 'Chidi Okafor'],
])('a candidate is not named by %s', (_, note, name) => {
  expect(ask(note, name)).toEqual(['0710']);
});

test('one mention counts for one person', () => {
  expect(ask('Li Wei', 'Li Wei', 'Li Wei')).toHaveLength(1);
  expect(ask('Brown A', 'Brown, Ann', 'Brown, Bea')).toEqual(['0711']);
  expect(ask('Li Wei Min', 'Li Wei', 'Li Wei Min')).toEqual(['0710']);
});
