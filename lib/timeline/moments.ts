import { tzOffset } from '@date-fns/tz';
import type { CalendarDate, Instant } from '@/lib/model/calendar-date';

/** Cambridge works in this zone, and does not on Saturdays, Sundays and the bank holidays of England. */
const CAMBRIDGE = 'Europe/London';
const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The moment some hours later, written with the same offset. */
export function hoursAfter(start: Instant, hours: number): Instant {
  return written(Date.parse(start) + hours * HOUR, start);
}

/**
 * The moment some working days of Cambridge later, at the same time of day there. A start on a day off counts
 * from the first moment of the working day that follows. Written with the offset of `start`.
 * @param closed bank holidays, as days in Cambridge
 */
export function workingDaysAfter(
  start: Instant,
  days: number,
  closed: readonly CalendarDate[] = [],
): Instant {
  const time = Date.parse(start);
  // The hands of a clock in Cambridge, as if its zone were UTC: there every day has 24 hours.
  let hands = time + offsetAt(time, CAMBRIDGE);
  if (isDayOff(hands, closed)) {
    while (isDayOff(hands, closed)) hands += DAY;
    hands -= hands % DAY;
  }
  for (let left = days; left > 0; left -= isDayOff(hands, closed) ? 0 : 1) hands += DAY;
  // Clocks change on Sundays, so that an hour that is left out or comes twice is never met on a working day.
  return written(hands - offsetAt(hands - offsetAt(hands, CAMBRIDGE), CAMBRIDGE), start);
}

/** The day of a moment in Cambridge. */
export function cambridgeDay(moment: Instant): CalendarDate {
  const time = Date.parse(moment);
  return dayOf(time + offsetAt(time, CAMBRIDGE));
}

/** True from the very moment on. */
export function hasCome(moment: Instant, now: Instant): boolean {
  return Date.parse(moment) <= Date.parse(now);
}

/** Whole hours still to go, rounded up; 0 when the moment has come. */
export function hoursLeft(moment: Instant, now: Instant): number {
  return Math.max(0, Math.ceil((Date.parse(moment) - Date.parse(now)) / HOUR));
}

/**
 * The calendar day a moment falls on in the zone of the office, where clocks may change between now and then. Where
 * no zone is known, the offset that `now` carries counts.
 */
export function officeDay(
  moment: Instant,
  { now, zone }: { now: Instant; zone: string | null },
): CalendarDate {
  const time = Date.parse(moment);
  if (zone === null) return written(time, now).slice(0, 10) as CalendarDate;
  return dayOf(time + offsetAt(time, zone));
}

function isDayOff(hands: number, closed: readonly CalendarDate[]): boolean {
  const weekday = new Date(hands).getUTCDay();
  return weekday === 0 || weekday === 6 || closed.includes(dayOf(hands));
}

function dayOf(hands: number): CalendarDate {
  return new Date(hands).toISOString().slice(0, 10) as CalendarDate;
}

const offsets = new Map<string, number>();

/** How far the clock of a zone is ahead of UTC, in milliseconds. Asking the browser is slow, and it changes on the quarter of an hour at most. */
function offsetAt(time: number, zone: string): number {
  const key = `${Math.floor(time / QUARTER)} ${zone}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = tzOffset(zone, new Date(time)) * MINUTE;
  offsets.set(key, offset);
  return offset;
}

/** A time in milliseconds as text with the offset that `like` has. */
function written(time: number, like: Instant): Instant {
  const offset = /([+-])(\d{2}):(\d{2})$/.exec(like);
  const minutes = offset ? (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === '-' ? -1 : 1) : 0;
  const local = new Date(time + minutes * MINUTE).toISOString().slice(0, 19);
  return `${local}${offset?.[0] ?? 'Z'}` as Instant;
}
