import type { SeriesSaid } from '@/lib/model/series-said';
import { seriesSaidSchema } from '@/lib/platform/model-schemas';
import { defineStore } from './define-store';
import { listOf } from './kept-shape';

/** What the office said about each series, beside its deadlines. */
export const seriesSaid = defineStore<SeriesSaid[]>({
  id: 'series-said',
  version: 3,
  migrations: {
    // Version 1 did not ask about invoices.
    1: (old) => withEach(old, { invoiceChecked: false }),
    // Version 2 did not ask who is on the portfolio-of-evidence route.
    2: (old) => withEach(old, { onPortfolio: null }),
  },
  fallback: [],
  read: listOf(seriesSaidSchema),
});

function withEach(old: unknown, unsaid: Partial<SeriesSaid>): unknown {
  return Array.isArray(old) ? old.map((one) => ({ ...one, ...unsaid })) : old;
}
