import { addMonths, type CalendarDate, daysBetween } from '@/lib/model/calendar-date';
import type { Enquiry } from '@/lib/model/enquiry';
import type { Retention } from '@/lib/model/retention';
import { mayHoldNames } from './without-names';

/** The ids of enquiries that are to be deleted, and of those that only lose their names. */
export interface ForgettingPlan {
  records: string[];
  names: string[];
}

/**
 * What is to be forgotten by a day. The months run from the outcome, else from the last thing that was heard of
 * an enquiry: one that was never finished must not be kept for ever.
 */
export function planForgetting(
  enquiries: readonly Enquiry[],
  { namesFor, recordsFor }: Pick<Retention, 'namesFor' | 'recordsFor'>,
  today: CalendarDate,
): ForgettingPlan {
  const over = (months: number) => (one: Enquiry) => addMonths(settledOn(one), months) <= today;
  const records = enquiries.filter(over(recordsFor));
  const names = enquiries
    .filter(over(namesFor))
    .filter((one) => !records.includes(one) && one.events.some(mayHoldNames));
  return { records: records.map(({ id }) => id), names: names.map(({ id }) => id) };
}

/** Days between two looks after which a clock may have been set wrong, or the office was away. */
const LEAP = 31;

/** Remembers a look. When the clock has leapt, the days of trusting it begin anew. */
export function withLook(kept: Retention, today: CalendarDate): Retention {
  const { lookedOn, steadySince } = kept;
  const days = lookedOn === null ? Number.NaN : daysBetween(lookedOn, today);
  const steady = days >= 0 && days <= LEAP;
  if (steady && days === 0) return kept;
  return { ...kept, lookedOn: today, steadySince: steady ? steadySince : today };
}

/** Nothing is removed on the first day of a clock: set years ahead by mistake, it would take everything. */
export function mayForget({ steadySince }: Retention, today: CalendarDate): boolean {
  return steadySince !== null && daysBetween(steadySince, today) >= 1;
}

/** A day as it was written down; at which hour of it does not matter to a count of months. */
function settledOn({ completedAt, events }: Enquiry): CalendarDate {
  const last = events
    .map(({ at }) => at)
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);
  return (completedAt ?? last ?? '9999-01-01').slice(0, 10) as CalendarDate;
}
