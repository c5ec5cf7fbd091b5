import { type CalendarDate, daysBetween } from '@/lib/model/calendar-date';
import { type KeptReminder, nothingTold, type ReminderMemory } from '@/lib/model/reminder';
import type { TimelineItem } from '../due';
import { isSilent, reminderKey } from './answers';

export interface ReminderPlan {
  /** Things whose last day is today, each told once. */
  lastDay: TimelineItem[];
  /** The rest that is due, when there is news in it and no digest was told today; else empty. */
  digest: TimelineItem[];
  /** What is to be remembered once this is told. */
  memory: ReminderMemory;
}

/** Two months of days: more than any clock set wrong by hand is away from the right day. */
const DIGESTS_KEPT = 60;

/**
 * What to tell now.
 * @param due everything due now
 * @param leadDays days before a day on which it is told again
 * @param today a day of the office
 */
export function planReminders(
  due: readonly TimelineItem[],
  before: ReminderMemory,
  leadDays: readonly number[],
  today: CalendarDate,
): ReminderPlan {
  const known = new Map(before.items.map((one) => [one.key, one]));
  const answerTo = (item: TimelineItem) => known.get(reminderKey(item));
  const open = due.filter((item) => !isSilent(answerTo(item), today));
  const lastDay = open.filter((item) => item.days === 0 && !answerTo(item)?.lastDayTold);
  const others = open.filter((item) => item.days !== 0);
  const wanted =
    !before.digests.includes(today) && others.some((item) => isNews(item, answerTo(item), leadDays, today));
  const digest = wanted ? others : [];
  const told = [...lastDay, ...digest];
  if (told.length === 0) return { lastDay, digest, memory: before };
  for (const item of told) {
    const key = reminderKey(item);
    const kept = known.get(key) ?? nothingTold(key);
    known.set(key, { ...kept, toldOn: today, lastDayTold: kept.lastDayTold || item.days === 0 });
  }
  const digests = digest.length > 0 ? [...before.digests, today].slice(-DIGESTS_KEPT) : before.digests;
  return { lastDay, digest, memory: { ...before, items: [...known.values()], digests } };
}

/** It was never told, it came nearer by a step since, or it was asked to wait until a day that has come. */
function isNews(
  { day }: TimelineItem,
  kept: KeptReminder | undefined,
  leadDays: readonly number[],
  today: CalendarDate,
): boolean {
  if (!kept?.toldOn) return true;
  if (kept.snoozedUntil && kept.toldOn < kept.snoozedUntil) return true;
  if (!day) return false;
  return step(daysBetween(today, day), leadDays) !== step(daysBetween(kept.toldOn, day), leadDays);
}

/** The nearest of the lead days that has been reached; one of its own for days that are over. */
function step(days: number, leadDays: readonly number[]): number {
  if (days < 0) return -1;
  return Math.min(...leadDays.filter((lead) => lead >= days), Number.POSITIVE_INFINITY);
}
