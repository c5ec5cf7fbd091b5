import { isCalendarDate } from '@/lib/model/calendar-date';
import { StoreError } from '@/lib/model/errors';
import type { SeriesId } from '@/lib/model/series';
import { now } from '@/lib/platform/clock';
import { withTyped } from './deadline-changes';
import { deadlines } from './deadlines';

/**
 * Keeps a deadline the officer typed, as `2024-02-26`; null takes it back.
 * @throws StoreError when it is not a day of the calendar.
 */
export async function typeDeadline(series: SeriesId, date: string | null): Promise<void> {
  if (date !== null && !isCalendarDate(date)) {
    throw new StoreError('noSuchDay');
  }
  await deadlines.update((known) => withTyped(known, series, date, now()));
}
