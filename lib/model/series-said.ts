import type { CalendarDate } from './calendar-date';
import type { CandidateNumber } from './codes';
import type { SeriesId } from './series';

/** What the office said about one series, beside its deadline. */
export interface SeriesSaid {
  series: SeriesId;
  /** The centre's e-mail address as the officer confirmed it (G34); null while nobody did. */
  confirmedEmail: string | null;
  /** The school's own last day for requests, a day of the office; null when it has none. */
  ownCutOff: CalendarDate | null;
  /** The officer said that every enquiry of the series is in the tracker. */
  trackerComplete: boolean;
  /** The invoice of the series was checked against its enquiries (G12). */
  invoiceChecked: boolean;
  /** All candidates on the portfolio-of-evidence route (G08); null while nobody listed them. */
  onPortfolio: CandidateNumber[] | null;
}

export type SeriesSaidChange = Partial<Omit<SeriesSaid, 'series'>>;

/** What counts for a series about which nothing was said. */
export function nothingSaid(series: SeriesId): SeriesSaid {
  return {
    series,
    confirmedEmail: null,
    ownCutOff: null,
    trackerComplete: false,
    invoiceChecked: false,
    onPortfolio: null,
  };
}

/** The list with a change to one series; the list itself when nothing differs. */
export function withSaid(list: SeriesSaid[], series: SeriesId, change: SeriesSaidChange): SeriesSaid[] {
  const before = list.find((one) => one.series === series) ?? nothingSaid(series);
  const after = { ...before, ...change };
  if (JSON.stringify(after) === JSON.stringify(before)) return list;
  return [...list.filter((one) => one.series !== series), after];
}
