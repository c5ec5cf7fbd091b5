import type { CalendarDate } from './calendar-date';
import type { SeriesId } from './series';

/** What the assistant removed by itself, for one series on one day. */
export interface Forgotten {
  on: CalendarDate;
  /** Null: enquiries whose series is not known. */
  series: SeriesId | null;
  /** Enquiries whose names and free text were removed. */
  names: number;
  /** Enquiries that were deleted. */
  records: number;
  /** Names that stood beside the enquiries were removed: in lists, run sheets, reports of Cambridge, reasons. */
  lists?: boolean | undefined;
}

/** How long enquiries are kept, in months after the outcome, and what was removed so far. */
export interface Retention {
  namesFor: number;
  recordsFor: number;
  /** The last day on which it was looked for something to forget. */
  lookedOn: CalendarDate | null;
  /** Since this day the computer's clock has gone on without a leap; see `withLook`. */
  steadySince: CalendarDate | null;
  /** The newest last. */
  forgotten: Forgotten[];
  /** How many of them, from the newest, the officer has not put away yet. */
  untold?: number | undefined;
}

export const DEFAULT_RETENTION: Retention = {
  namesFor: 6,
  recordsFor: 12,
  lookedOn: null,
  steadySince: null,
  forgotten: [],
};

/** More than this many months is not "on schedule" any more. */
export const LONGEST_KEPT = 120;
