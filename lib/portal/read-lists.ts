import { readListPage } from './read/list-page';
import { readSeriesPage } from './read/series-page';
import type { Look, PageReading } from './read-page';

/** Reads what a page lists, which nobody waits for: the first script of a page need not know how. */
export function withLists(look: Look): PageReading {
  const { page, scan } = look;
  return {
    ...look,
    series: page === 'series' ? readSeriesPage(scan) : null,
    list: page === 'list-enquiries' || page === 'associate-list' ? readListPage(scan) : null,
  };
}
