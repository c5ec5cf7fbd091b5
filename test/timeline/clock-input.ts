import type { CalendarDate, Instant, Weekend } from '@/lib/model/calendar-date';
import type { EnquiryFields } from '@/lib/model/enquiry';
import type { SeriesId } from '@/lib/model/series';
import { fold } from '@/lib/stores/enquiries/fold';
import {
  type BankHolidays,
  type ClockFacts,
  type ClockInput,
  NOTHING_KNOWN,
} from '@/lib/timeline/define-clock';

/** What a case says besides the moment and the enquiry. */
export interface ClockExtras {
  deadline?: string;
  listedIn?: string;
  office?: string;
  leadDays?: number;
  series?: SeriesId;
  weekend?: Weekend;
  bankHolidays?: BankHolidays;
  known?: Partial<Omit<ClockFacts, 'others'>> & { others?: Partial<EnquiryFields>[] };
}

/** A moment and a clock's input at that moment, for an office in London unless `office` says another day. */
export function at(now: string, fields: Partial<EnquiryFields> | null, more: ClockExtras = {}): ClockInput {
  const london = now.slice(0, 10) as CalendarDate;
  return {
    enquiry: fields && { ...fold([]), ...fields },
    deadline: (more.deadline as CalendarDate | undefined) ?? null,
    leadDays: more.leadDays ?? 7,
    ...(more.listedIn && { listedIn: more.listedIn }),
    ...(more.series && { series: more.series }),
    ...(more.weekend && { weekend: more.weekend }),
    ...(more.bankHolidays && { bankHolidays: more.bankHolidays }),
    ...(more.known && { known: knownOf(more.known) }),
    now: now as Instant,
    today: { london, office: (more.office as CalendarDate | undefined) ?? london },
  };
}

function knownOf({ others, ...known }: NonNullable<ClockExtras['known']>): ClockFacts {
  const whole = others?.map((fields) => ({ ...fold([]), ...fields })) ?? null;
  return { ...NOTHING_KNOWN, ...known, others: whole };
}

export const moment = (text: string) => text as Instant;

export const day = (text: string) => text as CalendarDate;
