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
  for (const [index, word] of words.entries()) {
    const name = names.find((one) => one.test(word.plain));
    if (name) {
      const next = words[index + 1];
      if (next && next.role !== 'heading' && !isName(next.plain)) return next.text;
      continue;
    }
    // A sentence may stand before the name.
    const split = /^(?:.*[.;!]\s+)?([^:.;!]{2,40}):\s*(\S.*)$/.exec(word.text);
    if (split?.[1] && split[2] && names.some((one) => one.test(plainText(split[1] ?? '')))) return split[2];
  }
  return null;
}
