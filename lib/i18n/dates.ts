import type { CalendarDate, Instant } from '@/lib/model/calendar-date';
import { language } from './language';
import { text } from './shared';

/** A day with the month as a word, `26 February 2024`, so that nobody takes the day for the month. */
export function showDate(date: CalendarDate): string {
  return new Intl.DateTimeFormat(language().dates, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** The day of the week, `Monday`. */
export function showWeekday(date: CalendarDate): string {
  return new Intl.DateTimeFormat(language().dates, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** A moment on the officer's own clock, `26 February 2024 at 09:30`. Text that is no moment is shown as it is. */
export function showInstant(instant: Instant): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  return new Intl.DateTimeFormat(language().dates, { dateStyle: 'long', timeStyle: 'short' }).format(date);
}

/** The last moment of something, on the officer's own clock: midnight is the whole day before, `25 February 2024`. */
export function showEnd(instant: Instant): string {
  const end = new Date(instant);
  if (end.getHours() > 0 || end.getMinutes() > 0 || Number.isNaN(end.getTime())) return showInstant(instant);
  return new Intl.DateTimeFormat(language().dates, { dateStyle: 'long' }).format(end.getTime() - 1);
}

/** How long until a day: `today`, `1 day left`, `closed 2 days ago`. `days` counts calendar days, negative after. */
export function daysLeft(days: number): string {
  if (days === 0) return text('shared.daysLeft.today');
  return days > 0 ? text('shared.daysLeft.ahead', { days }) : text('shared.daysLeft.over', { days: -days });
}
