import * as z from 'zod/mini';
import type { Instant } from '@/lib/model/calendar-date';
import type { SeriesId } from '@/lib/model/series';
import { instantSchema, seriesSchema } from '@/lib/platform/model-schemas';
import { defineStore } from './define-store';
import { listOf } from './kept-shape';

/** A series the office deleted on purpose. */
export interface ErasedSeries {
  series: SeriesId | null;
  at: Instant;
}

/** Series that were deleted: an old backup must not bring them back unasked. */
export const erased = defineStore<ErasedSeries[]>({
  id: 'erased',
  version: 1,
  fallback: [],
  read: listOf(z.object({ series: z.nullable(seriesSchema), at: instantSchema })),
});
