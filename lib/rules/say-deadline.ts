import type { CalendarDate } from '@/lib/model/calendar-date';
import type { Deadline, DeadlineSource } from '@/lib/model/deadline';
import type { PhraseParams } from '@/lib/model/phrase';
import { seriesName } from '@/lib/model/series';

const SOURCE_WORDS = {
  direct: 'read from Direct',
  typed: 'typed in your office',
  policy: 'set for your office',
  catalogue: 'listed with the assistant',
} satisfies Record<DeadlineSource, string>;

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** The few dates of a series are said with every look at the page, and putting one into words takes long. */
const SAID = new Map<CalendarDate, string>();

/** A date as an officer writes it, the month as a word: `26 February 2024`. */
export function sayDate(date: CalendarDate): string {
  const said = SAID.get(date) ?? DAY.format(new Date(`${date}T00:00:00Z`));
  SAID.set(date, said);
  return said;
}

/** True when a last day is over on a day of the same zone. Days are written so that they sort by time. */
export function isOver(lastDay: CalendarDate, today: CalendarDate): boolean {
  return today > lastDay;
}

/** The words a finding needs about a deadline: series, day, and where the day was learned. */
export function deadlineWords(deadline: Deadline): PhraseParams {
  const { series, date } = deadline;
  return { series: seriesName(series), date: sayDate(date), source: sourceOf(deadline) };
}

/** The same for the other day another source gives. */
export function conflictWords(deadline: Deadline): PhraseParams {
  return { otherDate: sayDate(deadline.date), otherSource: sourceOf(deadline) };
}

/** A listed date may have been moved since somebody looked, so the day of looking is said with it. */
function sourceOf({ source, origin, knownSince }: Deadline): string {
  if (source !== 'catalogue' || !origin) return SOURCE_WORDS[source];
  return `from ${origin}, looked up on ${sayDate(knownSince.slice(0, 10) as CalendarDate)}`;
}
