import * as z from 'zod/mini';
import type { Sheet, SheetNotice } from '@/lib/imports/sheet';
import type { Instant } from '@/lib/model/calendar-date';
import { REQUEST_COLUMNS, type RequestColumn } from '@/lib/model/request';
import type { SeriesId } from '@/lib/model/series';
import { now } from '@/lib/platform/clock';
import { instantSchema, seriesSchema } from '@/lib/platform/model-schemas';
import { DRAFT, readKept, writeKept } from './database';

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

const keptSchema = z.object({ series: seriesSchema, at: instantSchema });

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

/** Forgets a list that was about to be brought in, when what it is about or the moment it was kept says so. */
export async function dropDraft(
  isOver: (draft: { series: SeriesId; at: Instant }) => boolean,
): Promise<boolean> {
  const read = keptSchema.safeParse(await readKept(DRAFT));
  const isGone = read.success && isOver(read.data);
  if (isGone) await keepDraft(null);
  return isGone;
}
