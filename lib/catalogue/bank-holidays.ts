import type { CalendarDate } from '@/lib/model/calendar-date';

/** Days besides Saturdays and Sundays on which Cambridge does not work, by year, as month and day. */
const BY_YEAR: Readonly<Record<string, readonly string[]>> = {
  // 8 May: the coronation.
  2023: ['01-02', '04-07', '04-10', '05-01', '05-08', '05-29', '08-28', '12-25', '12-26'],
  2024: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2025: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
};

/** The bank holidays of England, to the end of the last year for which they are listed. */
export const BANK_HOLIDAYS = {
  days: Object.entries(BY_YEAR).flatMap(([year, days]) =>
    days.map((day) => `${year}-${day}` as CalendarDate),
  ),
  knownTo: `${Math.max(...Object.keys(BY_YEAR).map(Number))}-12-31` as CalendarDate,
  source: 'GOV.UK, “UK bank holidays”, England and Wales',
  checkedOn: '2026-11-23' as CalendarDate,
};
