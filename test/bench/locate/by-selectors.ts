import { finder } from '@medv/finder';
import { getCssSelector } from 'css-selector-generator';
import type { Locator } from './locator';

/** Remembers a selector for each part of the page as it was, and looks it up on the page as it is. */
function remembering(name: string, selectorOf: (element: Element) => string): Locator {
  const learned = new Map<string, string>();
  return {
    name,
    sets: ['page rebuilt', 'words changed'],
    learn: (questions) => {
      learned.clear();
      for (const { spec } of questions.flat()) {
        const element = document.querySelector(`[data-is="${CSS.escape(spec.key)}"]`);
        if (element) learned.set(spec.key, selectorOf(element));
      }
    },
    find: (questions) =>
      questions.map(({ spec }) => {
        const selector = learned.get(spec.key);
        const found = selector ? document.querySelectorAll(selector) : [];
        return found.length === 1 ? (found[0] ?? null) : null;
      }),
  };
}

/** The marks by which answers are judged are nobody's to use. */
const isMark = (name: string): boolean => name.startsWith('data-');

/** Libraries that store a selector. */
export const BY_SELECTORS: Locator[] = [
  remembering('@medv/finder', (element) =>
    finder(element, {
      root: document.body,
      attr: (name) =>
        !isMark(name) && ['name', 'type', 'role', 'aria-label', 'placeholder', 'for', 'title'].includes(name),
    }),
  ),
  remembering('css-selector-generator', (element) =>
    getCssSelector(element, {
      blacklist: [/data-/],
      root: document.body,
      maxCombinations: 60,
      maxCandidates: 60,
    }),
  ),
];
