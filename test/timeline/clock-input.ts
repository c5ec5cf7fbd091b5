import type { CalendarDate, Instant } from '@/lib/model/calendar-date';
import type { EnquiryFields } from '@/lib/model/enquiry';
import { fold } from '@/lib/stores/enquiries/fold';
import type { ClockInput } from '@/lib/timeline/define-clock';

/** A moment and a clock's input at that moment, for an office in London unless `office` says another day. */
export function at(
  now: string,
  fields: Partial<EnquiryFields> | null,
  more: { deadline?: string; office?: string; leadDays?: number } = {},
): ClockInput {
  const london = now.slice(0, 10) as CalendarDate;
  return {
    enquiry: fields && { ...fold([]), ...fields },
    deadline: (more.deadline as CalendarDate | undefined) ?? null,
    leadDays: more.leadDays ?? 7,
    now: now as Instant,
    today: { london, office: (more.office as CalendarDate | undefined) ?? london },
  };
}

export const moment = (text: string) => text as Instant;
