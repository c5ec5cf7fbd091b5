import * as z from 'zod/mini';
import { DEFAULT_RETENTION, type Forgotten, type Retention } from '@/lib/model/retention';
import { dateSchema, monthsSchema, seriesSchema } from '@/lib/platform/model-schemas';
import { defineStore } from '../define-store';
import { whole } from '../kept-shape';

const count = z.number().check(z.int(), z.minimum(0));

/** How long enquiries are kept, and what the assistant removed by itself. */
export const retention = defineStore<Retention>({
  id: 'retention',
  version: 1,
  fallback: DEFAULT_RETENTION,
  read: whole(
    z.object({
      namesFor: monthsSchema,
      recordsFor: monthsSchema,
      lookedOn: z.nullable(dateSchema),
      steadySince: z.nullable(dateSchema),
      forgotten: z.array(
        z.object({
          on: dateSchema,
          series: z.nullable(seriesSchema),
          names: count,
          records: count,
          lists: z.optional(z.boolean()),
        }),
      ),
      untold: z.optional(count),
    }),
    DEFAULT_RETENTION,
  ),
});

/** Of what was removed, that which the officer has not put away yet. */
export function untoldOf({ forgotten, untold = 0 }: Retention): Forgotten[] {
  return untold > 0 ? forgotten.slice(-untold) : [];
}

/** The officer has read so many lines of what was removed. What was removed since is still to be told. */
export async function forgottenWasSeen(lines: number): Promise<void> {
  await retention.update((kept) => ({ ...kept, untold: Math.max(0, (kept.untold ?? 0) - lines) }));
}
