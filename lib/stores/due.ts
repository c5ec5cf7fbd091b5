import { addDays, type CalendarDate, daysBetween, type Instant } from '@/lib/model/calendar-date';
import { DEADLINE_SOURCES, type Deadline, type DeadlineAnswer, deadlineFor } from '@/lib/model/deadline';
import type { Enquiry } from '@/lib/model/enquiry';
import type { SeriesId } from '@/lib/model/series';
import { SERVICE_CODES } from '@/lib/model/service';
import { CLOCKS } from '@/lib/timeline';
import type { ClockReading } from '@/lib/timeline/define-clock';

/** Everything that due items are worked out from. Pure data: the moment is handed in. */
export interface DueInput {
  deadlines: readonly Deadline[];
  enquiries: readonly Enquiry[];
  leadDays: number;
  /** This moment, with the officer's own offset. */
  now: Instant;
  today: { london: CalendarDate; office: CalendarDate };
}

/** A clock of a series or of one enquiry. */
export interface TimelineItem extends ClockReading {
  series: SeriesId | null;
  /** Null: it concerns the whole series. */
  enquiryId: string | null;
}

/** What the officer should see to now, the most pressing first. */
export function dueItems(input: DueInput): TimelineItem[] {
  const series = [...new Set(input.deadlines.map((one) => one.series))];
  const items = [
    ...series.flatMap((one) => seriesItems(one, input)),
    ...input.enquiries.flatMap((one) => enquiryItems(one, input)),
  ];
  return items.filter((item) => item.due).sort(mostPressingFirst);
}

/** Every clock that runs for one enquiry, due or not: its timeline. */
export function enquiryItems(enquiry: Enquiry, input: Omit<DueInput, 'enquiries'>): TimelineItem[] {
  const { series, service } = enquiry;
  const deadline = series ? deadlineFor(input.deadlines, series, service) : null;
  return CLOCKS.flatMap((clock) => {
    const reading = clock.read({ ...input, enquiry, deadline: deadline?.deadline.date ?? null });
    return reading ? [{ ...reading, series, enquiryId: enquiry.id }] : [];
  });
}

/**
 * The date a series is shown with: the earliest still ahead in Europe/London among its services, else the last
 * one that has passed. Services of which the best source is silent do not count: a later date typed for the whole
 * series must not look open once all that Direct names are over. Null when no date is known.
 */
export function seriesDeadline(
  deadlines: readonly Deadline[],
  series: SeriesId,
  london: CalendarDate,
): DeadlineAnswer | null {
  const best = DEADLINE_SOURCES.find((source) =>
    deadlines.some((one) => one.series === series && one.source === source),
  );
  const answers = [null, ...SERVICE_CODES]
    .flatMap((service) => deadlineFor(deadlines, series, service) ?? [])
    .filter(({ deadline, conflict }) => deadline.source === best || conflict?.source === best)
    .sort((a, b) => daysBetween(b.deadline.date, a.deadline.date));
  const yesterday = addDays(london, -1);
  return answers.find((one) => daysBetween(yesterday, one.deadline.date) > 0) ?? answers.at(-1) ?? null;
}

function seriesItems(series: SeriesId, input: DueInput): TimelineItem[] {
  const answer = seriesDeadline(input.deadlines, series, input.today.london);
  return CLOCKS.flatMap((clock) => {
    const reading = clock.read({ ...input, enquiry: null, deadline: answer?.deadline.date ?? null });
    return reading ? [{ ...reading, series, enquiryId: null }] : [];
  });
}

function mostPressingFirst(a: TimelineItem, b: TimelineItem): number {
  return (a.days ?? Number.POSITIVE_INFINITY) - (b.days ?? Number.POSITIVE_INFINITY) || compare(a, b);
}

function compare(a: TimelineItem, b: TimelineItem): number {
  const [one, other] = [a, b].map((item) => `${item.clock} ${item.series} ${item.enquiryId}`) as [
    string,
    string,
  ];
  return one < other ? -1 : one > other ? 1 : 0;
}
