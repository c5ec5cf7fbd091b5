import type { CalendarDate, Instant } from '@/lib/model/calendar-date';
import type { Deadline } from '@/lib/model/deadline';
import type { GuideReference } from '@/lib/model/finding';
import type { SeriesId } from '@/lib/model/series';

/** A deadline printed in the guide; it holds for X and Q enquiries too (G39). */
export interface PrintedDeadline extends Deadline {
  printed: GuideReference;
}

const CHECKED_ON = '2026-11-23T00:00:00+00:00' as Instant;

function printed(series: SeriesId, date: string): PrintedDeadline {
  return {
    series,
    service: null,
    date: date as CalendarDate,
    source: 'catalogue',
    knownSince: CHECKED_ON,
    printed: { statement: 'G38', page: 3 },
  };
}

/** One line a series: the last day to submit, as the guide of 2023 prints it. `knownSince` is the day it was checked. */
export const SERIES_DEADLINES: readonly PrintedDeadline[] = [
  printed('2023-06', '2023-09-20'),
  printed('2023-11', '2024-02-26'),
];
