import { isProduct, type Problem, type Source } from './source';

const HARD_STOP = 250;
const ENTRY_POINT = 80;
const USUAL = 70;
const NEARLY_ALL = 170;

/** Facts, texts, cases and fictional people are as long as there are facts, texts, cases and people. */
const DATA = /^lib\/i18n\/locales\/|^lib\/practice\/centre\/|\.cases\.tsx?$/;

export function linesOf(text: string): number {
  return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
}

/** A file that is too long to hold one idea. */
export function sizeProblems({ path, text }: Source): Problem[] {
  if (DATA.test(path)) return [];
  const most = path.startsWith('entrypoints/') && !path.endsWith('.css') ? ENTRY_POINT : HARD_STOP;
  const lines = linesOf(text);
  return lines > most ? [{ path, line: most, rule: `has ${lines} lines, and ${most} is the most` }] : [];
}

/** What is wrong with the sizes of the shipped files taken together; empty when they are as they should be. */
export function distributionProblems(sources: Source[]): string[] {
  const sizes = sources
    .filter(({ path }) => isProduct(path) && !DATA.test(path))
    .map(({ text }) => linesOf(text))
    .sort((a, b) => a - b);
  const median = sizes[Math.floor((sizes.length - 1) / 2)] ?? 0;
  const nearly = sizes[Math.floor((sizes.length - 1) * 0.95)] ?? 0;
  return [
    ...(median > USUAL ? [`half of the files have more than ${USUAL} lines (median ${median})`] : []),
    ...(nearly > NEARLY_ALL ? [`more than 5 % of the files have over ${NEARLY_ALL} lines`] : []),
  ];
}
