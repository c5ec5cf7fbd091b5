import { type RecognisedColumns, recogniseColumns } from '@/lib/imports/recognise-columns';
import type { Sheet } from '@/lib/imports/sheet';
import { type LeftOut, type Requests, toRequests } from '@/lib/imports/to-requests';
import type { RequestColumn, RequestRow } from '@/lib/model/request';
import type { SeriesId } from '@/lib/model/series';
import type { Progress } from '@/lib/platform/in-turns';
import type { Draft } from '@/lib/stores/requests/draft';

/** Lines read before the page may answer the officer. */
const PIECE = 50;

/** A list the officer is about to bring in, as far as it is understood. */
export interface ReadDraft extends Requests {
  recognised: RecognisedColumns;
}

/** The sheet that is brought in. */
export function sheetOf({ sheets, sheet }: Draft): Sheet {
  return sheets[sheet] ?? { name: '', cells: [], firstLine: 1, notices: [] };
}

/** What the columns are: as recognised, or as the officer said. */
export function columnsOf(draft: Draft): RecognisedColumns {
  const recognised = recogniseColumns(sheetOf(draft).cells);
  return { ...recognised, columns: [...(draft.columns ?? recognised.columns)] };
}

/** The columns with one of them changed; what may stand only once leaves its former place. */
export function withColumn(
  columns: readonly (RequestColumn | null)[],
  at: number,
  column: RequestColumn | null,
): (RequestColumn | null)[] {
  const once = column !== null && !(['components', 'name', 'consent'] as RequestColumn[]).includes(column);
  return columns.map((one, index) => (index === at ? column : once && one === column ? null : one));
}

/** Reads a draft line by line, giving way after every few. */
export function* readDraft(draft: Draft, newId: () => string): Generator<Progress, ReadDraft, void> {
  const { cells, firstLine } = sheetOf(draft);
  const recognised = columnsOf(draft);
  const rows: RequestRow[] = [];
  const leftOut: LeftOut[] = [];
  const { series } = draft;
  for (let from = 0; from < cells.length; from += PIECE) {
    const read = toRequests(cells, recognised, { series, newId, firstLine, from, to: from + PIECE });
    rows.push(...read.rows);
    leftOut.push(...read.leftOut);
    yield { done: Math.min(from + PIECE, cells.length), of: cells.length };
  }
  return { recognised, rows, leftOut };
}

/** How many rows go into the list of each series; a row that names none goes into the one worked on. */
export function countBySeries(rows: readonly RequestRow[], series: SeriesId): Map<SeriesId, number> {
  const counts = new Map<SeriesId, number>();
  for (const row of rows) {
    const into = row.series ?? series;
    counts.set(into, (counts.get(into) ?? 0) + 1);
  }
  return counts;
}
