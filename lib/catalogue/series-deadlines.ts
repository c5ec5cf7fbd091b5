import type { Instant } from '@/lib/model/calendar-date';
import type { Deadline } from '@/lib/model/deadline';
import { SERIES_DATES } from './series-dates';

/** A deadline of the catalogue (G38); it holds for X and Q enquiries too (G39). */
export interface ListedDeadline extends Deadline {
  source: 'catalogue';
  /** The document it was taken from, in words. */
  origin: string;
}

/**
 * Deadlines that may count while nobody has read or typed another: those read in a document of Cambridge, or
 * quoted from one. What stands on a single unofficial page is never among them. `knownSince` is the day of checking.
 */
export const LISTED_DEADLINES: readonly ListedDeadline[] = SERIES_DATES.flatMap(
  ({ series, event, date, trust, source, checkedOn }) =>
    event === 'enquiries' && date !== null && (trust === 'A' || trust === 'B')
      ? [
          {
            series,
            service: null,
            date,
            source: 'catalogue' as const,
            knownSince: `${checkedOn}T00:00:00+00:00` as Instant,
            origin: source,
          },
        ]
      : [],
);
