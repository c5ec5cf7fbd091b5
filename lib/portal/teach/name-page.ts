import { printOf, type Taught, type TaughtPage } from '@/lib/model/taught';
import type { Scan } from '../locate/scan';
import { headingsOf, namesOf, pathShape } from './page-words';

const MOST_HEADINGS_STILL = 0.6;
const MOST_NAMES_STILL = 0.5;
const WITHOUT_HEADINGS = 0.8;

/**
 * What the officer said this page is, or null. The shape of its address must be the same, and most of its headings
 * and of the names on it must still be there: either alone could be another page.
 */
export function namedPage(scan: Scan, pathname: string, taught: readonly Taught[]): TaughtPage | null {
  const pages = taught.filter((one): one is TaughtPage => one.what === 'page');
  if (pages.length === 0) return null;
  const path = pathShape(pathname);
  const here = pages.filter((one) => one.path === path);
  if (here.length === 0) return null;
  const headings = new Set(headingsOf(scan).map(printOf));
  const names = new Set(namesOf(scan).map(printOf));
  const fits = (page: TaughtPage): boolean => {
    const ofHeadings = share(
      page.headings.map(({ print }) => print),
      headings,
    );
    const ofNames = share(page.names, names);
    if (ofHeadings === null) return ofNames !== null && ofNames >= WITHOUT_HEADINGS;
    return ofHeadings >= MOST_HEADINGS_STILL && (ofNames === null || ofNames >= MOST_NAMES_STILL);
  };
  return here.findLast(fits) ?? null;
}

/** How many of the remembered words are still there, 0 to 1; null when none were remembered. */
function share(remembered: readonly string[], there: ReadonlySet<string>): number | null {
  if (remembered.length === 0) return null;
  return remembered.filter((print) => there.has(print)).length / remembered.length;
}
