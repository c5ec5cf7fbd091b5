import { addDays, type CalendarDate } from '../../model/calendar-date';
import type { SeriesId } from '../../model/series';
import type { OpenSeries } from '../model';
import { londonDay } from '../portal-time';

const MONTHS = ['03', '06', '11'] as const;
/** Results come about two months after the exams; before that there is nothing to enquire about. */
const MONTHS_TO_RESULTS = 2;

/**
 * The three latest series with results, newest first: the newest has its deadline about 24 days ahead, the next
 * one exactly 3 days ahead, the oldest is closed. `startedAt` in milliseconds; days are days in London.
 */
export function openSeries(startedAt: number): OpenSeries[] {
  const today = londonDay(startedAt);
  const deadlines = [plainDay(today, 24), addDays(today, 3), plainDay(today, -40)];
  return latestSeries(today).map((id, place) => ({ id, deadline: deadlines[place] ?? today }));
}

function latestSeries(today: CalendarDate): SeriesId[] {
  const year = Number(today.slice(0, 4));
  const reached = year * 12 + Number(today.slice(5, 7)) - MONTHS_TO_RESULTS;
  return [year, year - 1, year - 2]
    .flatMap((one) => [...MONTHS].reverse().map((month) => [one, month] as const))
    .filter(([one, month]) => one * 12 + Number(month) <= reached)
    .slice(0, 3)
    .map(([one, month]): SeriesId => `${one}-${month}`);
}

/** The day nearest to `days` from today that reads the same day first and month first. */
function plainDay(today: CalendarDate, days: number): CalendarDate {
  for (let apart = 0; apart < 7; apart += 1) {
    for (const day of [addDays(today, days - apart), addDays(today, days + apart)]) {
      if (Number(day.slice(8)) > 12) return day;
    }
  }
  return addDays(today, days);
}
