import { afterAll, expect, test } from 'vitest';
import { readPage } from '@/lib/portal/read-page';
import { type Answer, judgeForm } from '../../markups/judge-form';
import { PAGE_CASES } from '../../markups/judge-pages';
import { clear, show } from '../corpus-page';
import { diceFrom } from '../dice';
import { MET_PAGES, NEVER_TUNED_PAGES } from '.';
import { OFFICES_OF_ONE_PAGE } from './c';
import type { Drawn } from './draw';
import { pagesOf } from './draw-pages';
import { GRIDS_OF_SERVERS } from './e';

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

test.each([...OFFICES_OF_ONE_PAGE, ...GRIDS_OF_SERVERS])(
  '$name: the pages beside the form are known, and read as they are',
  ({ name, kit }) => {
    for (const seed of [7, 4_242, 9_301]) {
      const dice = diceFrom(seed);
      const markup = pagesOf(name, kit(dice), dice);
      for (const one of PAGE_CASES) {
        document.body.innerHTML = one.html(markup) ?? '';
        const missed = one.judge(readPage(document)).filter(({ verdict }) => verdict !== 'right');
        expect(missed.map(({ key, said }) => `${one.name}, ${key}: ${said}`)).toEqual([]);
      }
    }
  },
);
