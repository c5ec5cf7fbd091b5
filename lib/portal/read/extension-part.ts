import { headerCellsOf } from '../locate/grid';
import type { Scan, Word } from '../locate/scan';
import { attribute, parentOf } from '../locate/tree';
import { isChosen } from './value';

/** An enquiry's page in two: what is said of its extension to other candidates (G67), and the rest. */
export interface Divided {
  rest: Scan;
  /** Null where that part is not open, or it is not surely the one that is. */
  extension: Scan | null;
}

const NAME = /^extensions?( \(?\d+\)?)?$/;

/**
 * Finds the part named Extensions: under a heading of that name up to the next heading, or everything behind a tab of
 * that name that says it is open. Whoever stands there is not who the enquiry is about. A tab that only looks open is
 * enough to take nobody from behind it, and not enough to say to whom the enquiry was extended.
 */
export function divideExtension(scan: Scan): Divided {
  const { words } = scan;
  const named = words.flatMap((word, at) => (NAME.test(word.plain) ? [{ word, at }] : []));
  const heading = named.find(({ word }) => word.role === 'heading');
  const open = heading ?? named.find(({ word }) => saysOpen(word));
  const start =
    open ?? named.find(({ word, at }) => isChosen(word.element) || isLastOfTabs(word, words[at - 1]));
  if (!start) return { rest: scan, extension: null };
  const next = words.findIndex(({ role }, at) => at > start.at && role === 'heading');
  const end = next < 0 ? words.length : next;
  const isIn = (at: number): boolean => at > start.at && at < end;
  const part = (wanted: boolean): Scan => ({
    ...scan,
    words: words.filter((_, at) => isIn(at) === wanted),
    grids: scan.grids.filter((grid) => isIn(placeOf(grid, words)) === wanted),
  });
  return { rest: part(false), extension: open ? part(true) : null };
}

/** Where tabs are links, the one that is open is none: bare words behind the others. */
function isLastOfTabs({ role }: Word, before: Word | undefined): boolean {
  return role === 'text' && before?.role === 'control';
}

/** A tab is marked on itself or on the box right around it. */
function saysOpen({ element }: Word): boolean {
  return [element, parentOf(element)].some((one) => {
    const current = one && attribute(one, 'aria-current');
    return one && (attribute(one, 'aria-selected') === 'true' || (current !== null && current !== 'false'));
  });
}

/** Where a table stands among the words of the page; before them all where it has no words of its own. */
function placeOf(grid: Element, words: readonly Word[]): number {
  const header = headerCellsOf(grid);
  return words.findIndex(
    ({ element }) =>
      grid.contains(element) || header.some((cell) => cell === element || cell.contains(element)),
  );
}
