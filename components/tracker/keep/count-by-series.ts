import type { SeriesId } from '@/lib/model/series';

/** How many there are of each series; null: of no known series. */
export function countBySeries(all: readonly { series: SeriesId | null }[]): Map<SeriesId | null, number> {
  const counts = new Map<SeriesId | null, number>();
  for (const { series } of all) counts.set(series, (counts.get(series) ?? 0) + 1);
  return counts;
}
