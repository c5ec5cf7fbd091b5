import type { Word } from '../locate/scan';
import { plainText } from '../locate/text';

/**
 * The words that stand behind a name on a page: `Status: Submitted` in one run, or the run that follows `Status`.
 * Null when the name is not there or nothing stands behind it. `isName` tells other names, which are no values.
 */
export function valueBehind(
  words: readonly Word[],
  names: readonly RegExp[],
  isName: (plain: string) => boolean,
): string | null {
  return valuesBehind(words, names, isName)[0] ?? null;
}

/** The same with all that follows the value up to the next name or heading: a list may stand there. Empty for none. */
export function valuesBehind(
  words: readonly Word[],
  names: readonly RegExp[],
  isName: (plain: string) => boolean,
): string[] {
  const upToName = (from: number): string[] => {
    const rest = words.slice(from);
    const end = rest.findIndex(({ plain, role }) => role === 'heading' || isName(plain));
    return (end < 0 ? rest : rest.slice(0, end)).map(({ text }) => text);
  };
  for (const [index, word] of words.entries()) {
    const name = names.find((one) => one.test(word.plain));
    if (name) {
      const values = upToName(index + 1);
      if (values.length > 0) return values;
      continue;
    }
    // A sentence may stand before the name.
    const split = /^(?:.*[.;!]\s+)?([^:.;!]{2,40}):\s*(\S.*)$/.exec(word.text);
    if (split?.[1] && split[2] && names.some((one) => one.test(plainText(split[1] ?? ''))))
      return [split[2], ...upToName(index + 1)];
  }
  return [];
}
