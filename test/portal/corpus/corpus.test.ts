import { afterAll, beforeAll, expect, test } from 'vitest';
import { CORPUS } from '.';
import { type CorpusSet, clear, show } from './corpus-page';
import { type Answer, judgeLocator } from './judge-locator';

const answers: Answer[] = [];
const touched: string[] = [];

beforeAll(async () => {
  for (const page of CORPUS) {
    await show(page);
    page.change?.();
    const before = document.documentElement.outerHTML;
    answers.push(...judgeLocator(page));
    if (document.documentElement.outerHTML !== before) touched.push(page.name);
    clear();
  }
}, 120_000);

afterAll(clear);

const tell = (some: Answer[]): string[] =>
  some.map(({ page, question, named, why }) => `${page}: ${question.spec.key} → ${named} (${why})`);
const of = (...sets: CorpusSet[]): Answer[] => answers.filter(({ set }) => sets.includes(set));
const answerable = (some: Answer[]): Answer[] => some.filter(({ question }) => question.right !== null);

/** The least that has to be reached: so many wrong, and so many found of those that are there, of a hundred. */
const TO_REACH: [CorpusSet[], { wrong: number; found: number }][] = [
  [['development'], { wrong: 0.5, found: 97 }],
  [['widgets'], { wrong: 0.5, found: 97 }],
  [['third-party'], { wrong: 1, found: 93 }],
  [['nasty'], { wrong: 0, found: 97 }],
  [['page rebuilt'], { wrong: 0.5, found: 97 }],
  [['words changed'], { wrong: 0.5, found: 0 }],
  [['unseen'], { wrong: 1, found: 93 }],
  [['never used to tune'], { wrong: 1, found: 93 }],
];

test.each(TO_REACH)('%s: hardly a wrong part, and nearly all that is there', (sets, { wrong, found }) => {
  const asked = of(...sets);
  expect(asked.length).toBeGreaterThan(90);
  const mistakes = asked.filter(({ verdict }) => verdict === 'wrong');
  expect((100 * mistakes.length) / asked.length, tell(mistakes).join('\n')).toBeLessThanOrEqual(wrong);
  const there = answerable(asked);
  const missed = there.filter(({ verdict }) => verdict !== 'correct');
  expect((100 * missed.length) / there.length, tell(missed.slice(0, 40)).join('\n')).toBeLessThanOrEqual(
    100 - found,
  );
});

test('no button is ever taken for another, Submit and Delete least of all', () => {
  const buttons = answers.filter(({ question }) => question.spec.kinds.includes('button'));
  expect(buttons.length).toBeGreaterThan(3_000);
  expect(tell(buttons.filter(({ verdict }) => verdict === 'wrong'))).toEqual([]);
});

test('no page is changed by looking at it', () => {
  expect(touched).toEqual([]);
});
