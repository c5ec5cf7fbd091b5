import { showInstant } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/tracker';
import type { Enquiry } from '@/lib/model/enquiry';
import { isSeriesId, type SeriesId, seriesName } from '@/lib/model/series';

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

/** True for a clock whose day belongs into a calendar. */
export function isInCalendar(clock: string): clock is InCalendar {
  return IN_CALENDAR.some((one) => one === clock);
}

/** What an entry is about, under the name it keeps from file to file. */
export const ENTRY_ID = {
  deadline: (series: SeriesId, service: string | null) => `deadline-${series}-${service ?? 'all'}`,
  cutOff: (series: SeriesId) => `cut-off-${series}`,
  clock: (clock: InCalendar, enquiryId: string) => `${clock}-${enquiryId}`,
};

/** The title of an entry, worked out from its name alone and from the enquiries that are still kept. */
export function titleOf(id: string, enquiries: ReadonlyMap<string, Enquiry>): string {
  const clock = IN_CALENDAR.find((one) => id.startsWith(`${one}-`));
  if (clock) {
    return text('tracker.calendar.title', {
      what: text(`tracker.calendar.due.${clock}`),
      enquiry: enquiryWords(enquiries.get(enquiryBehind(id) ?? '')),
    });
  }
  const [, series = '', service = 'all'] = /(\d{4}-\d{2})(?:-(\w+))?$/.exec(id) ?? [];
  const of = isSeriesId(series) ? seriesName(series) : series;
  if (id.startsWith('cut-off-')) return text('tracker.calendar.cutOff', { series: of });
  return service === 'all'
    ? text('tracker.calendar.deadline', { series: of })
    : text('tracker.calendar.deadlineService', { service, series: of });
}

/** The enquiry an entry is about; null where it concerns a whole series. */
export function enquiryBehind(id: string): string | null {
  const clock = IN_CALENDAR.find((one) => id.startsWith(`${one}-`));
  return clock ? id.slice(clock.length + 1) : null;
}

/** Tells enquiries apart without saying whom they are about. */
function enquiryWords(enquiry: Enquiry | undefined): string {
  const { number, syllabus, savedAt } = enquiry ?? {};
  if (number) return text('tracker.calendar.enquiry', { number });
  if (syllabus) return text('tracker.calendar.enquiryAbout', { syllabus });
  if (savedAt) return text('tracker.calendar.enquiryOf', { date: showInstant(savedAt) });
  return text('tracker.calendar.enquiryUnnamed');
}
