import { TZDateMini } from '@date-fns/tz';
import { addDays } from 'date-fns';
import type { CalendarDate, Instant } from '@/lib/model/calendar-date';

/** Cambridge works in this zone, and does not on Saturdays and Sundays. */
const CAMBRIDGE = 'Europe/London';
const HOUR = 3_600_000;

/** The moment some hours later, written with the same offset. */
export function hoursAfter(start: Instant, hours: number): Instant {
  return written(Date.parse(start) + hours * HOUR, start);
}

/**
 * The moment some working days of Cambridge later, at the same time of day there. A start at a weekend counts
 * from the Monday that follows. Written with the offset of `start`.
 */
export function workingDaysAfter(start: Instant, days: number): Instant {
  let day = new TZDateMini(start, CAMBRIDGE);
  if (isWeekend(day)) {
    while (isWeekend(day)) day = addDays(day, 1);
    day.setHours(0, 0, 0, 0);
  }
  for (let left = days; left > 0; left -= isWeekend(day) ? 0 : 1) day = addDays(day, 1);
  return written(day.getTime(), start);
}

/** True from the very moment on. */
export function hasCome(moment: Instant, now: Instant): boolean {
  return Date.parse(moment) <= Date.parse(now);
}

/** Whole hours still to go, rounded up; 0 when the moment has come. */
export function hoursLeft(moment: Instant, now: Instant): number {
  return Math.max(0, Math.ceil((Date.parse(moment) - Date.parse(now)) / HOUR));
}

/** The calendar day a moment falls on for the officer, whose offset `now` carries. */
export function officeDay(moment: Instant, now: Instant): CalendarDate {
  return written(Date.parse(moment), now).slice(0, 10) as CalendarDate;
}

function isWeekend(day: Date): boolean {
  return day.getDay() === 0 || day.getDay() === 6;
}

/** A time in milliseconds as text with the offset that `like` has. */
function written(time: number, like: Instant): Instant {
  const offset = /([+-])(\d{2}):(\d{2})$/.exec(like);
  const minutes = offset ? (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === '-' ? -1 : 1) : 0;
  const local = new Date(time + minutes * 60_000).toISOString().slice(0, 19);
  return `${local}${offset?.[0] ?? 'Z'}` as Instant;
}
