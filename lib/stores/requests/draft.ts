import * as z from 'zod/mini';
import type { Sheet, SheetNotice } from '@/lib/imports/sheet';
import type { Instant } from '@/lib/model/calendar-date';
import { REQUEST_COLUMNS, type RequestColumn, type RequestRow } from '@/lib/model/request';
import type { SeriesId } from '@/lib/model/series';
import { now } from '@/lib/platform/clock';
import { instantSchema, seriesSchema } from '@/lib/platform/model-schemas';
import { requestRowSchema } from '@/lib/platform/request-schemas';
import { DRAFT, readKept, TYPED, writeKept } from './database';

/** A list the officer is about to bring in. */
export interface Draft {
  series: SeriesId;
  /** The file's name; empty when it was pasted. */
  from: string;
  sheets: readonly Sheet[];
  /** Index of the sheet that is brought in. */
  sheet: number;
  /** What the officer said its columns are; null while they are as recognised. */
  columns: readonly (RequestColumn | null)[] | null;
}

const noticeSchema = z.custom<SheetNotice>(
  (one) => typeof (one as { kind?: unknown } | null)?.kind === 'string',
  'not a notice',
);
const schema = z.object({
  series: seriesSchema,
  from: z.string(),
  sheets: z.array(
    z.object({
      name: z.string(),
      cells: z.array(z.array(z.string())),
      firstLine: z.number(),
      notices: z.array(noticeSchema),
    }),
  ),
  sheet: z.number(),
  columns: z.nullable(z.array(z.nullable(z.enum(REQUEST_COLUMNS)))),
});

const typedSchema = z.object({ row: requestRowSchema });
const keptSchema = z.object({ series: z.nullable(seriesSchema), at: instantSchema });

/** What was about to be brought in when the page was closed; null when nothing was, or it cannot be read. */
export async function readDraft(): Promise<Draft | null> {
  const read = schema.safeParse(await readKept(DRAFT));
  return read.success ? read.data : null;
}

/**
 * Keeps what is about to be brought in, so that closing the page loses nothing; null: nothing is any more.
 * @throws StoreError when it cannot be kept
 */
export function keepDraft(draft: Draft | null): Promise<void> {
  return writeKept(DRAFT, draft && { ...draft, at: now() });
}

/** The row that was being typed when the page was closed; null when none was, or it cannot be read. */
export async function readTyped(): Promise<RequestRow | null> {
  const read = typedSchema.safeParse(await readKept(TYPED));
  return read.success ? read.data.row : null;
}

/**
 * Keeps a row as it stands in its boxes, before the officer saves it; null: it is being typed no longer.
 * @throws StoreError when it cannot be kept
 */
export function keepTyped(row: RequestRow | null): Promise<void> {
  return writeKept(TYPED, row && { row, series: row.series, at: now() });
}

/**
 * Forgets a list that was about to be brought in, and a row that was being typed, when what it is about or the moment
 * it was kept says so.
 * @returns whether something was forgotten
 */
export async function dropDrafts(
  isOver: (draft: { series: SeriesId | null; at: Instant }) => boolean,
): Promise<boolean> {
  let isGone = false;
  for (const name of [DRAFT, TYPED]) {
    const read = keptSchema.safeParse(await readKept(name));
    if (!read.success || !isOver(read.data)) continue;
    await writeKept(name, null);
    isGone = true;
  }
  return isGone;
}
