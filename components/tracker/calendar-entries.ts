import type { CalendarEntry } from '@/lib/export/to-ics';
import { showInstant } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/tracker';
import { daysBetween } from '@/lib/model/calendar-date';
import { type Deadline, deadlineFor } from '@/lib/model/deadline';
import type { Enquiry } from '@/lib/model/enquiry';
import { type SeriesId, seriesName } from '@/lib/model/series';
import { SERVICE_CODES } from '@/lib/model/service';
import { clocksOf, type DueInput, type TimelineItem } from '@/lib/stores/due';

/** Clocks that end on a day somebody has to look at; the others only say what is going on. */
const IN_CALENDAR = [
  'draft-not-submitted',
  'associate-approval',
  'enquiry-number-due',
  'acknowledgement-due',
  'amendment-window',
  'outcome-due',
  'appeal-window',
] as const;
type InCalendar = (typeof IN_CALENDAR)[number];

const BEFORE_DEADLINE = [14, 7, 3, 1];
const BEFORE_CUT_OFF = [7, 1];
const ON_THE_DAY = [0];

/**
 * What belongs into the office's calendar from today on: deadlines of the series, its own last days, and the day
 * each enquiry waits for. Names of candidates only where they are asked for: calendars are shared.
 */
export function calendarEntries(input: DueInput, options: { withNames: boolean }): CalendarEntry[] {
  const clocks = clocksOf(input);
  const series = new Set([...input.deadlines, ...input.enquiries].flatMap((one) => one.series ?? []));
  const entries = [
    ...[...series].sort().flatMap((one) => deadlinesOf(one, input.deadlines)),
    ...cutOffs(input),
    ...input.enquiries.flatMap((enquiry) =>
      clocks.ofEnquiry(enquiry).flatMap((item) => entryOf(item, enquiry, options.withNames)),
    ),
  ];
  return entries.filter(({ day }) => daysBetween(input.today.office, day) >= 0);
}

/** One entry for the series; a service has its own only where its day is another. */
function deadlinesOf(series: SeriesId, deadlines: readonly Deadline[]): CalendarEntry[] {
  const ofSeries = deadlineFor(deadlines, series, null);
  const ofServices = SERVICE_CODES.flatMap((service) => {
    const answer = deadlineFor(deadlines, series, service);
    return answer && answer.deadline.date !== ofSeries?.deadline.date
      ? [{ service, deadline: answer.deadline }]
      : [];
  });
  const all = [...(ofSeries ? [{ service: null, deadline: ofSeries.deadline }] : []), ...ofServices];
  return all.map(({ service, deadline: { date, origin } }) => ({
    id: `deadline-${series}-${service ?? 'all'}`,
    title: service
      ? text('tracker.calendar.deadlineService', { service, series: seriesName(series) })
      : text('tracker.calendar.deadline', { series: seriesName(series) }),
    description: origin
      ? text('tracker.calendar.deadlineListed', { document: origin })
      : text('tracker.calendar.deadlineDo'),
    day: date,
    moment: null,
    remind: BEFORE_DEADLINE,
  }));
}

function cutOffs({ said }: DueInput): CalendarEntry[] {
  return said.flatMap(({ series, ownCutOff }) =>
    ownCutOff === null
      ? []
      : {
          id: `cut-off-${series}`,
          title: text('tracker.calendar.cutOff', { series: seriesName(series) }),
          description: text('tracker.calendar.cutOffDo'),
          day: ownCutOff,
          moment: null,
          remind: BEFORE_CUT_OFF,
        },
  );
}

function entryOf(
  { clock, day, moment }: TimelineItem,
  enquiry: Enquiry,
  withNames: boolean,
): CalendarEntry[] {
  if (!isInCalendar(clock) || day === null) return [];
  const names = withNames ? enquiry.candidates.flatMap(({ name }) => name ?? []) : [];
  return [
    {
      id: `${clock}-${enquiry.id}`,
      title: text('tracker.calendar.title', {
        what: text(`tracker.calendar.due.${clock}`),
        enquiry: enquiryWords(enquiry),
      }),
      description: [text(`tracker.calendar.do.${clock}`), names.join(', ')].filter(Boolean).join('\n'),
      day,
      moment,
      remind: moment ? [] : ON_THE_DAY,
    },
  ];
}

function isInCalendar(clock: string): clock is InCalendar {
  return IN_CALENDAR.some((one) => one === clock);
}

/** Tells enquiries apart without saying whom they are about. */
function enquiryWords({ number, syllabus, savedAt }: Enquiry): string {
  if (number) return text('tracker.calendar.enquiry', { number });
  if (syllabus) return text('tracker.calendar.enquiryAbout', { syllabus });
  if (savedAt) return text('tracker.calendar.enquiryOf', { date: showInstant(savedAt) });
  return text('tracker.calendar.enquiryUnnamed');
}
