import type { CalendarDate } from '@/lib/model/calendar-date';
import type { Phrase } from '@/lib/model/phrase';

/** Something the officer should do about an enquiry or a series, as a clock of the timeline says it. */
export interface DueLine {
  /** The clock's id. */
  clock: string;
  /** Names the line among all of them. */
  key: string;
  says: Phrase;
  todo: Phrase | null;
  /** The day it should be done by, in the officer's own zone; null when it is simply waiting. */
  by: CalendarDate | null;
  /** True: now or overdue. False: it will be, on that day. */
  now: boolean;
}
