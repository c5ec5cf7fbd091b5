import * as z from 'zod/mini';
import type { EnquiryFields } from '@/lib/model/enquiry';
import { checksSchema, enquiryFieldsSchema } from './enquiry-schema';
import { fillMemorySchema } from './filling-schema';
import type { MessageName, Messages } from './messages';
import {
  candidateNumberSchema,
  candidateSchema,
  componentSchema,
  correctionSchema,
  dateSchema,
  documentSchema,
  instantSchema,
  monthsSchema,
  pageMemorySchema,
  reminderAnswerShape,
  seriesSaidChangeSchema,
  seriesSchema,
  serviceSchema,
  settingsSchema,
  stateSchema,
  syllabusSchema,
} from './model-schemas';
import { PART_NAMES } from './page-parts';
import { runSheetSchema } from './run-sheet-schema';
import { taughtSchema, taughtSeenSchema } from './taught-schema';

const guideStatement = z.custom<`G${number}`>(
  (value) => typeof value === 'string' && /^G\d+$/.test(value),
  'not a statement of the guide',
);
const orNull = z.nullable;
const pressKind = z.enum(['save', 'submit', 'delete']);
const seriesOrNull = orNull(seriesSchema);
const serviceOrNull = orNull(serviceSchema);
const syllabusOrNull = orNull(syllabusSchema);

const seenForm = z.object({
  centre: orNull(z.string()),
  series: seriesOrNull,
  service: serviceOrNull,
  syllabus: syllabusOrNull,
  syllabusTitle: orNull(z.string()),
  components: z.array(componentSchema),
  candidates: z.array(candidateSchema),
  unticked: orNull(z.array(candidateNumberSchema)),
  note: z.string(),
  checks: orNull(checksSchema),
});

const seenEnquiry = z.object({
  number: orNull(z.string()),
  centre: orNull(z.string()),
  series: seriesOrNull,
  state: orNull(stateSchema),
  stateText: orNull(z.string()),
  service: serviceOrNull,
  syllabus: syllabusOrNull,
  note: orNull(z.string()),
  components: z.array(componentSchema),
  candidates: z.array(candidateSchema),
  allCandidates: z.boolean(),
  documents: z.array(documentSchema),
  released: z.array(documentSchema),
  extendedCandidates: z.array(candidateNumberSchema),
});

/** A field that is not spoken of is left out of a message; none can be sent as `undefined`. */
const enquiryChange = z.partial(enquiryFieldsSchema) as z.ZodMiniType<Partial<EnquiryFields>>;

const spokenAbout = { enquiry: z.string(), rule: z.string(), subject: orNull(z.string()) };

/** The agreed shape of every request. Only the background uses it: pages never load it. */
export const messageSchemas = {
  'load-part': z.enum(PART_NAMES),
  facts: z.object({
    series: seriesOrNull,
    centre: orNull(z.string()),
    syllabus: syllabusOrNull,
    assessment: z.string(),
    titles: z.record(z.string(), z.string()),
    service: serviceOrNull,
  }),
  remember: pageMemorySchema,
  'series-seen': z.object({
    series: seriesSchema,
    deadlines: z.array(z.object({ service: serviceOrNull, date: dateSchema })),
    ambiguous: z.array(
      z.object({ service: serviceOrNull, text: z.string(), choices: z.tuple([dateSchema, dateSchema]) }),
    ),
  }),
  pressed: z.object({ kind: pressKind, form: seenForm }),
  confirmed: z.object({ kind: pressKind, seen: orNull(seenEnquiry) }),
  'enquiries-seen': z.object({ series: seriesOrNull, rows: z.array(seenEnquiry) }),
  dismiss: z.object({ ...spokenAbout, reason: z.string(), at: instantSchema }),
  'take-back-dismissal': z.object(spokenAbout),
  'deadline-typed': z.object({ series: seriesSchema, date: orNull(z.string()) }),
  'settings-changed': settingsSchema,
  'component-corrected': correctionSchema,
  'series-said': z.object({ series: seriesSchema, change: seriesSaidChangeSchema }),
  'enquiry-typed': z.object({ id: z.string(), change: enquiryChange, seen: enquiryChange }),
  'enquiry-added': z.object({ series: seriesOrNull, first: enquiryChange }),
  'enquiry-moved': z.object({ id: z.string(), series: seriesOrNull }),
  'reminder-answered': z.object({ key: z.string(), answer: z.object(reminderAnswerShape) }),
  'look-again': z.null(),
  'missed-seen': z.null(),
  'consents-recorded': z.object({
    series: seriesSchema,
    syllabus: syllabusSchema,
    candidates: z.array(candidateNumberSchema),
    at: instantSchema,
  }),
  'kept-for': z.object({ namesFor: monthsSchema, recordsFor: monthsSchema }),
  taught: z.null(),
  teach: z.array(taughtSchema).check(z.maxLength(500)),
  'forget-taught': z.array(z.string()),
  'taught-seen': z.object({ key: z.string(), seen: taughtSeenSchema }),
  'bring-back': z.object({ from: z.string(), how: z.enum(['replace', 'join']) }),
  'delete-series': seriesOrNull,
  'delete-everything': z.null(),
  'loss-seen': z.null(),
  'backup-made': instantSchema,
  'run-sheet-made': runSheetSchema,
  'next-enquiry': seriesSchema,
  filling: fillMemorySchema,
  'open-tracker': z.null(),
  'open-help': z.object({ statement: guideStatement }),
} satisfies { [N in MessageName]: z.ZodMiniType<Messages[N]['request']> };
