import type { CalendarDate } from '@/lib/model/calendar-date';
import { nothingTold, type ReminderAnswer, type ReminderMemory } from '@/lib/model/reminder';
import type { TimelineItem } from '../due';

/** What a reminder is kept under. When the day changes it is another one, and speaks although the old was done. */
export function reminderKey({ clock, series, enquiryId, day, moment }: TimelineItem): string {
  // A moment is the same wherever the computer is; the day it falls on is not.
  const when = moment ? new Date(moment).toISOString() : (day ?? '');
  return [clock, enquiryId ?? series ?? '', when].join('|');
}

/** The officer has seen to it, or wants to hear of it on a later day. */
export function isSilent(kept: ReminderAnswer | undefined, today: CalendarDate): boolean {
  if (!kept) return false;
  return kept.doneOn !== null || (kept.snoozedUntil !== null && today < kept.snoozedUntil);
}

/** Says of a thing what the officer answered, where that silences it today; null where it speaks. */
export function silencedBy(memory: ReminderMemory, today: CalendarDate) {
  const silent = new Map(memory.items.filter((one) => isSilent(one, today)).map((one) => [one.key, one]));
  return (item: TimelineItem): ReminderAnswer | null =>
    (silent.size > 0 && silent.get(reminderKey(item))) || null;
}

/** Divides what is due into what the officer should see to now and what they put off or did. */
export function divideDue(due: readonly TimelineItem[], memory: ReminderMemory, today: CalendarDate) {
  const answerTo = silencedBy(memory, today);
  return {
    open: due.filter((item) => answerTo(item) === null),
    putOff: due.filter((item) => answerTo(item) !== null),
  };
}

/** Keeps what the officer answered. */
export function withAnswer(memory: ReminderMemory, key: string, answer: ReminderAnswer): ReminderMemory {
  const kept = memory.items.find((one) => one.key === key) ?? nothingTold(key);
  return { ...memory, items: [...memory.items.filter((one) => one.key !== key), { ...kept, ...answer }] };
}
