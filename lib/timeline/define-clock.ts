import { type CalendarDate, daysBetween, type Instant, type Weekend } from '@/lib/model/calendar-date';
import type { EnquiryFields } from '@/lib/model/enquiry';
import type { CentreRole } from '@/lib/model/facts';
import type { GuideReference } from '@/lib/model/finding';
import type { Phrase, PhraseParams } from '@/lib/model/phrase';
import type { SeriesId } from '@/lib/model/series';
import { officeDay } from './moments';

/** What is known besides the fields of an enquiry. Null while nobody supplies it. */
export interface ClockFacts {
  /** Null when the office never said. */
  role: CentreRole | null;
  /** Every enquiry of the series, also the one that is asked about. Null when not looked up. */
  others: readonly EnquiryFields[] | null;
  /** The invoice of the series was checked. */
  invoiceChecked: boolean;
}

export const NOTHING_KNOWN: ClockFacts = {
  role: null,
  others: null,
  invoiceChecked: false,
};

/** Days besides weekends on which Cambridge does not work, and the last day for which they are known. */
export interface BankHolidays {
  days: readonly CalendarDate[];
  knownTo: CalendarDate;
}

const NO_BANK_HOLIDAYS: BankHolidays = { days: [], knownTo: '9999-12-31' as CalendarDate };

/** What a clock is handed: it knows neither the time nor the tracker by itself. */
export interface ClockInput {
  /** Null: the clocks of the series itself are asked. */
  enquiry: EnquiryFields | null;
  /** The series the enquiry belongs to, or that is asked; left out while it is not known. */
  series?: SeriesId | null;
  /** Left out: nothing more is known. */
  known?: ClockFacts;
  /** The last day to submit for the series and service, a day in Europe/London; null when none is known. */
  deadline: CalendarDate | null;
  /** The document the deadline is listed from; null or left out when it was read on Direct or typed. */
  listedIn?: string | null;
  /** Days before the deadline from which the office wants to be warned. */
  leadDays: number;
  /** The days on which the office does not work; left out, Saturday and Sunday. */
  weekend?: Weekend;
  /** Left out: only weekends count. */
  bankHolidays?: BankHolidays;
  /** This moment, with the officer's own offset. */
  now: Instant;
  /** The zone of the office, such as `Asia/Karachi`; null or left out: the offset of `now` counts on every day. */
  zone?: string | null;
  today: { london: CalendarDate; office: CalendarDate };
}

/** The same with nothing left out: what a clock's own `read` sees. */
export type KnowingInput = Required<ClockInput>;

const LEFT_OUT = {
  series: null,
  known: NOTHING_KNOWN,
  listedIn: null,
  zone: null,
  weekend: 'saturday-sunday',
  bankHolidays: NO_BANK_HOLIDAYS,
} as const;

/** What a clock shows. `due`: the officer should do something; otherwise it is only running. */
export interface ClockFace<Message extends string> {
  due: boolean;
  /** The day it is about, for the officer; null when no date is known. Left out: the day of the moment. */
  day?: CalendarDate | null;
  /** The exact moment, where hours count. */
  moment: Instant | null;
  says: Message;
  params?: PhraseParams;
}

/** A clock, written as one object with its parts in this order. */
export interface ClockDefinition<Message extends string> {
  /** Equal to the file's name. */
  id: string;
  /** What starts it, how long it runs: for the documentation. */
  docs: { title: string; starts: string; lasts: string; sources: GuideReference[] };
  /** Everything the clock may say, in English. */
  messages: Record<Message, string>;
  /** Null: the clock is not running. */
  read(input: KnowingInput): ClockFace<NoInfer<Message>> | null;
}

export interface ClockReading {
  clock: string;
  due: boolean;
  day: CalendarDate | null;
  moment: Instant | null;
  /** Calendar days from today to the day, in the officer's zone; negative after it, null without a day. */
  days: number | null;
  says: Phrase;
}

export interface Clock extends Omit<ClockDefinition<string>, 'read'> {
  read(input: ClockInput): ClockReading | null;
}

/** Checks a clock's parts against one another while it is written, and completes what it shows. */
export function defineClock<const Message extends string>(definition: ClockDefinition<Message>): Clock {
  return { ...definition, read: (input) => complete(definition, input) };
}

function complete<Message extends string>(
  definition: ClockDefinition<Message>,
  input: ClockInput,
): ClockReading | null {
  const whole = isWhole(input) ? input : { ...LEFT_OUT, ...input };
  const face = definition.read(whole);
  if (!face) return null;
  const { due, moment, says, params = {} } = face;
  const day = face.day === undefined ? moment && officeDay(moment, whole) : face.day;
  return {
    clock: definition.id,
    due,
    day,
    moment,
    days: day ? daysBetween(input.today.office, day) : null,
    says: { key: `timeline.${definition.id}.${says}`, english: definition.messages[says], params },
  };
}

/** The tracker leaves nothing out, and asks every clock about every enquiry: a copy for each would be felt. */
function isWhole(input: ClockInput): input is KnowingInput {
  return (Object.keys(LEFT_OUT) as (keyof typeof LEFT_OUT)[]).every((part) => input[part] !== undefined);
}
