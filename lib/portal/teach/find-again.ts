import { printOf, type TaughtLocator, type TaughtPart } from '@/lib/model/taught';
import type { Candidate } from './candidates';

/** Ways to find a part that rest on the same thing count once. */
const NATURE: Record<TaughtLocator['by'], string> = {
  words: 'words',
  section: 'section',
  after: 'neighbour',
  before: 'neighbour',
  id: 'markup',
  name: 'markup',
};
const ENOUGH = 2;

/** The part found again, or why it is not used: `gone` when too little speaks for any, `unclear` when the ways differ. */
export type FoundAgain = { found: Candidate } | { found: null; why: 'gone' | 'unclear' };

/**
 * Looks for a part that was shown. It is only found when its words still stand at a part of the same sort, two ways
 * of different nature lead to that one, and none leads elsewhere.
 */
export function findAgain(
  part: Pick<TaughtPart, 'kind' | 'words' | 'locators'>,
  all: readonly Candidate[],
): FoundAgain {
  const fits = all.filter((one) => part.kind in one.control.kinds && one.prints.includes(part.words.print));
  if (fits.length === 0) return { found: null, why: 'gone' };
  const hits = part.locators.flatMap((locator) => {
    const candidates = follow(locator, all, fits);
    const only = candidates.length === 1 ? candidates[0] : undefined;
    return only ? [{ only, nature: NATURE[locator.by] }] : [];
  });
  const [first] = hits;
  if (!first) return { found: null, why: 'gone' };
  if (hits.some(({ only }) => only !== first.only) || !fits.includes(first.only))
    return { found: null, why: 'unclear' };
  return new Set(hits.map(({ nature }) => nature)).size >= ENOUGH
    ? { found: first.only }
    : { found: null, why: 'gone' };
}

/** Where one way leads. Names in the markup are followed wherever they lead, so that they can speak against a part. */
function follow(
  locator: TaughtLocator,
  all: readonly Candidate[],
  fits: readonly Candidate[],
): readonly Candidate[] {
  switch (locator.by) {
    case 'words':
      return fits;
    case 'section': {
      const here = fits.filter(({ section }) => printOf(section) === locator.section);
      return here.length === locator.of ? here.slice(locator.index, locator.index + 1) : [];
    }
    case 'after':
      return fits.filter((one) => neighbour(all, one, -1)?.prints[0] === locator.words);
    case 'before':
      return fits.filter((one) => neighbour(all, one, 1)?.prints[0] === locator.words);
    case 'id':
      return all.filter(({ id }) => id !== null && printOf(id) === locator.print);
    case 'name':
      return all.filter(({ name }) => name !== null && printOf(name) === locator.print);
  }
}

/** The next part before (-1) or behind (1) that has words of its own. */
export function neighbour(all: readonly Candidate[], one: Candidate, step: 1 | -1): Candidate | null {
  for (let at = all.indexOf(one) + step; at >= 0 && at < all.length; at += step) {
    const other = all[at];
    if (other && other.names.length > 0) return other;
  }
  return null;
}
