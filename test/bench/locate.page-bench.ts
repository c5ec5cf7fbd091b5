import { CORPUS } from '../portal/corpus';
import { type CorpusPage, type CorpusSet, clear, show } from '../portal/corpus/corpus-page';
import { BY_SELECTORS } from './locate/by-selectors';
import { BY_WORDS } from './locate/by-words';
import { emptyTally, type Tally, tableOf } from './locate/figures';
import { isRight, type Locator, OURS } from './locate/locator';
import { longLists } from './locate/long-lists';

const LOCATORS: Locator[] = [OURS, ...BY_WORDS, ...BY_SELECTORS];

/**
 * Asks ours and the libraries the same of the same pages, one after the other on the same document. All are given
 * the kind of part, the block where several fit, and names in any case, with colons and stars.
 */
export async function bench(): Promise<void> {
  document.open();
  document.write('<!doctype html><html lang="en"><body></body></html>');
  document.close();
  const tallies = new Map<CorpusSet, Map<string, Tally>>();
  for (const page of CORPUS) {
    const set = tallies.get(page.set) ?? new Map<string, Tally>();
    tallies.set(page.set, set);
    const asked = LOCATORS.filter(({ sets }) => !sets || sets.includes(page.set));
    await show(page);
    if (page.change) for (const { learn } of asked) learn?.(page.asked);
    page.change?.();
    for (const locator of asked) measure(locator, page, set);
    clear();
    document.documentElement.removeAttribute('class');
  }
  for (const [set, rows] of tallies) {
    const [first = emptyTally()] = rows.values();
    const pages = CORPUS.filter((page) => page.set === set).length;
    console.log(
      `${set}: ${pages} pages, ${first.there} parts that are there, ${first.absent} that are not or not one`,
    );
    console.log(`${tableOf(rows)}\n`);
  }
  console.log('ms for the form of Direct above a list of candidates (– where fewer took over two seconds)');
  console.log(longLists([OURS, ...BY_WORDS]));
}

function measure(locator: Locator, page: CorpusPage, set: Map<string, Tally>): void {
  const tally = set.get(locator.name) ?? emptyTally();
  set.set(locator.name, tally);
  const start = performance.now();
  const found = page.asked.map((questions) => locator.find(questions));
  tally.times.push(performance.now() - start);
  for (const [group, questions] of page.asked.entries())
    for (const [index, question] of questions.entries()) {
      const element = found[group]?.[index] ?? null;
      if (question.right === null) tally.absent += 1;
      else tally.there += 1;
      if (isRight(question, element)) tally.found += 1;
      else if (element) tally.wrong += 1;
    }
}
