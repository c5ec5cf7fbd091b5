import { BANK_HOLIDAYS } from '@/lib/catalogue/bank-holidays';
import {
  addDays,
  type CalendarDate,
  daysBetween,
  type Instant,
  type Weekend,
} from '@/lib/model/calendar-date';
import { DEADLINE_SOURCES, type Deadline, type DeadlineAnswer, deadlineFor } from '@/lib/model/deadline';
import type { Enquiry } from '@/lib/model/enquiry';
import type { CentreRole } from '@/lib/model/facts';
import type { ReminderAnswer } from '@/lib/model/reminder';
import type { SeriesId } from '@/lib/model/series';
import type { SeriesSaid } from '@/lib/model/series-said';
import { SERVICE_CODES } from '@/lib/model/service';
import { CLOCKS } from '@/lib/timeline';
import type { ClockReading } from '@/lib/timeline/define-clock';

/** Everything that due items are worked out from. Pure data: the moment is handed in. */
export interface DueInput {
  deadlines: readonly Deadline[];
  enquiries: readonly Enquiry[];
  /** What the office said about each series. */
  said: readonly SeriesSaid[];
  /** What the office is to Cambridge; null when it never said. */
  role: CentreRole | null;
  leadDays: number;
  /** The days on which the office does not work. */
  weekend: Weekend;
  /** This moment, with the officer's own offset. */
  now: Instant;
  /** The zone of the office, such as `Asia/Karachi`; null when it is not known by name. */
  zone: string | null;
  today: { london: CalendarDate; office: CalendarDate };
}

/** A clock of a series or of one enquiry. */
export interface TimelineItem extends ClockReading {
  series: SeriesId | null;
  /** Null: it concerns the whole series. */
  enquiryId: string | null;
  /** What the officer answered, where that silences it: then it is not due. Left out where it was not asked for. */
  answered?: ReminderAnswer;
}

/** What the officer should see to now, the most pressing first. */
export function dueItems(input: DueInput): TimelineItem[] {
  return runningItems(input)
    .filter((item) => item.due)
    .sort(mostPressingFirst);
}

/** Every clock that runs, due or not. */
export function runningItems(input: DueInput): TimelineItem[] {
  const clocks = clocksOf(input);
  const series = [...input.deadlines, ...input.enquiries].flatMap((one) => one.series ?? []);
  return [...[...new Set(series)].flatMap(clocks.ofSeries), ...input.enquiries.flatMap(clocks.ofEnquiry)];
}

/** The clocks that run, due or not, for one enquiry or for a series itself. */
export interface ClocksOf {
  ofEnquiry(enquiry: Enquiry): TimelineItem[];
  ofSeries(series: SeriesId): TimelineItem[];
}

/** Gets ready what all clocks are told, once for every enquiry. */
export function clocksOf(input: DueInput): ClocksOf {
  const { deadlines, role, leadDays, weekend, now, zone, today } = input;
  const bySeries = groupBySeries(input.enquiries);
  const checked = new Set(input.said.filter((one) => one.invoiceChecked).map(({ series }) => series));
  const read = (series: SeriesId | null, enquiry: Enquiry | null, answer: DeadlineAnswer | null) => {
    const others = series ? (bySeries.get(series) ?? []) : null;
    const known = { role, others, invoiceChecked: series !== null && checked.has(series) };
    const listed = answer?.deadline.source === 'catalogue' ? answer.deadline.origin : undefined;
    const asked = {
      ...{ enquiry, series, known, leadDays, weekend, now, zone, today },
      ...{ deadline: answer?.deadline.date ?? null, listedIn: listed ?? null },
      bankHolidays: BANK_HOLIDAYS,
    };
    return CLOCKS.flatMap((clock): TimelineItem[] => {
      const reading = clock.read(asked);
      return reading ? [{ ...reading, series, enquiryId: enquiry?.id ?? null }] : [];
    });
  };
  return {
    ofEnquiry: (enquiry) => {
      const { series, service } = enquiry;
      return read(series, enquiry, series ? deadlineFor(deadlines, series, service) : null);
    },
    ofSeries: (series) => read(series, null, seriesDeadline(deadlines, series, today.london)),
  };
}

function groupBySeries(enquiries: readonly Enquiry[]): Map<SeriesId, Enquiry[]> {
  const groups = new Map<SeriesId, Enquiry[]>();
  for (const one of enquiries) {
    if (one.series === null) continue;
    const group = groups.get(one.series) ?? [];
    group.push(one);
    groups.set(one.series, group);
  }
  return groups;
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
