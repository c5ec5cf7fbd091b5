import { afterAll, expect, test } from 'vitest';
import { readPage } from '@/lib/portal/read-page';
import { type Answer, judgeForm } from '../../markups/judge-form';
import { clear, show } from '../corpus-page';
import { MET_PAGES, NEVER_TUNED_PAGES } from '.';
import type { Drawn } from './draw';

afterAll(clear);

/** What was read from each page on which nothing is missing, held against the facts it was drawn from. */
async function readAll(pages: Drawn[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const page of pages.filter(({ twin }) => twin === null)) {
    await show(page);
    const read = judgeForm({ name: page.name, form: () => '' }, page.facts, readPage(document));
    // Where parts stand is judged with the locator; a widget may carry the mark for its box.
    const said = read.filter(({ key }) => !/^(place|presses)/.test(key));
    answers.push(...said.map((answer) => ({ ...answer, said: `${page.name}: ${answer.said}` })));
    clear();
  }
  return answers;
}

test.each([
  ['pages whose mistakes were mended', MET_PAGES, { wrong: 0, right: 99 }],
  ['pages never used to tune', NEVER_TUNED_PAGES, { wrong: 1, right: 97 }],
])('%s: what they hold is read as it is', async (_, pages, { wrong, right }) => {
  const answers = await readAll(pages);
  expect(answers.length).toBeGreaterThan(1_000);
  const share = (verdict: Answer['verdict']): number =>
    (100 * answers.filter((answer) => answer.verdict === verdict).length) / answers.length;
  expect(share('wrong')).toBeLessThanOrEqual(wrong);
  expect(share('right')).toBeGreaterThanOrEqual(right);
});
