import type { CalendarDate } from '@/lib/model/calendar-date';
import type { PageId } from '@/lib/model/page-id';
import { headerRowsOf, rowsOf } from '../locate/grid';
import { scanPage } from '../locate/scan';
import { atOnce } from '../locate/steps';
import { looseLists } from '../read/loose-list';
import { rowMemory } from '../read/row-memory';
import { renamer } from './kept-attributes';
import { writeElement } from './write-element';

/** What a skeleton says about itself. */
export interface SkeletonAbout {
  page: PageId | 'unknown';
  made: CalendarDate;
  /** The assistant's own version. */
  version: string;
}

/**
 * A page as structure and labels, as the text of a page that can be opened and looked at: no values, no names, no
 * numbers, no scripts, no pictures. What is kept is decided by what is known to be the portal's own words.
 */
export function skeletonOf(page: Document, about: SkeletonAbout): string {
  const scan = scanPage(page);
  const rows = new Set([
    ...scan.grids.flatMap((grid) => {
      const header = new Set(headerRowsOf(grid));
      return rowsOf(grid).filter((row) => !header.has(row));
    }),
    ...atOnce(looseLists(scan, rowMemory())).flatMap((list) => list.rows.map(({ element }) => element)),
  ]);
  const drawn = new Set(scan.controls.flatMap((control) => (control.drawn ? [control.element] : [])));
  const body = writeElement(page.body, {
    rows,
    drawn,
    renamed: renamer(),
    numbers: new Map(),
    left: 30_000,
    page,
  });
  const says = `data-skeleton="1" data-page="${about.page}" data-made="${about.made}" data-version="${about.version}"`;
  return `<!doctype html>\n<html ${says}>\n<head><meta charset="utf-8"><title>Page skeleton</title></head>\n${body}\n</html>\n`;
}
