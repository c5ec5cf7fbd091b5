import { expect, test } from 'vitest';
import type { CheckedList } from '@/lib/requests/checked-list';
import { CASES } from './check-list.cases';
import { checked, marks, rows, told } from './office';

test.each(CASES)('$name', ({ list, office, rows: expected, once }) => {
  const answer = checked(list, office);
  expect(answer.rows.map((one) => [one.verdict, ...told(one)])).toEqual(expected);
  expect(answer.rows.map(({ id }) => id)).toEqual(list.map(({ id }) => id));
  if (once) expect(saidOnce(answer)).toEqual(once);
});

test('a row that is ready was never in doubt above the list either', () => {
  const { rows: answers } = checked(
    CASES.flatMap(({ list }) => list),
    { facts: { marks: null } },
  );
  expect(answers.filter(({ verdict }) => verdict === 'ready')).toEqual([]);
});

test('the officer goes on all the same: the row may enter, and is not called ready', () => {
  const list = rows('0713 OKAFOR Chidi | 0450/11 | 1', '0012 LI Wei | 0450/21 | 1');
  const office = { facts: { marks: null } };
  const before = checked(list, office);
  const keys = [...before.once, ...before.rows.flatMap(({ findings }) => findings)].flatMap(
    ({ key }) => key ?? [],
  );
  const after = checked(list, { ...office, options: { accepted: new Set(keys) } });
  expect(before.rows.map(({ mayEnter }) => mayEnter)).toEqual([false, false]);
  expect(after.rows.map(({ verdict, mayEnter }) => [verdict, mayEnter])).toEqual([
    ['check', true],
    ['check', true],
  ]);
});

test('what was accepted lapses when the row asks for something else', () => {
  const office = { facts: { marks: marks('0713 11 21 31') } };
  const [first] = rows('0713 OKAFOR Chidi | 0450/11 | 1');
  const keys = checked(first ? [first] : [], office).rows.flatMap(({ findings }) =>
    findings.map(({ key }) => key ?? ''),
  );
  const now = first ? [{ ...first, service: '2' as const }] : [];
  expect(checked(now, { ...office, options: { accepted: new Set(keys) } }).rows[0]?.mayEnter).toBe(false);
});

test('an error cannot be accepted', () => {
  const { rows: answers } = checked(rows('0713 OKAFOR Chidi | 0625/22+42 | 2'));
  expect(answers[0]?.findings.map(({ key }) => key)).toEqual([null]);
});

test('a rule that fails to answer leaves the row in doubt', () => {
  const judge = () => ({
    findings: [],
    passed: [],
    waiting: [],
    untold: [],
    crashed: [{ rule: 'some-rule', error: '' }],
  });
  const { rows: answers } = checked(rows('0713 OKAFOR Chidi | 0450/11+21 | 1'), { options: { judge } });
  expect(answers.map((one) => [one.verdict, ...told(one)])).toEqual([['check', 'not-answered: open']]);
});

function saidOnce({ once }: CheckedList): string[] {
  return once.map(({ finding, rows: about }) => `${finding.message.key.split('.').at(-1)} ${about.length}`);
}
