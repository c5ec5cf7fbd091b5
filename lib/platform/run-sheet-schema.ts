import * as z from 'zod/mini';
import {
  candidateSchema,
  componentSchema,
  dateSchema,
  instantSchema,
  seriesSchema,
  serviceSchema,
  syllabusSchema,
} from './model-schemas';

/** One enquiry as it is to be entered: the edge for messages and for what is kept. */
const plannedEnquirySchema = z.object({
  id: z.string(),
  series: seriesSchema,
  syllabus: syllabusSchema,
  service: serviceSchema,
  components: z.readonly(z.array(componentSchema)),
  candidates: z.readonly(z.array(candidateSchema)),
  note: z.string(),
  deadline: z.nullable(dateSchema),
  rows: z.readonly(z.array(z.string())),
});

export const runSheetSchema = z.object({
  series: seriesSchema,
  madeAt: instantSchema,
  enquiries: z.readonly(z.array(plannedEnquirySchema)),
});
