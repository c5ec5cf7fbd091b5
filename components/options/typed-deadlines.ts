import { type CalendarDate, daysBetween, isCalendarDate } from '@/lib/model/calendar-date';
import {
  type Deadline,
  type DeadlineSource,
  deadlineFor,
  type MovedDate,
  movedOnDirect,
} from '@/lib/model/deadline';
import { isSeriesId, type SeriesId } from '@/lib/model/series';

/** What is known of one series: the date typed in the office, those of Direct and by policy, earliest first, and a listed one. */
export interface SeriesDates {
  series: SeriesId;
  typed: CalendarDate | null;
  direct: CalendarDate[];
  policy: CalendarDate[];
  listed: Deadline | null;
  /** What Direct said before. */
  moved: MovedDate[];
  /** Where two sources differ, the day that counts. */
  counts: CalendarDate | null;
}

/** Every series with a typed date, one read from Direct, or a listed one that is not over, the newest series first. */
export function datesBySeries(deadlines: readonly Deadline[], today: CalendarDate): SeriesDates[] {
  const own = deadlines.filter(({ source, date }) => source !== 'catalogue' || date >= today);
  return [...new Set(own.map((one) => one.series))]
    .sort()
    .reverse()
    .map((series) => {
      const ofSeries = own.filter((one) => one.series === series);
      const from = (source: DeadlineSource) => ofSeries.filter((one) => one.source === source);
      const dates = (source: DeadlineSource) => [...new Set(from(source).map(({ date }) => date))].sort();
      const answer = deadlineFor(ofSeries, series, null);
      return {
        series,
        typed: dates('typed')[0] ?? null,
        direct: dates('direct'),
        policy: dates('policy'),
        listed: from('catalogue')[0] ?? null,
        moved: movedOnDirect(ofSeries, series),
        counts: answer?.conflict ? answer.deadline.date : null,
      };
    });
}

/** Every series with a date of any kind, something said about it or enquiries, the newest first. */
export function seriesInHand(
  deadlines: readonly Deadline[],
  said: readonly { series: SeriesId }[],
  kept: readonly SeriesId[],
  today: CalendarDate,
): SeriesId[] {
  const own = datesBySeries(deadlines, today).map(({ series }) => series);
  return [...new Set([...own, ...kept, ...said.map(({ series }) => series)])].sort().reverse();
}

/**
 * The series an officer may mean, the newest first: those of last year, this year and the next, and those in which
 * something is kept already.
 */
export function seriesToChoose(today: CalendarDate, kept: Iterable<SeriesId | null> = []): SeriesId[] {
  const year = Number(today.slice(0, 4));
  const usual = [year + 1, year, year - 1].flatMap((one) =>
    ['11', '06', '03'].map((month) => `${one}-${month}`),
  );
  return [...new Set([...usual, ...kept])]
    .filter((one) => one !== null && isSeriesId(one))
    .sort()
    .reverse();
}

/** The one most likely meant: the newest series that has begun. */
export function likelySeries(choices: readonly SeriesId[], today: CalendarDate): SeriesId | undefined {
  return choices.find((series) => `${series}-01` <= today) ?? choices[0];
}

/** A typed date: the day itself, or what is wrong with it. Deadlines follow their series within a year. */
export function readTypedDate(series: SeriesId, written: string): CalendarDate | 'no-date' | 'too-far' {
  if (!isCalendarDate(written)) return 'no-date';
  const first = `${series}-01`;
  if (!isCalendarDate(first)) return 'no-date';
  const days = daysBetween(first, written);
  return days >= 0 && days <= 366 ? written : 'too-far';
}
