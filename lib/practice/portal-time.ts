import type { CalendarDate } from '../model/calendar-date';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

const LONDON_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });
const LONDON_CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
});

/** The day it is in London at a moment given in milliseconds. */
export function londonDay(at: number): CalendarDate {
  return LONDON_DAY.format(at) as CalendarDate;
}

/** A moment as the ribbon shows it: `Mon 26 February 2024, 09:30 GMT`. */
export function londonClock(at: number): string {
  return LONDON_CLOCK.format(at);
}

/** Nine in the morning (UTC) of the first day from Monday to Friday after a moment. Milliseconds in and out. */
export function nextWorkingMorning(at: number): number {
  let day = Math.floor(at / DAY) * DAY + DAY;
  while ([0, 6].includes(new Date(day).getUTCDay())) day += DAY;
  return day + 9 * HOUR;
}
