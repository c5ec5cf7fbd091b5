import type { SeenSeries } from '@/lib/model/seen';
import { readListPage, type SeenList } from './read/list-page';
import { readSeriesPage } from './read/series-page';
import type { Look } from './read-page';

/** All that a page told: with the deadlines of a series, or the enquiries of a list. */
export interface PageReading extends Look {
  series: SeenSeries | null;
  list: SeenList | null;
}

/** Reads what a page lists, which nobody waits for: the first script of a page need not know how. */
export function withLists(look: Look): PageReading {
  const { page, scan } = look;
  return {
    ...look,
    series: page === 'series' ? readSeriesPage(scan) : null,
    list: page === 'list-enquiries' || page === 'associate-list' ? readListPage(scan) : null,
  };
}
