import { addDays as addDaysTo } from 'date-fns/addDays';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';

const DAY_MS = 86_400_000;

declare const brand: unique symbol;
/** A day without a time: `2024-02-26`. Which zone it is a day of is said where it is used. */
export type CalendarDate = string & { readonly [brand]: 'CalendarDate' };

/** A moment with its offset, ISO 8601: `2024-02-26T09:30:00+00:00`. */
export type Instant = string & { readonly [brand]: 'Instant' };

/** Builds a date from its parts, or null when there is no such day (30 February). */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const text = [
    String(year).padStart(4, '0'),
    ...[month, day].map((part) => String(part).padStart(2, '0')),
  ].join('-');
  return isCalendarDate(text) ? text : null;
}

/** True for a real day written `2024-02-26`. */
export function isCalendarDate(text: string): text is CalendarDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && writtenAs(localMidnight(text)) === text;
}

/** Calendar days from one date to another: 0 on the day itself, negative when `to` is over. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  // A day without a time is read as midnight UTC, where every day has 24 hours.
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The date some calendar days later (or earlier, for a negative count). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return writtenAs(addDaysTo(localMidnight(date), days)) as CalendarDate;
}

/** The date some months later, on the last day of that month where it is shorter. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return writtenAs(addMonthsTo(localMidnight(date), months)) as CalendarDate;
}

export const WEEKENDS = ['saturday-sunday', 'friday-saturday', 'friday', 'sunday'] as const;
/** The days of a week on which an office does not work. */
export type Weekend = (typeof WEEKENDS)[number];

const DAYS_OFF: Record<Weekend, readonly number[]> = {
  'saturday-sunday': [6, 0],
  'friday-saturday': [5, 6],
  friday: [5],
  sunday: [0],
};

/** The first day after `date` on which the office works. */
export function nextWorkingDay(date: CalendarDate, weekend: Weekend): CalendarDate {
  const next = addDays(date, 1);
  return isDayOff(next, weekend) ? nextWorkingDay(next, weekend) : next;
}

/** How many days the office works on from the day after `from` to the end of `to`; 0 when that is over. */
export function workingDaysTo(from: CalendarDate, to: CalendarDate, weekend: Weekend): number {
  const days = daysBetween(from, to);
  const weeks = Math.max(0, Math.floor(days / 7));
  let count = weeks * (7 - DAYS_OFF[weekend].length);
  for (let day = weeks * 7 + 1; day <= days; day += 1) if (!isDayOff(addDays(from, day), weekend)) count += 1;
  return count;
}

function isDayOff(date: CalendarDate, weekend: Weekend): boolean {
  return DAYS_OFF[weekend].includes(localMidnight(date).getDay());
}

/** The first moment of a day on this computer: only ever compared with others made here. */
function localMidnight(text: string): Date {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(2000, month - 1, day);
  // Years before 100 would be read as 19xx by the constructor.
  date.setFullYear(year, month - 1, day);
  return date;
}

function writtenAs(date: Date): string {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}
