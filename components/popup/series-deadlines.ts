import { type CalendarDate, daysBetween } from '@/lib/model/calendar-date';
import { type Deadline, type DeadlineAnswer, type MovedDate, movedOnDirect } from '@/lib/model/deadline';
import type { SeriesId } from '@/lib/model/series';
import type { SeriesSaid } from '@/lib/model/series-said';
import { seriesDeadline } from '@/lib/stores/due';

/** What the popup says about one series. */
export interface SeriesDeadline extends DeadlineAnswer {
  series: SeriesId;
  /** Calendar days from the officer's today to the date: 0 on the day, negative after. */
  days: number;
  /** Other services of the series have other dates. */
  differs: boolean;
  /** What Direct said before it moved a date. */
  moved: MovedDate[];
  /** The office's own last day for requests. */
  ownCutOff: { date: CalendarDate; days: number } | null;
}

/**
 * One line a series, what is ahead first and the nearest on top. A series of which only a listed date is known
 * is left out once that date is over. `today` is given for both zones: whether a date is over is decided
 * in London, the days are counted where the officer is.
 */
export function seriesDeadlines(
  deadlines: readonly Deadline[],
  said: readonly SeriesSaid[],
  today: { london: CalendarDate; office: CalendarDate },
): SeriesDeadline[] {
  return [...new Set(deadlines.map((one) => one.series))]
    .flatMap((series) => {
      const answer = seriesDeadline(deadlines, series, today.london);
      if (!answer) return [];
      const days = daysBetween(today.office, answer.deadline.date);
      const own = said.find((one) => one.series === series)?.ownCutOff ?? null;
      const ownCutOff = own && { date: own, days: daysBetween(today.office, own) };
      const moved = movedOnDirect(deadlines, series);
      return [{ ...answer, series, days, differs: differs(deadlines, answer.deadline), moved, ownCutOff }];
    })
    .filter((line) => line.days >= 0 || line.deadline.source !== 'catalogue')
    .sort((a, b) => order(a) - order(b));
}

function differs(deadlines: readonly Deadline[], { series, service, source, date }: Deadline): boolean {
  return (
    service !== null &&
    deadlines.some((one) => one.series === series && one.source === source && one.date !== date)
  );
}

/** Days ahead count up from zero; days over come after all of them, the latest first. */
function order(line: SeriesDeadline): number {
  return line.days >= 0 ? line.days : 1_000_000 - line.days;
}
