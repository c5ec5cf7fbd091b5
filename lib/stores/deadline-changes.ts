import type { CalendarDate, Instant } from '@/lib/model/calendar-date';
import type { Deadline } from '@/lib/model/deadline';
import type { SeenSeries } from '@/lib/model/seen';
import type { SeriesId } from '@/lib/model/series';

/** A deadline with the days it had before: the officer is told when Cambridge moves one. */
export type KnownDeadline = Deadline & Required<Pick<Deadline, 'earlier'>>;

/** Takes in a series page: each date replaces the older reading of the same series and service. */
export function withSeen(known: KnownDeadline[], seen: SeenSeries, at: Instant): KnownDeadline[] {
  return seen.deadlines.reduce(
    (all, { service, date }) =>
      replace(all, { series: seen.series, service, date, source: 'direct', knownSince: at }),
    known,
  );
}

/** Takes in what the officer typed for a series; null takes the typed date back. */
export function withTyped(
  known: KnownDeadline[],
  series: SeriesId,
  date: CalendarDate | null,
  at: Instant,
): KnownDeadline[] {
  if (date) return replace(known, { series, service: null, date, source: 'typed', knownSince: at });
  const rest = known.filter((one) => one.series !== series || one.source !== 'typed');
  return rest.length === known.length ? known : rest;
}

/** The list itself comes back when nothing is new: the same date read again on the same day. */
function replace(known: KnownDeadline[], next: Deadline): KnownDeadline[] {
  const same = (one: Deadline) =>
    one.series === next.series && one.service === next.service && one.source === next.source;
  const before = known.find(same);
  if (!before) return [...known, { ...next, earlier: [] }];
  const moved = before.date !== next.date;
  if (!moved && before.knownSince.slice(0, 10) === next.knownSince.slice(0, 10)) return known;
  const earlier = moved
    ? [...before.earlier, { date: before.date, knownSince: before.knownSince }]
    : before.earlier;
  return known.map((one) => (one === before ? { ...next, earlier } : one));
}
