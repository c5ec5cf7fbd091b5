import { type CalendarDate, calendarDate } from './calendar-date';
import { plainDigits } from './codes';

/** What a date written on a page means. `ambiguous` could be two days: it is asked about, never guessed. */
export type WrittenDate =
  | { kind: 'date'; date: CalendarDate }
  | { kind: 'ambiguous'; text: string; choices: [CalendarDate, CalendarDate] }
  | { kind: 'none' };

const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${MONTH}[\\s,-]+(\\d{4})(?!\\d)`,
  'i',
);
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'i');
const NUMBERS = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;

/**
 * Finds the first date in a text: `2024-02-26`, `26/02/2024`, `26 February 2024`, `Feb 26, 2024`.
 * `03/04/2024` is `ambiguous`; `04/04/2024` is not, both readings are the same day.
 */
export function readWrittenDate(text: string): WrittenDate {
  const plain = plainDigits(text);
  const iso = ISO.exec(plain);
  if (iso) return dated(calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const dayFirst = DAY_FIRST.exec(plain);
  if (dayFirst) return dated(calendarDate(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1])));
  const monthFirst = MONTH_FIRST.exec(plain);
  if (monthFirst)
    return dated(calendarDate(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2])));
  const numbers = NUMBERS.exec(plain);
  return numbers
    ? fromNumbers(numbers[0], Number(numbers[1]), Number(numbers[2]), Number(numbers[3]))
    : { kind: 'none' };
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function dated(date: CalendarDate | null): WrittenDate {
  return date ? { kind: 'date', date } : { kind: 'none' };
}

function fromNumbers(text: string, first: number, second: number, year: number): WrittenDate {
  const dayFirst = calendarDate(year, second, first);
  const monthFirst = calendarDate(year, first, second);
  if (dayFirst && monthFirst && dayFirst !== monthFirst) {
    return { kind: 'ambiguous', text, choices: [dayFirst, monthFirst] };
  }
  return dated(dayFirst ?? monthFirst);
}
