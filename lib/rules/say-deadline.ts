import type { CalendarDate } from '@/lib/model/calendar-date';
import type { Deadline, DeadlineSource } from '@/lib/model/deadline';
import type { PhraseParams } from '@/lib/model/phrase';
import { seriesName } from '@/lib/model/series';

const SOURCE_WORDS = {
  direct: 'read from Direct',
  typed: 'typed in your office',
  policy: 'set for your office',
  catalogue: 'from the 2023 guide',
} satisfies Record<DeadlineSource, string>;

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A date as an officer writes it, the month as a word: `26 February 2024`. */
export function sayDate(date: CalendarDate): string {
  return DAY.format(new Date(`${date}T00:00:00Z`));
}

/** The words a finding needs about a deadline: series, day, and where the day was learned. */
export function deadlineWords({ series, date, source }: Deadline): PhraseParams {
  return { series: seriesName(series), date: sayDate(date), source: SOURCE_WORDS[source] };
}

/** The same for the other day another source gives. */
export function conflictWords({ date, source }: Deadline): PhraseParams {
  return { otherDate: sayDate(date), otherSource: SOURCE_WORDS[source] };
}
