import { type HeadingMeaning, headingMeaning, plainHeading } from './heading-words';
import { isBlank } from './sheet';

/** The headings of a table: one line, or two that belong together. */
export interface Headings {
  /** Index of the first line below them. */
  dataFrom: number;
  /** Index of their first line. */
  at: number;
  texts: string[];
}

/** Lists begin with the school's name, a date, an empty line: headings come after that. */
const LOOKED_AT = 20;

/** Finds the headings; null when no line among the first looks like them. */
export function findHeadings(cells: readonly (readonly string[])[]): Headings | null {
  const candidates = cells.slice(0, LOOKED_AT).flatMap((_, at) =>
    [oneLine(cells, at), twoLines(cells, at)].flatMap((headings) => {
      const known = headings ? meaningsOf(headings.texts).size : 0;
      const filled = headings?.texts.filter((text) => !isBlank(text)).length ?? 0;
      const enough = known >= 2 || (known === 1 && filled === 1 && cells.length > at + 1);
      return headings && enough ? [{ headings, known }] : [];
    }),
  );
  const [first] = candidates.map(({ headings }) => headings).sort((a, b) => a.dataFrom - b.dataFrom);
  if (!first) return null;
  // What stands below requests repeats the headings and is none of its own: everything above it would be lost.
  const end = cells.findIndex((row, at) => at >= first.dataFrom && isRequest(row));
  const near = candidates.filter(({ headings }) => end === -1 || headings.at < end);
  const most = Math.max(...near.map(({ known }) => known));
  const best = near.filter(({ known }) => known === most).map(({ headings }) => headings);
  // A title above the headings adds nothing to them.
  return best.find(({ at, dataFrom }) => dataFrom - at === 1) ?? best[0] ?? null;
}

/** A line of several cells, one of them with a code. */
function isRequest(row: readonly string[]): boolean {
  const filled = row.filter((text) => !isBlank(text)).length;
  return filled >= 3 && !mayBeHeadings(row);
}

/** A line with a code or a number in it is one of the list, not its headings. Years may stand there. */
function mayBeHeadings(row: readonly string[] | undefined): row is readonly string[] {
  return row?.every((text) => !/\d{3}/.test(text.replace(/\b(?:19|20)\d{2}\b/g, ''))) ?? false;
}

function oneLine(cells: readonly (readonly string[])[], at: number): Headings | null {
  const row = cells[at];
  return mayBeHeadings(row) ? { at, dataFrom: at + 1, texts: [...row] } : null;
}

/** `Candidate` above `number` and `name`: what reaches over several columns stands in the first of them. */
function twoLines(cells: readonly (readonly string[])[], at: number): Headings | null {
  const [upper, lower] = [cells[at], cells[at + 1]];
  if (!mayBeHeadings(upper) || !mayBeHeadings(lower) || lower.every(isBlank)) return null;
  let above = '';
  const texts = Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const [over, under] = [upper[column] ?? '', lower[column] ?? ''];
    if (!isBlank(over)) above = over;
    const own = `${over} ${under}`.trim();
    return headingMeaning(own) === null && !isBlank(under) ? `${above} ${under}`.trim() : own;
  });
  const isList = lower.filter((text) => !isBlank(text) && plainHeading(text).length > 30).length > 0;
  return isList ? null : { at, dataFrom: at + 2, texts };
}

function meaningsOf(texts: readonly string[]): Set<HeadingMeaning> {
  return new Set(texts.flatMap((text) => headingMeaning(text) ?? []));
}
