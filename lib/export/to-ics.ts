import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { addDays, type CalendarDate, type Instant } from '@/lib/model/calendar-date';

/** The media type the file is saved under. */
export const ICS_TYPE = 'text/calendar;charset=utf-8';

/** One entry of the calendar: a whole day, or a moment where hours count. */
export interface CalendarEntry {
  /** The same entry keeps it for good: a later file moves the entry instead of adding another. */
  id: string;
  title: string;
  /** What to do, in a sentence or two. */
  description: string;
  day: CalendarDate;
  /** Null: the whole day. */
  moment: Instant | null;
  /** Days before it from which the calendar reminds. */
  remind: readonly number[];
  /** The description names candidates. */
  named: boolean;
}

const PROGRAM = { company: 'Enquiry Assistant', product: 'Enquiry Assistant', language: 'EN' };
const OUR_NAME = 'enquiry-assistant';
const HALF_HOUR_MS = 1_800_000;
const DAY_SECONDS = 86_400;
/** Reminders come at nine in the morning of their day, not at midnight. */
const NINE_O_CLOCK_SECONDS = 9 * 3_600;

/**
 * The entries as a calendar file (RFC 5545) for Outlook, Google and Apple, which can be taken in again as an update:
 * an entry keeps its name, and `sequence` is larger than in any earlier file. Whole days have no zone: they are the
 * day as it is written. Moments are in UTC.
 */
export function toIcs(
  entries: readonly CalendarEntry[],
  { name, now, sequence }: { name: string; now: Instant; sequence: number },
): string {
  const stamp = new Date(now);
  const calendar = ical({ name, prodId: PROGRAM });
  for (const entry of entries) {
    const event = calendar.createEvent({
      id: `${entry.id}@${OUR_NAME}`,
      sequence,
      stamp,
      lastModified: stamp,
      summary: entry.title,
      description: entry.description,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...timesOf(entry),
    });
    for (const days of entry.remind) {
      event
        .createAlarm({
          type: ICalAlarmType.display,
          description: entry.title,
          trigger: leadOf(entry, days),
        })
        .relatesTo(ICalAlarmRelatesTo.start);
    }
  }
  return calendar.toString();
}

function timesOf({ day, moment }: CalendarEntry) {
  // The library writes a whole day as it stands in UTC.
  if (!moment) {
    return {
      allDay: true,
      start: new Date(`${day}T00:00:00Z`),
      end: new Date(`${addDays(day, 1)}T00:00:00Z`),
    };
  }
  const start = new Date(moment);
  return { start, end: new Date(start.getTime() + HALF_HOUR_MS) };
}

/** Seconds before the start of the entry; negative after it. */
function leadOf({ moment }: CalendarEntry, days: number): number {
  return days * DAY_SECONDS - (moment ? 0 : NINE_O_CLOCK_SECONDS);
}
