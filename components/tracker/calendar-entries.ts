import type { CalendarEntry } from '@/lib/export/to-ics';
import { text } from '@/lib/i18n/tracker';
import { daysBetween } from '@/lib/model/calendar-date';
import type { HandedOut } from '@/lib/model/calendar-file';
import { type Deadline, deadlineFor } from '@/lib/model/deadline';
import type { Enquiry } from '@/lib/model/enquiry';
import type { ReminderMemory } from '@/lib/model/reminder';
import type { SeriesId } from '@/lib/model/series';
import { SERVICE_CODES } from '@/lib/model/service';
import { clocksOf, type DueInput, type TimelineItem } from '@/lib/stores/due';
import { reminderKey } from '@/lib/stores/reminders/answers';
import { ENTRY_ID, isInCalendar, titleOf } from './calendar-titles';

const BEFORE_DEADLINE = [14, 7, 3, 1];
const BEFORE_CUT_OFF = [7, 1];
const ON_THE_DAY = [0];

/** An entry before it is known what it is called. */
type Untitled = Omit<CalendarEntry, 'title'>;

/**
 * What belongs into the office's calendar from today on: deadlines of the series, its own last days, and the day
 * each enquiry waits for, unless the officer called it done. Names of candidates only where they are asked for:
 * calendars are shared.
 */
export function calendarEntries(
  input: DueInput,
  memory: ReminderMemory,
  options: { withNames: boolean },
): CalendarEntry[] {
  const clocks = clocksOf(input);
  const done = new Set(memory.items.flatMap(({ key, doneOn }) => (doneOn === null ? [] : key)));
  const series = new Set([...input.deadlines, ...input.enquiries].flatMap((one) => one.series ?? []));
  const entries = [
    ...[...series].sort().flatMap((one) => deadlinesOf(one, input.deadlines)),
    ...cutOffs(input),
    ...input.enquiries.flatMap((enquiry) =>
      clocks
        .ofEnquiry(enquiry)
        .filter((item) => !done.has(reminderKey(item)))
        .flatMap((item) => entryOf(item, enquiry, options.withNames)),
    ),
  ];
  const known = byId(input.enquiries);
  return entries
    .filter(({ day }) => daysBetween(input.today.office, day) >= 0)
    .map((entry) => ({ ...entry, title: titleOf(entry.id, known) }));
}

/**
 * Entries of earlier files that are not needed any more. They keep their day and say so in their title: a calendar
 * never deletes what a file leaves out, and one that deletes at a word of the file may refuse the entry for good
 * when its date is needed again.
 */
export function takenBackEntries(
  takenBack: readonly HandedOut[],
  enquiries: readonly Enquiry[],
): CalendarEntry[] {
  const known = byId(enquiries);
  return takenBack.map(({ id, day, moment }) => ({
    ...{ id, day, moment, remind: [], named: false },
    title: text('tracker.calendar.takenBack', { title: titleOf(id, known) }),
    description: text('tracker.calendar.takenBackDo'),
  }));
}

function byId(enquiries: readonly Enquiry[]): ReadonlyMap<string, Enquiry> {
  return new Map(enquiries.map((one) => [one.id, one]));
}

/** One entry for the series; a service has its own only where its day is another. */
function deadlinesOf(series: SeriesId, deadlines: readonly Deadline[]): Untitled[] {
  const ofSeries = deadlineFor(deadlines, series, null);
  const ofServices = SERVICE_CODES.flatMap((service) => {
    const answer = deadlineFor(deadlines, series, service);
    return answer && answer.deadline.date !== ofSeries?.deadline.date
      ? [{ service, deadline: answer.deadline }]
      : [];
  });
  const all = [...(ofSeries ? [{ service: null, deadline: ofSeries.deadline }] : []), ...ofServices];
  return all.map(({ service, deadline: { date, origin } }) => ({
    id: ENTRY_ID.deadline(series, service),
    description: origin
      ? text('tracker.calendar.deadlineListed', { document: origin })
      : text('tracker.calendar.deadlineDo'),
    day: date,
    moment: null,
    remind: BEFORE_DEADLINE,
    named: false,
  }));
}

function cutOffs({ said }: DueInput): Untitled[] {
  return said.flatMap(({ series, ownCutOff }) =>
    ownCutOff === null
      ? []
      : {
          id: ENTRY_ID.cutOff(series),
          description: text('tracker.calendar.cutOffDo'),
          day: ownCutOff,
          moment: null,
          remind: BEFORE_CUT_OFF,
          named: false,
        },
  );
}

function entryOf({ clock, day, moment }: TimelineItem, enquiry: Enquiry, withNames: boolean): Untitled[] {
  if (!isInCalendar(clock) || day === null) return [];
  const names = withNames ? enquiry.candidates.flatMap(({ name }) => name ?? []) : [];
  return [
    {
      id: ENTRY_ID.clock(clock, enquiry.id),
      description: [text(`tracker.calendar.do.${clock}`), names.join(', ')].filter(Boolean).join('\n'),
      day,
      moment,
      remind: moment ? [] : ON_THE_DAY,
      named: names.length > 0,
    },
  ];
}
