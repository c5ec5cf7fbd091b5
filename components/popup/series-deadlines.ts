import { type CalendarDate, daysBetween } from '@/lib/model/calendar-date';
import { type Deadline, type DeadlineAnswer, deadlineFor } from '@/lib/model/deadline';
import type { SeriesId } from '@/lib/model/series';

/** What the popup says about one series. */
export interface SeriesDeadline extends DeadlineAnswer {
  series: SeriesId;
  /** Calendar days from today to the date: 0 on the day, negative after. */
  days: number;
  /** Services of the series have different dates. */
  differs: boolean;
}

/**
 * One line a series: the earliest date still ahead among its services, or the latest when all are over. What is
 * ahead comes first, the nearest on top. A series of which only the guide's old date is known is left out once
 * that date is over. `today` is a day in the officer's own zone.
 */
export function seriesDeadlines(deadlines: readonly Deadline[], today: CalendarDate): SeriesDeadline[] {
  const series = [...new Set(deadlines.map((one) => one.series))];
  return series
    .flatMap((one) => lineOf(deadlines, one, today))
    .filter((line) => line.days >= 0 || line.deadline.source !== 'catalogue')
    .sort((a, b) => order(a) - order(b));
}

function lineOf(deadlines: readonly Deadline[], series: SeriesId, today: CalendarDate): SeriesDeadline[] {
  const own = deadlines.filter((one) => one.series === series);
  const named = new Set(own.flatMap((one) => (one.service === null ? [] : [one.service])));
  const services = named.size > 0 ? [...named] : [null];
  const lines = services
    .flatMap((service) => deadlineFor(own, series, service) ?? [])
    .map((answer) => ({ ...answer, series, days: daysBetween(today, answer.deadline.date) }))
    .sort((a, b) => a.days - b.days);
  const chosen = lines.find((line) => line.days >= 0) ?? lines.at(-1);
  const differs = new Set(lines.map((line) => line.deadline.date)).size > 1;
  return chosen ? [{ ...chosen, differs }] : [];
}

/** Days ahead count up from zero; days over come after all of them, the latest first. */
function order(line: SeriesDeadline): number {
  return line.days >= 0 ? line.days : 1_000_000 - line.days;
}
