import type { RequestColumn } from '@/lib/model/request';
import { readSeries, type SeriesId } from '@/lib/model/series';
import { fitOf } from './column-fit';
import { columnsByShape } from './column-shapes';
import { findHeadings } from './find-headings';
import { headingMeaning } from './heading-words';
import { isBlank, tidy } from './sheet';

/** What the officer should look at before the columns are used. `at`: index of a column. */
export type ColumnDoubt =
  /** There are no headings: columns were told by their values, or not at all. */
  | { kind: 'no-heading' }
  /** Two columns of one kind: the other one counts. */
  | { kind: 'twice'; column: RequestColumn; at: number; instead: number }
  /** Most values are not what the heading says. */
  | { kind: 'does-not-fit'; column: RequestColumn; at: number }
  /** A list without this column leaves it open in every row. */
  | { kind: 'missing'; column: RequestColumn };

export interface RecognisedColumns {
  /** The line of the (last) heading, counted from 1 in `cells`; null when there is none. */
  headingLine: number | null;
  /** Index of the first row of the list in `cells`. */
  dataFrom: number;
  /** What stands above each column; empty without headings. */
  headings: readonly string[];
  /** What each column is, for the officer to confirm; null: kept beside the request as it is. */
  columns: (RequestColumn | null)[];
  /** The column that names the series of each row; null when there is none. */
  seriesColumn: number | null;
  /** The series the lines above the list name; null when they name none. */
  series: SeriesId | null;
  doubts: ColumnDoubt[];
}

/** What may stand in several columns: papers one by one, first and family names, who consented and when. */
const MAY_REPEAT: readonly RequestColumn[] = ['components', 'name', 'consent'];
const NEEDED: readonly RequestColumn[] = ['candidate', 'syllabus', 'components', 'service'];

/**
 * Tells what the columns of a list are: by the words of its headings in any order and within the first lines, else by
 * the shape of the values. Nothing is certain: the officer confirms it.
 */
export function recogniseColumns(cells: readonly (readonly string[])[]): RecognisedColumns {
  const found = findHeadings(cells);
  const dataFrom = found?.dataFrom ?? firstFilled(cells);
  const rows = cells.slice(dataFrom);
  const doubts: ColumnDoubt[] = [];
  const headings = (found?.texts ?? []).map(tidy);
  const meanings = headings.map(headingMeaning);
  const told = meanings.map((one) => (one === 'series' ? null : one));
  const columns = found ? eachOnce(told, rows, doubts) : columnsByShape(rows);
  if (!found) doubts.push({ kind: 'no-heading' });
  for (const [at, column] of columns.entries()) {
    if (found && column && fitOf(column, rows, at) < 0.5) doubts.push({ kind: 'does-not-fit', column, at });
  }
  const missing = NEEDED.filter((column) => !columns.includes(column));
  doubts.push(...missing.map((column) => ({ kind: 'missing', column }) as const));
  const seriesAt = meanings.indexOf('series');
  return {
    headingLine: found ? dataFrom : null,
    dataFrom,
    headings,
    columns,
    seriesColumn: seriesAt === -1 ? null : seriesAt,
    series: readSeries(
      cells
        .slice(0, found?.at ?? 0)
        .flat()
        .join(' · '),
    ),
    doubts,
  };
}

/** Of two columns of one kind the one counts whose values fit better, the first of equals. */
function eachOnce(
  told: readonly (RequestColumn | null)[],
  rows: readonly (readonly string[])[],
  doubts: ColumnDoubt[],
): (RequestColumn | null)[] {
  return told.map((column, at) => {
    if (column === null || MAY_REPEAT.includes(column)) return column;
    const fitAt = (index: number) => fitOf(column, rows, index);
    const same = told.flatMap((other, index) => (other === column ? [index] : []));
    const best = same.reduce((first, other) => (fitAt(other) > fitAt(first) ? other : first));
    if (best === at) return column;
    doubts.push({ kind: 'twice', column, at, instead: best });
    return null;
  });
}

function firstFilled(cells: readonly (readonly string[])[]): number {
  return Math.max(
    0,
    cells.findIndex((row) => !row.every(isBlank)),
  );
}
