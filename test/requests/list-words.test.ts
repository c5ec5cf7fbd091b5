import { expect, test } from 'vitest';
import { FOR_THE_GROUP, LEFT_OUT, SAID_ONCE } from '@/lib/requests/before-direct';
import { LIST_WORDS } from '@/lib/requests/list-words';
import { RULES } from '@/lib/rules';
import { CASES } from './check-list.cases';
import { checked } from './office';

/** Everything any rule may say, by the key a finding carries. */
const said: ReadonlyMap<string, string> = new Map(
  RULES.flatMap(({ id, messages }) =>
    Object.entries(messages).map(([name, english]) => [`rules.${id}.${name}`, english] as const),
  ),
);
const slotsIn = (words: string) => [...words.matchAll(/\{(\w+)(?:, plural|\})/g)].map(([, name]) => name);

test('what is said in other words about a list is still said by a rule', () => {
  expect(Object.keys(LIST_WORDS).filter((key) => !said.has(key))).toEqual([]);
});

test.each(Object.entries(LIST_WORDS))('%s has no gap the rule does not fill', (key, words) => {
  const filled = slotsIn(said.get(key) ?? '');
  expect(slotsIn(words).filter((name) => !filled.includes(name))).toEqual([]);
});

test('what is said once is still said by a rule', () => {
  const own = Object.keys(SAID_ONCE).filter((key) => key.startsWith('rules.'));
  expect(own.filter((key) => !said.has(key))).toEqual([]);
});

test('rules that are left out are still there', () => {
  const ids = RULES.map(({ id }) => id);
  expect([...Object.keys(LEFT_OUT), FOR_THE_GROUP].filter((id) => !ids.includes(id))).toEqual([]);
});

test('nothing said about a list speaks of ticking, or of a page nobody has opened yet', () => {
  const words = CASES.flatMap(({ list, office }) => {
    const { rows, once } = checked(list, office);
    const findings = [...rows.flatMap((one) => one.findings), ...once.map(({ finding }) => finding)];
    return findings.flatMap(({ message, todo }) => [message.english, todo?.english ?? '']);
  });
  expect([...new Set(words)].filter((one) => /\b(un)?tick|this page|apply filter/i.test(one))).toEqual([]);
});
