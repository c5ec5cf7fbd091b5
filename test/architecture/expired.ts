import { lineOf, type Problem, type Source } from './source';

/** Workarounds that were to be gone by now. `today` is `2026-03-31`. */
export function expiredProblems({ path, text }: Source, today: string): Problem[] {
  return [...text.matchAll(/\bEXPIRES (\d{4}-\d{2}-\d{2})/g)].flatMap((found) => {
    const date = found[1] ?? '';
    if (date >= today) return [];
    return [{ path, line: lineOf(text, found.index), rule: `a workaround expired on ${date}` }];
  });
}
