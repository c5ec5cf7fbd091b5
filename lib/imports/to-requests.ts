import type { RequestRow } from '@/lib/model/request';
import type { SeriesId } from '@/lib/model/series';
import { type WhyLeftOut, whyLeftOut } from './left-out';
import { readRow } from './read-row';
import type { RecognisedColumns } from './recognise-columns';
import { isBlank } from './sheet';

/** What the officer confirmed in the preview: the columns as recognised, or as corrected. */
export type ColumnMapping = Pick<RecognisedColumns, 'dataFrom' | 'headings' | 'columns' | 'seriesColumn'>;

export interface ToRequestsOptions {
  /** The series the officer works on: a row that does not name another belongs to it. */
  series: SeriesId | null;
  /** A new opaque id: `request:` and a ULID. */
  newId(): string;
  /** The line of the first row in the file, from 1. */
  firstLine?: number;
  /** Works on rows from one index up to another only, so that a long list can be read in pieces. */
  from?: number;
  to?: number;
}

export interface LeftOut {
  line: number;
  why: WhyLeftOut;
}

export interface Requests {
  rows: RequestRow[];
  /** Lines that are no request. Empty lines behind the last row are not told. */
  leftOut: LeftOut[];
}

/**
 * Turns the rows of a list into requests. Every line that is not empty ends in `rows` or in `leftOut`; what is not
 * understood stands in `unclear` of its row, and what no column is known for in `further`. Nothing is guessed.
 */
export function toRequests(
  cells: readonly (readonly string[])[],
  mapping: ColumnMapping,
  options: ToRequestsOptions,
): Requests {
  const { firstLine = 1, from = 0, to = cells.length } = options;
  const end = Math.min(to, lastFilled(cells) + 1);
  const done: Requests = { rows: [], leftOut: [] };
  for (let at = from; at < end; at += 1) {
    const row = cells[at] ?? [];
    const line = firstLine + at;
    const why = at < mapping.dataFrom ? whyAbove(row, at, mapping) : whyLeftOut(row, mapping);
    if (why) done.leftOut.push({ line, why });
    else done.rows.push(readRow(row, line, mapping, options));
  }
  return done;
}

/** The last lines above the list are its headings. */
function whyAbove(row: readonly string[], at: number, { dataFrom, headings }: ColumnMapping): WhyLeftOut {
  if (row.every(isBlank)) return 'empty';
  const inHeadings = row.some(
    (text) => !isBlank(text) && headings.some((heading) => heading.includes(text.trim())),
  );
  return at >= dataFrom - 2 && inHeadings ? 'heading' : 'above-the-list';
}

function lastFilled(cells: readonly (readonly string[])[]): number {
  return cells.findLastIndex((row) => !row.every(isBlank));
}
