import { plainHeading } from './heading-words';
import { tidy } from './sheet';

/**
 * A candidate's name from one column, or from several: family name first, as Cambridge writes it. Null when there is
 * none; `unclear` where only digits stand.
 */
export function readName(cells: readonly { heading: string; text: string }[]): string | 'unclear' | null {
  const texts = cells.map(({ text }) => tidy(text));
  if (texts.length === 0) return null;
  if (!texts.some((text) => /\p{L}/u.test(text))) return 'unclear';
  const [first = '', second] = texts;
  if (second === undefined) return first;
  const isFamily = cells.map(({ heading }) => /\b(?:surname|family|last)\b/.test(plainHeading(heading)));
  if (texts.length > 2 || isFamily[0] === isFamily[1]) return texts.join(' ');
  return isFamily[0] ? `${first}, ${second}` : `${second}, ${first}`;
}
