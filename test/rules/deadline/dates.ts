import type { CalendarDate, Instant } from '@/lib/model/calendar-date';
import type { Deadline, DeadlineSource } from '@/lib/model/deadline';

/** A deadline of November 2023 for all services. */
export function deadline(date: string, source: DeadlineSource = 'direct'): Deadline {
  const knownSince = '2024-01-10T09:00:00+00:00' as Instant;
  return { series: '2023-11', service: null, date: date as CalendarDate, source, knownSince };
}
