import { textOf } from '../locate/page-text';
import { cellsOf, rowBeside } from '../locate/rows';
import type { Word } from '../locate/scan';
import { plainText } from '../locate/text';
import { closestTag } from '../locate/tree';

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
      const values = below(word.element, isName) ?? upToName(index + 1);
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

/**
 * Names that stand side by side in a row of a table have their values in the next row, each below its own: that value,
 * none where the rows do not fit or more rows follow, and null for a name that stands otherwise or beside the names of
 * people: those rows are theirs.
 */
function below(name: Element, isName: (plain: string) => boolean): string[] | null {
  const row = closestTag(name, 'tr');
  if (!row) return null;
  const cells = cellsOf(row);
  const at = cells.findIndex((cell) => cell.contains(name));
  const isNamed = (cell?: Element): boolean => cell !== undefined && isName(plainText(textOf(cell)));
  if (!isNamed(cells[at - 1]) && !isNamed(cells[at + 1])) return null;
  if (cells.some((cell) => /^(candidate )?name$/.test(plainText(textOf(cell))))) return null;
  const [values = [], next = []] = [1, 2].map((steps) => {
    const further = rowBeside(row, steps);
    return further ? cellsOf(further) : [];
  });
  const value = values[at];
  const fits = values.length === cells.length && (next.length === 0 || next.some(isNamed));
  return value && fits ? [textOf(value)] : [];
}
