import * as z from 'zod/mini';
import type { Instant } from '@/lib/model/calendar-date';
import type { SeriesId } from '@/lib/model/series';
import { instantSchema, seriesSchema } from '@/lib/platform/model-schemas';
import { defineStore } from '../define-store';
import { listOf } from '../kept-shape';

/** The officer read what was found about a row and goes on all the same. */
export interface Accepted {
  series: SeriesId;
  /** Names the row and what was said of it; lapses when either changes. */
  key: string;
  at: Instant;
}

/** What officers went on from in request lists. */
export const accepted = defineStore<Accepted[]>({
  id: 'accepted',
  version: 1,
  fallback: [],
  read: listOf(z.object({ series: seriesSchema, key: z.string(), at: instantSchema })),
});

/** The list with these accepted, or no longer. */
export function withAccepted(
  known: Accepted[],
  series: SeriesId,
  keys: readonly string[],
  at: Instant | null,
): Accepted[] {
  const named = new Set(keys);
  const others = known.filter((one) => one.series !== series || !named.has(one.key));
  return at === null ? others : [...others, ...keys.map((key) => ({ series, key, at }))];
}
