import { type CalendarDate, daysBetween } from '@/lib/model/calendar-date';
import type { TimelineItem } from '@/lib/stores/due';

export const day = (text: string) => text as CalendarDate;

/** Something due with its last day on `last`, as it stands on `today`: of a series, or of an enquiry. */
export function itemOn(
  last: CalendarDate,
  today: CalendarDate,
  enquiryId: string | null = null,
): TimelineItem {
  return {
    clock: enquiryId ? 'outcome-due' : 'series-deadline',
    due: true,
    day: last,
    moment: null,
    days: daysBetween(today, last),
    says: { key: 'x', english: 'See to it.', params: {} },
    series: '2023-06',
    enquiryId,
  };
}
