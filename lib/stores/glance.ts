import * as z from 'zod/mini';
import type { CalendarDate } from '@/lib/model/calendar-date';
import type { Enquiry } from '@/lib/model/enquiry';
import {
  candidateSchema,
  dateSchema,
  instantSchema,
  seriesSchema,
  syllabusSchema,
} from '@/lib/platform/model-schemas';
import { defineStore } from './define-store';
import type { TimelineItem } from './due';
import { whole } from './kept-shape';

/** What an item is about, as far as it is said in a glance; of candidates the first. */
export type AboutEnquiry = Pick<Enquiry, 'number' | 'syllabus' | 'candidates'>;

/** What is to be seen to, as the background last worked it out. */
export interface Glance {
  /** A day of the office. On another day it says nothing. */
  on: CalendarDate;
  /** The most pressing of what is due. */
  open: TimelineItem[];
  /** How many are due altogether. */
  count: number;
  /** Some of what the officer put off or did. */
  putOff: TimelineItem[];
  /** By id. */
  about: Record<string, AboutEnquiry>;
}

const orNull = z.nullable;
const item = z.object({
  clock: z.string(),
  due: z.boolean(),
  day: orNull(dateSchema),
  moment: orNull(instantSchema),
  days: orNull(z.number()),
  says: z.object({
    key: z.string(),
    english: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
  series: orNull(seriesSchema),
  enquiryId: orNull(z.string()),
});

const glanceSchema = z.object({
  on: dateSchema,
  open: z.array(item),
  count: z.number(),
  putOff: z.array(item),
  about: z.record(
    z.string(),
    z.object({
      number: orNull(z.string()),
      syllabus: orNull(syllabusSchema),
      candidates: z.array(candidateSchema),
    }),
  ),
});

/** Kept so that the popup is there at once: reading ten thousand enquiries takes longer than a glance. */
export const glance = defineStore<Glance | null>({
  id: 'glance',
  version: 1,
  fallback: null,
  read: whole(orNull(glanceSchema), null),
});
