import * as z from 'zod/mini';
import { type EnquiryFields, EVIDENCE_KINDS } from '@/lib/model/enquiry';
import {
  candidateNumberSchema,
  candidateSchema,
  componentSchema,
  dateSchema,
  documentSchema,
  instantSchema,
  serviceSchema,
  stateSchema,
  syllabusSchema,
} from './model-schemas';

export const checksSchema = z.object({
  whole: z.boolean(),
  passed: z.array(z.string()),
  found: z.array(
    z.object({
      rule: z.string(),
      verdict: z.enum(['fail', 'cannot-tell']),
      severity: z.enum(['error', 'warning', 'advice']),
      reason: z.nullable(z.string()),
    }),
  ),
});

const words = z.nullable(z.string());
const moment = z.nullable(instantSchema);
const date = z.nullable(dateSchema);

/** Everything that can be known of an enquiry. */
export const enquiryFieldsSchema = z.object({
  number: words,
  centre: words,
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
  approvedAt: moment,
  receivedAt: moment,
  acknowledgedAt: moment,
  completedAt: moment,
  documents: z.partialRecord(documentSchema, instantSchema),
  checks: z.nullable(checksSchema),
  outcome: words,
  gradeChanged: z.nullable(z.boolean()),
  gradeChangedFor: z.array(candidateNumberSchema),
  statementArrived: z.boolean(),
  released: z.array(documentSchema),
  evidence: z.array(z.enum(EVIDENCE_KINDS)),
  extendedCandidates: z.array(candidateNumberSchema),
  extendedTo: date,
  appealOneBy: date,
  appealTwoBy: date,
  officeNotes: z.string(),
  removed: z.boolean(),
  joinedInto: words,
  apart: z.array(z.string()),
} satisfies { [K in keyof EnquiryFields]: z.ZodMiniType });
