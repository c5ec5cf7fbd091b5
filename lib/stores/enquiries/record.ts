import * as z from 'zod/mini';
import type { Enquiry, EnquiryEvent } from '@/lib/model/enquiry';
import type { SeriesId } from '@/lib/model/series';
import { enquiryFieldsSchema } from '@/lib/platform/enquiry-schema';
import { instantSchema, seriesSchema } from '@/lib/platform/model-schemas';
import { fold } from './fold';

/** An enquiry as it is kept: its events; everything else is worked out from them. */
export interface EnquiryRecord {
  version: 1;
  series: SeriesId | null;
  events: EnquiryEvent[];
}

const event = z.object({
  id: z.string().check(z.minLength(1)),
  at: instantSchema,
  origin: z.enum(['caught', 'direct', 'typed']),
  change: z.partial(enquiryFieldsSchema),
});

const record = z.object({
  version: z.literal(1),
  series: z.nullable(seriesSchema),
  events: z.array(event).check(z.minLength(1)),
});

/** Reads a kept record; `null` data never reach the list. Fields of a newer version make it a misfit. */
export function readRecord(data: unknown): ReturnType<typeof record.safeParse> {
  return record.safeParse(data);
}

/** The enquiry a record stands for. */
export function enquiryOf(id: string, kept: EnquiryRecord): Enquiry {
  return { id, series: kept.series, events: kept.events, ...fold(kept.events) };
}
