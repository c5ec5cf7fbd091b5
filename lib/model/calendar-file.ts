import type { CalendarDate, Instant } from './calendar-date';

/** An entry that a calendar file of ours held, without its words: nobody is named here. */
export interface HandedOut {
  id: string;
  day: CalendarDate;
  /** Null: the whole day. */
  moment: Instant | null;
  /** The words in the calendar name candidates. */
  named: boolean;
}

/** What calendars were told so far. */
export interface CalendarMemory {
  /** Of the newest file; each file's is larger than any before, also when the clock is set back. */
  sequence: number;
  entries: HandedOut[];
}

export const NOTHING_HANDED_OUT: CalendarMemory = { sequence: 0, entries: [] };
