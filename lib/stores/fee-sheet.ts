import * as z from 'zod/mini';
import { FEE_UNITS, type FeeSheet } from '@/lib/model/fee-sheet';
import { seriesSchema, serviceSchema } from '@/lib/platform/model-schemas';
import { defineStore } from './define-store';
import { whole } from './kept-shape';

const price = z.object({ amount: z.number().check(z.int(), z.minimum(0)), per: z.enum(FEE_UNITS) });
const line = z.object({
  series: seriesSchema,
  level: z.nullable(z.string()),
  service: serviceSchema,
  fee: price,
  localFee: z.nullable(price),
  deduction: z.nullable(price),
});

/** No price is shipped. */
export const NO_FEES: FeeSheet = { currency: '', digits: 2, lines: [] };

/** The prices the office typed from its own list. */
export const feeSheet = defineStore<FeeSheet>({
  id: 'fee-sheet',
  version: 1,
  fallback: NO_FEES,
  read: whole(
    z.object({
      currency: z.string(),
      digits: z.union([z.literal(0), z.literal(2), z.literal(3)]),
      lines: z.readonly(z.array(line)),
    }),
    NO_FEES,
  ),
});
