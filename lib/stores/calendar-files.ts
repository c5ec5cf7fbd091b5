import * as z from 'zod/mini';
import type { CalendarDate, Instant } from '@/lib/model/calendar-date';
import { type CalendarMemory, type HandedOut, NOTHING_HANDED_OUT } from '@/lib/model/calendar-file';
import { dateSchema, instantSchema } from '@/lib/platform/model-schemas';
import { defineStore } from './define-store';
import { whole } from './kept-shape';

const schema = z.object({
  sequence: z.number(),
  entries: z.array(
    z.object({ id: z.string(), day: dateSchema, moment: z.nullable(instantSchema), named: z.boolean() }),
  ),
});

/** What the calendar files of this computer held. A calendar keeps an entry that a later file leaves out. */
export const calendarFiles = defineStore<CalendarMemory>({
  id: 'calendar-files',
  version: 1,
  fallback: NOTHING_HANDED_OUT,
  read: whole(schema, NOTHING_HANDED_OUT),
});

const MINUTE_MS = 60_000;

/**
 * What a new file takes back of the files before, and what is to be remembered of it. Taken back is what it no
 * longer holds while its day is ahead, and words that name candidates who are named nowhere here any more.
 * @param entries what the new file holds
 * @param isNamed whether the enquiry of an entry still names its candidates
 * @param today a day of the office
 */
export function nextFile(
  before: CalendarMemory,
  entries: readonly HandedOut[],
  { isNamed, today, now }: { isNamed(id: string): boolean; today: CalendarDate; now: Instant },
): { memory: CalendarMemory; takenBack: HandedOut[] } {
  const held = new Set(entries.map(({ id }) => id));
  const left = before.entries.filter(({ id }) => !held.has(id));
  const takenBack = left.filter(({ id, day, named }) => day >= today || (named && !isNamed(id)));
  const over = left.filter(({ id, day, named }) => day < today && named && isNamed(id));
  const sequence = Math.max(Math.floor(Date.parse(now) / MINUTE_MS), before.sequence + 1);
  const remembered = [...entries, ...takenBack.map((one) => ({ ...one, named: false })), ...over];
  return {
    takenBack,
    memory: {
      sequence,
      entries: remembered.map(({ id, day, moment, named }) => ({ id, day, moment, named })),
    },
  };
}
