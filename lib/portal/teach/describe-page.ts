import type { Instant } from '@/lib/model/calendar-date';
import { printOf, type TaughtPage } from '@/lib/model/taught';
import type { Scan } from '../locate/scan';
import { wordsOf } from './describe';
import { headingsOf, namesOf, pathShape } from './page-words';

const MOST_HEADINGS = 12;
const MOST_NAMES = 40;

/** What is to be remembered of a page the officer named: the shape of its address and its words. */
export function describePage(
  scan: Scan,
  pathname: string,
  named: { is: TaughtPage['is']; at: Instant },
): TaughtPage {
  const headings = headingsOf(scan).slice(0, MOST_HEADINGS).map(wordsOf);
  return {
    what: 'page',
    ...named,
    path: pathShape(pathname),
    headings,
    names: namesOf(scan).slice(0, MOST_NAMES).map(printOf),
    origin: 'here',
    seen: null,
  };
}
