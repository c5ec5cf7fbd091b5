import { type CalendarDate, daysBetween, type Instant } from './calendar-date';
import type { SeriesId } from './series';
import type { ServiceCode } from './service';

/** Where a date came from, best first: read from Direct, typed by the officer, set by policy, listed with the assistant. */
export const DEADLINE_SOURCES = ['direct', 'typed', 'policy', 'catalogue'] as const;
export type DeadlineSource = (typeof DEADLINE_SOURCES)[number];

/** The last day to submit for a series, or for one service of it. The day is a day in Europe/London. */
export interface Deadline {
  series: SeriesId;
  /** Null: for every service of the series. */
  service: ServiceCode | null;
  date: CalendarDate;
  source: DeadlineSource;
  /** When it was read or typed, or the document was looked at. */
  knownSince: Instant;
  /** For a date of the catalogue: the document it was taken from, in words. */
  origin?: string;
  /** The days it said before, newest last: Cambridge moves some. `knownSince`: when it was last read so. */
  earlier?: { date: CalendarDate; knownSince: Instant }[];
}

/** A deadline with another source that says another day. */
export interface DeadlineAnswer {
  deadline: Deadline;
  conflict: Deadline | null;
}

/**
 * The deadline that counts for a service of a series; before a service is chosen (null), the earliest of all. The better source wins; where sources differ the
 * earliest day counts until the officer says which is right, and the other is reported as the conflict.
 * The assistant's own list (`catalogue`) only speaks when nothing else does. Null: no date is known.
 */
export function deadlineFor(
  deadlines: readonly Deadline[],
  series: SeriesId,
  service: ServiceCode | null,
): DeadlineAnswer | null {
  const usable = deadlines
    .filter((one) => one.series === series)
    .filter((one) => one.service === null || service === null || one.service === service)
    .sort((a, b) => rank(a) - rank(b) || daysBetween(b.date, a.date));
  const [best, ...others] = usable.filter((one, at) => usable.findIndex(sameSource(one)) === at);
  if (!best) return null;
  const rivals = others.filter((one) => one.source !== 'catalogue' && one.date !== best.date);
  const earliest = rivals.reduce((first, one) => (one.date < first.date ? one : first), best);
  if (earliest !== best) return { deadline: earliest, conflict: best };
  return { deadline: best, conflict: rivals[0] ?? null };
}

function sameSource({ source }: Deadline): (other: Deadline) => boolean {
  return (other) => other.source === source;
}

/** A date for the very service beats one for the whole series of the same source. */
function rank(deadline: Deadline): number {
  return DEADLINE_SOURCES.indexOf(deadline.source) * 2 + (deadline.service === null ? 1 : 0);
}

/** What Direct said before it moved a date, when it was last read so, and for which services; null: for all of them. */
export interface MovedDate {
  date: CalendarDate;
  knownSince: Instant;
  services: ServiceCode[] | null;
}

/** The dates of a series that Direct moved, one for each day it said before. */
export function movedOnDirect(deadlines: readonly Deadline[], series: SeriesId): MovedDate[] {
  const read = deadlines.filter((one) => one.series === series && one.source === 'direct');
  const moved = read.flatMap(({ date, service, earlier }) => {
    const before = earlier?.at(-1);
    return before && before.date !== date ? [{ ...before, service }] : [];
  });
  return [...new Set(moved.map(({ date }) => date))].sort().flatMap((date) => {
    const same = moved.filter((one) => one.date === date);
    const newest = same
      .map(({ knownSince }) => knownSince)
      .sort()
      .at(-1);
    const services = same.flatMap(({ service }) => service ?? []);
    const isAll = services.length < same.length || same.length === read.length;
    return newest ? [{ date, knownSince: newest, services: isAll ? null : services }] : [];
  });
}
