import type { CalendarDate } from './calendar-date';
import type { SeriesId } from './series';

/** What was told about one thing to see to, and what the officer answered. Days are days of the office. */
export interface KeptReminder {
  /** Of the clock, its series or enquiry, and its day; see `reminderKey`. */
  key: string;
  /** When it was last told. */
  toldOn: CalendarDate | null;
  /** That its last day is here was told. */
  lastDayTold: boolean;
  /** From this day on it speaks again. */
  snoozedUntil: CalendarDate | null;
  /** When the officer said that it is seen to. */
  doneOn: CalendarDate | null;
}

/** The part of it that is the officer's own word. */
export type ReminderAnswer = Pick<KeptReminder, 'snoozedUntil' | 'doneOn'>;

/** Something whose day passed while the browser was closed. */
export interface MissedItem {
  key: string;
  clock: string;
  series: SeriesId | null;
  enquiryId: string | null;
  day: CalendarDate;
}

export interface ReminderMemory {
  items: KeptReminder[];
  /** Days on which a digest was told, the newest last. */
  digests: CalendarDate[];
  /** The newest day on which the browser was open. */
  awakeOn: CalendarDate | null;
  /** Until the officer has read them. */
  missed: MissedItem[];
}

export const NOTHING_TOLD: ReminderMemory = { items: [], digests: [], awakeOn: null, missed: [] };

/** Something about which nothing was told yet. */
export function nothingTold(key: string): KeptReminder {
  return { key, toldOn: null, lastDayTold: false, snoozedUntil: null, doneOn: null };
}
