import * as z from 'zod/mini';
import { NOTHING_TOLD, type ReminderMemory } from '@/lib/model/reminder';
import { dateSchema, reminderAnswerShape, seriesSchema } from '@/lib/platform/model-schemas';
import { defineStore } from '../define-store';
import { whole } from '../kept-shape';

const schema = z.object({
  items: z.array(
    z.object({
      key: z.string(),
      toldOn: z.nullable(dateSchema),
      lastDayTold: z.boolean(),
      ...reminderAnswerShape,
    }),
  ),
  digests: z.array(dateSchema),
  awakeOn: z.nullable(dateSchema),
  missed: z.array(
    z.object({
      key: z.string(),
      clock: z.string(),
      series: z.nullable(seriesSchema),
      enquiryId: z.nullable(z.string()),
      day: dateSchema,
    }),
  ),
});

/** What officers were reminded of and what they answered. No name and no candidate number is in it. */
export const reminders = defineStore<ReminderMemory>({
  id: 'reminders',
  version: 1,
  fallback: NOTHING_TOLD,
  read: whole(schema, NOTHING_TOLD),
});
