import { addDays as addDaysTo, differenceInCalendarDays, isValid, parseISO } from 'date-fns';

declare const brand: unique symbol;
/** A day without a time: `2024-02-26`. Which zone it is a day of is said where it is used. */
export type CalendarDate = string & { readonly [brand]: 'CalendarDate' };

/** A moment with its offset, ISO 8601: `2024-02-26T09:30:00+00:00`. */
export type Instant = string & { readonly [brand]: 'Instant' };

/** Builds a date from its parts, or null when there is no such day (30 February). */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDate(text) ? text : null;
}

/** True for a real day written `2024-02-26`. */
export function isCalendarDate(text: string): text is CalendarDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text));
}

/** Calendar days from one date to another: 0 on the day itself, negative when `to` is over. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}

/** The date some calendar days later (or earlier, for a negative count). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const moved = addDaysTo(parseISO(date), days);
  return calendarDate(moved.getFullYear(), moved.getMonth() + 1, moved.getDate()) as CalendarDate;
}
