import { addDays, type CalendarDate, daysBetween, type Instant } from '@/lib/model/calendar-date';
import type { MissedItem, ReminderMemory } from '@/lib/model/reminder';
import { type DueInput, runningItems } from '../due';
import { isSilent, reminderKey } from './answers';

/** More is no list to read. */
const MOST = 50;

/**
 * Remembers that the browser is open today, and what passed while it was not: what had its last day on a day
 * between. Read from the clocks as they stood on the last day it was open, as some are silent once their day is over.
 */
export function withWaking(memory: ReminderMemory, input: DueInput): ReminderMemory {
  const today = input.today.office;
  const { awakeOn } = memory;
  if (awakeOn === today) return memory;
  // A day ahead was said by a clock that was set wrong: were it kept, nothing would be missed until it has come.
  if (awakeOn === null || awakeOn > today || addDays(awakeOn, 1) === today)
    return { ...memory, awakeOn: today };
  const then = { ...input, now: backBy(input.now, daysBetween(awakeOn, today)), today: bothOn(awakeOn) };
  const answers = new Map(memory.items.map((one) => [one.key, one]));
  const known = new Set(memory.missed.map(({ key }) => key));
  const missed = runningItems(then).flatMap((item): MissedItem[] => {
    const { clock, series, enquiryId, day } = item;
    const key = reminderKey(item);
    const passed = day !== null && day > awakeOn && day < today;
    if (!passed || known.has(key) || isSilent(answers.get(key), today)) return [];
    return [{ key, clock, series, enquiryId, day }];
  });
  missed.sort((a, b) => daysBetween(b.day, a.day));
  return { ...memory, awakeOn: today, missed: [...memory.missed, ...missed].slice(-MOST) };
}

function bothOn(day: CalendarDate): DueInput['today'] {
  return { london: day, office: day };
}

/** The same time of day some days before, written with the same offset. */
function backBy(now: Instant, days: number): Instant {
  return `${addDays(now.slice(0, 10) as CalendarDate, -days)}${now.slice(10)}` as Instant;
}
