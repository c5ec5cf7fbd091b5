import { locate } from '@/lib/portal/locate';
import { type CorpusPage, markOf, type Question } from './corpus-page';

/** What came of one question: the right part, a wrong one, or none. Silence is right where nothing is. */
export interface Answer {
  page: string;
  set: CorpusPage['set'];
  question: Question;
  verdict: 'correct' | 'wrong' | 'abstained';
  /** The `data-is` of the part that was named. */
  named: string | null;
  why: string;
}

/** Asks the locator all that is asked of the page on show. */
export function judgeLocator(page: CorpusPage): Answer[] {
  return page.asked.flatMap((questions) => {
    const found = locate(
      document,
      questions.map(({ spec }) => spec),
    );
    return questions.map((question, index): Answer => {
      const element = found[index]?.element ?? null;
      const named = markOf(element);
      const why = `${found[index]?.status}: ${found[index]?.why}`;
      return { page: page.name, set: page.set, question, named, why, verdict: verdictOf(question, element) };
    });
  });
}

/** Whether the part that was named is the one that is right. */
export function verdictOf({ right }: Question, element: Element | null): Answer['verdict'] {
  if (!element) return 'abstained';
  return right !== null && markOf(element) === right ? 'correct' : 'wrong';
}
