import type { SeriesSaid } from '@/lib/model/series-said';
import { seriesSaidSchema } from '@/lib/platform/model-schemas';
import { defineStore } from './define-store';
import { listOf } from './kept-shape';

/** What the office said about each series: confirmed e-mail, own cut-off, whether the tracker is complete. */
export const seriesSaid = defineStore<SeriesSaid[]>({
  id: 'series-said',
  version: 2,
  // Version 1 did not ask about invoices.
  migrations: {
    1: (old) => (Array.isArray(old) ? old.map((one) => ({ ...one, invoiceChecked: false })) : old),
  },
  fallback: [],
  read: listOf(seriesSaidSchema),
});
