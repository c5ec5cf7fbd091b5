import * as z from 'zod/mini';
import { FILL_STEPS, type FillMemory } from '@/lib/model/filling';

const steps = z.array(z.enum(FILL_STEPS));

/** How far a form was filled in: the edge for messages and for what a tab remembers. */
export const fillMemorySchema: z.ZodMiniType<FillMemory> = z.object({
  planned: z.nullable(z.string()),
  running: z.boolean(),
  done: steps,
  left: steps,
  tries: z.record(z.string(), z.number()),
  heard: z.array(z.string()),
  skipped: z.array(z.string()),
});
