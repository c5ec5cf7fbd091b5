import * as z from 'zod/mini';
import type { Consent, RequestRow } from '@/lib/model/request';
import { REQUEST_COLUMNS } from '@/lib/model/request';
import {
  candidateNumberSchema,
  componentSchema,
  dateSchema,
  instantSchema,
  seriesSchema,
  serviceSchema,
  syllabusSchema,
} from './model-schemas';

const consentSchema = z.object({
  by: z.string(),
  on: z.nullable(dateSchema),
  formAt: z.string(),
  knowsGradesCanFall: z.boolean(),
} satisfies { [K in keyof Consent]: z.ZodMiniType });

/** One line of a request list: the edge for what is kept and for backup files. */
export const requestRowSchema: z.ZodMiniType<RequestRow> = z.object({
  id: z.string().check(z.regex(/^request:[\w.:-]{1,120}$/)),
  line: z.nullable(z.number()),
  series: z.nullable(seriesSchema),
  candidate: z.nullable(candidateNumberSchema),
  name: z.nullable(z.string()),
  syllabus: z.nullable(syllabusSchema),
  components: z.readonly(z.array(componentSchema)),
  service: z.nullable(serviceSchema),
  consent: z.nullable(consentSchema),
  paid: z.nullable(z.boolean()),
  reason: z.string(),
  requestedBy: z.string(),
  unclear: z.readonly(z.array(z.object({ column: z.enum(REQUEST_COLUMNS), text: z.string() }))),
  further: z.readonly(z.array(z.object({ heading: z.string(), text: z.string() }))),
  secondPerson: z.nullable(z.object({ initials: z.string(), at: instantSchema })),
} satisfies { [K in keyof RequestRow]: z.ZodMiniType });
