import * as z from 'zod/mini';
import { type CalendarDate, type Instant, isCalendarDate, WEEKENDS } from '@/lib/model/calendar-date';
import type { CandidateNumber, ComponentCode, SyllabusCode } from '@/lib/model/codes';
import { DOCUMENT_KINDS, ENQUIRY_STATES } from '@/lib/model/enquiry';
import { CENTRE_ROLES, COMPONENT_KINDS, MARKERS } from '@/lib/model/facts';
import { NOTE_STYLES } from '@/lib/model/note-plan';
import type { ReminderAnswer } from '@/lib/model/reminder';
import { LONGEST_KEPT } from '@/lib/model/retention';
import { isSeriesId, type SeriesId } from '@/lib/model/series';
import { SERVICE_CODES } from '@/lib/model/service';

/** Shapes of the product's words, for the two edges where data come in: messages and what is kept. */
const text = (fits: (value: string) => boolean) => (value: unknown) =>
  typeof value === 'string' && fits(value);
const digits = (count: number) => text((value) => value.length === count && /^\d+$/.test(value));

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

export const seriesSchema = z.custom<SeriesId>(text(isSeriesId), 'not a series');
export const serviceSchema = z.enum(SERVICE_CODES);
export const syllabusSchema = z.custom<SyllabusCode>(digits(4), 'not a syllabus code');
export const componentSchema = z.custom<ComponentCode>(digits(2), 'not a component code');
export const candidateNumberSchema = z.custom<CandidateNumber>(digits(4), 'not a candidate number');
export const dateSchema = z.custom<CalendarDate>(text(isCalendarDate), 'not a date');
export const instantSchema = z.custom<Instant>(
  text((value) => MOMENT.test(value) && !Number.isNaN(Date.parse(value))),
  'not a moment',
);
export const stateSchema = z.enum(ENQUIRY_STATES);
export const documentSchema = z.enum(DOCUMENT_KINDS);
const dateOrNull = z.nullable(dateSchema);
export const candidateSchema = z.object({ number: candidateNumberSchema, name: z.nullable(z.string()) });

export const pageMemorySchema = z.object({
  ours: z.nullable(z.string()),
  before: z.nullable(z.string()),
  after: z.nullable(z.string()),
  attempted: z.boolean(),
  heldFor: z.array(z.string()),
});

export const monthsSchema = z.number().check(z.int(), z.minimum(1), z.maximum(LONGEST_KEPT));

export const settingsSchema = z.object({
  noteStyle: z.enum(NOTE_STYLES),
  leadDays: z
    .array(z.number().check(z.int(), z.minimum(0), z.maximum(60)))
    .check(z.minLength(1), z.maxLength(10)),
  notify: z.boolean(),
  weekend: z.enum(WEEKENDS),
  watching: z.boolean(),
  role: z.nullable(z.enum(CENTRE_ROLES)),
  hasPortfolio: z.nullable(z.boolean()),
  consentsHere: z.boolean(),
  secondPerson: z.boolean(),
});

const said = {
  confirmedEmail: z.nullable(z.string()),
  ownCutOff: z.nullable(dateSchema),
  trackerComplete: z.boolean(),
  invoiceChecked: z.boolean(),
  onPortfolio: z.nullable(z.array(candidateNumberSchema)),
};
export const seriesSaidSchema = z.object({ series: seriesSchema, ...said });
export const seriesSaidChangeSchema = z.object({
  confirmedEmail: z.exactOptional(said.confirmedEmail),
  ownCutOff: z.exactOptional(said.ownCutOff),
  trackerComplete: z.exactOptional(said.trackerComplete),
  invoiceChecked: z.exactOptional(said.invoiceChecked),
  onPortfolio: z.exactOptional(said.onPortfolio),
});

export const reminderAnswerShape = { snoozedUntil: dateOrNull, doneOn: dateOrNull } satisfies {
  [K in keyof ReminderAnswer]: z.ZodMiniType;
};

export const correctionSchema = z.object({
  syllabus: syllabusSchema,
  number: z.custom<string>(digits(1), 'not a component number'),
  kind: z.nullable(z.enum(COMPONENT_KINDS)),
  marker: z.nullable(z.enum(MARKERS)),
});
