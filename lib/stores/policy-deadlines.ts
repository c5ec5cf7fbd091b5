import * as z from 'zod/mini';
import type { Instant } from '@/lib/model/calendar-date';
import type { Deadline } from '@/lib/model/deadline';
import { report } from '@/lib/platform/log';
import { readManaged } from '@/lib/platform/managed-storage';
import { dateSchema, seriesSchema, serviceSchema } from '@/lib/platform/model-schemas';
import { listOf } from './kept-shape';

const readList = listOf(
  z.object({ series: seriesSchema, service: z.optional(serviceSchema), date: dateSchema }),
);

/**
 * Deadlines that the school or group set for every browser it manages. An entry that does not fit is noted and left out.
 * @param at this moment: they hold as long as they are set
 */
export async function policyDeadlines(at: Instant): Promise<Deadline[]> {
  const set = await readManaged('deadlines');
  if (set === undefined) return [];
  const { value, misfits } = readList(set);
  for (const { reason } of misfits) report(`a deadline set by policy cannot be used: ${reason}`);
  return value.map(({ series, service = null, date }) => ({
    ...{ series, service, date },
    ...{ source: 'policy', knownSince: at },
  }));
}
