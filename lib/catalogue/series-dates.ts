import type { CalendarDate } from '@/lib/model/calendar-date';
import type { SeriesId } from '@/lib/model/series';

/** What happens on a date of a series. */
export type SeriesEvent = 'results' | 'enquiries' | 'access-to-scripts';

/**
 * How far a date can be trusted. A: read in a document of Cambridge. B: another party quotes such a document.
 * C: one unofficial source, never used. Unknown: looked for and not found.
 */
export type Trust = 'A' | 'B' | 'C' | 'unknown';

export interface SeriesDate {
  series: SeriesId;
  event: SeriesEvent;
  /** Null when unknown: that is a value, and nothing is put in its place. */
  date: CalendarDate | null;
  trust: Trust;
  /** The document, in words an officer can look for. */
  source: string;
  checkedOn: string;
}

const CHECKED_ON = '2026-11-23';
const GUIDE = 'the 2023 guide';
const CALENDAR_2024 = 'Cambridge’s monthly calendar 2024';
const KEY_DATES_NOVEMBER_2026 = 'Cambridge’s key dates for November 2026, as quoted by others';
const CALENDAR_MARCH_2027 = 'Cambridge’s calendar for the March 2027 series, as quoted by others';
const KEY_DATES_JUNE_2026 = 'Cambridge’s key dates for June 2026, as quoted by others';
const PRIVATE_PAGE = 'a private web page';
const NOT_FOUND = 'no document that could be read';

function known(
  series: SeriesId,
  event: SeriesEvent,
  date: string | null,
  trust: Trust,
  source: string,
): SeriesDate {
  return { series, event, date: date as CalendarDate | null, trust, source, checkedOn: CHECKED_ON };
}

/** One line a date. Where results come on two days, the later one is here: by then all are out. */
export const SERIES_DATES: readonly SeriesDate[] = [
  known('2023-06', 'enquiries', '2023-09-20', 'A', GUIDE),
  known('2023-11', 'results', '2024-01-18', 'A', CALENDAR_2024),
  known('2023-11', 'enquiries', '2024-02-26', 'A', GUIDE),
  known('2024-06', 'enquiries', null, 'unknown', NOT_FOUND),
  known('2024-11', 'enquiries', null, 'unknown', NOT_FOUND),
  known('2025-06', 'enquiries', null, 'unknown', NOT_FOUND),
  known('2025-11', 'enquiries', null, 'unknown', NOT_FOUND),
  known('2026-06', 'results', '2026-08-18', 'B', KEY_DATES_JUNE_2026),
  known('2026-06', 'enquiries', '2026-09-20', 'C', PRIVATE_PAGE),
  known('2026-11', 'results', '2027-01-14', 'B', KEY_DATES_NOVEMBER_2026),
  known('2026-11', 'enquiries', '2027-02-26', 'B', KEY_DATES_NOVEMBER_2026),
  known('2026-11', 'access-to-scripts', '2027-03-12', 'B', KEY_DATES_NOVEMBER_2026),
  known('2027-03', 'results', '2027-05-13', 'B', CALENDAR_MARCH_2027),
  known('2027-03', 'enquiries', '2027-06-11', 'B', CALENDAR_MARCH_2027),
  known('2027-03', 'access-to-scripts', null, 'unknown', CALENDAR_MARCH_2027),
];
