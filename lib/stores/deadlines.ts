import * as z from 'zod/mini';
import { DEADLINE_SOURCES } from '@/lib/model/deadline';
import { dateSchema, instantSchema, seriesSchema, serviceSchema } from '@/lib/platform/model-schemas';
import type { KnownDeadline } from './deadline-changes';
import { defineStore } from './define-store';
import { listOf } from './kept-shape';

const schema = z.object({
  series: seriesSchema,
  service: z.nullable(serviceSchema),
  date: dateSchema,
  source: z.enum(DEADLINE_SOURCES),
  knownSince: instantSchema,
  earlier: z.array(z.object({ date: dateSchema, knownSince: instantSchema })),
});

/** Dates read from Direct or typed by the officer. The guide's own dates are in the catalogue, not here. */
export const deadlines = defineStore<KnownDeadline[]>({
  id: 'deadlines',
  version: 1,
  fallback: [],
  read: listOf(schema),
});
