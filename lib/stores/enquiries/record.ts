import * as z from 'zod/mini';
import type { Enquiry, EnquiryEvent, EnquiryFields } from '@/lib/model/enquiry';
import type { SeriesId } from '@/lib/model/series';
import {
  candidateSchema,
  componentSchema,
  documentSchema,
  instantSchema,
  saidShape,
  seriesSchema,
  serviceSchema,
  stateSchema,
  syllabusSchema,
} from '@/lib/platform/model-schemas';
import { fold } from './fold';

/** An enquiry as it is kept: its events; everything else is worked out from them. */
export interface EnquiryRecord {
  version: 1;
  series: SeriesId | null;
  events: EnquiryEvent[];
}

const words = z.nullable(z.string());
const moment = z.nullable(instantSchema);

const change = z.object({
  number: words,
  state: stateSchema,
  stateText: words,
  service: z.nullable(serviceSchema),
  syllabus: z.nullable(syllabusSchema),
  syllabusTitle: words,
  components: z.array(componentSchema),
  candidates: z.array(candidateSchema),
  allCandidates: z.boolean(),
  note: z.string(),
  savedAt: moment,
  submittedAt: moment,
  receivedAt: moment,
  acknowledgedAt: moment,
  completedAt: moment,
  documents: z.partialRecord(documentSchema, instantSchema),
  outcome: words,
  ...saidShape,
} satisfies { [K in keyof EnquiryFields]: z.ZodMiniType });

const event = z.object({
  id: z.string().check(z.minLength(1)),
  at: instantSchema,
  origin: z.enum(['caught', 'direct', 'typed']),
  change: z.partial(change),
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
