import * as z from 'zod/mini';
import type { CambridgeReport } from '@/lib/model/cambridge-report';
import {
  candidateNumberSchema,
  componentSchema,
  instantSchema,
  seriesSchema,
  syllabusSchema,
} from './model-schemas';

const candidate = candidateNumberSchema;
const about = { id: z.string(), at: instantSchema, series: seriesSchema };
const mark = z.object({
  component: componentSchema,
  mark: z.enum(['exam-or-moderation', 'assessed', 'none']),
});
const listOf = <T>(line: z.ZodMiniType<T>) => z.readonly(z.array(line));

/** What is kept of one of Cambridge's files: the edge for what is kept and for backup files. */
export const cambridgeReportSchema: z.ZodMiniType<CambridgeReport> = z.discriminatedUnion('kind', [
  z.object({
    ...about,
    kind: z.literal('marks'),
    syllabus: syllabusSchema,
    lines: listOf(z.object({ candidate, name: z.nullable(z.string()), marks: listOf(mark) })),
  }),
  z.object({
    ...about,
    kind: z.literal('results'),
    syllabus: syllabusSchema,
    lines: listOf(z.object({ candidate, indicator: z.enum(['X', 'Q']) })),
  }),
  z.object({
    ...about,
    kind: z.literal('exemptions'),
    syllabus: z.null(),
    lines: listOf(z.object({ candidate, syllabus: syllabusSchema, component: componentSchema })),
  }),
]);
