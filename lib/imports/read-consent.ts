import type { CalendarDate } from '@/lib/model/calendar-date';
import { addDays } from '@/lib/model/calendar-date';
import { plainDigits } from '@/lib/model/codes';
import type { Consent } from '@/lib/model/request';
import { readWrittenDate } from '@/lib/model/written-date';
import { plainHeading } from './heading-words';
import { readAnswer } from './read-answer';
import { tidy } from './sheet';

/** A cell under a heading about consent. */
export interface ConsentCell {
  heading: string;
  text: string;
}

/** The day spreadsheets count from, and the numbers of days that are a date of our time: 2000 to 2049. */
const DAY_ZERO = '1899-12-30' as CalendarDate;
const FIRST_DAY = 36_526;
const LAST_DAY = 54_788;

/** Headings about the place of the form. `Consent form signed by` asks for a person. */
const PLACE = /\b(?:where|kept|filed?|folder|stored)\b|\bform$/;
/** Words that leave it open whether anybody has agreed, or say that somebody has not. */
const IS_OPEN =
  /^(?:$|x$|maybe|perhaps|possibly|pending|waiting|awaiting|asked|requested|later|soon|unknown|unsure|not|tb[acd]|to (?:follow|come|be|ask)|refused|declined|withdrawn|withheld)\b/;

/**
 * A candidate's consent from one cell or several: `yes`, `Mrs Okafor, 12 January 2024`, or who, when and where in
 * columns of their own. `unclear`: texts that could mean two days, or that say neither yes nor no.
 */
export function readConsent(cells: readonly ConsentCell[]): { consent: Consent | null; unclear: string[] } {
  const consent = { by: '', on: null as CalendarDate | null, formAt: '', knowsGradesCanFall: false };
  const unclear: string[] = [];
  let given: boolean | null = null;
  let isOpen = false;
  for (const { heading, text } of cells) {
    const about = plainHeading(heading);
    const answer = readAnswer(text);
    if (/\b(?:fall|lower|down)\b/.test(about)) {
      if (answer === null) unclear.push(text);
      else consent.knowsGradesCanFall = answer;
      continue;
    }
    if (answer !== null) {
      given = answer && given !== false;
      continue;
    }
    if (IS_OPEN.test(plainHeading(text))) {
      isOpen = true;
      unclear.push(text);
      continue;
    }
    const date = readDate(text);
    if (date === 'ambiguous') unclear.push(text);
    else consent.on = date?.on ?? consent.on;
    const rest = tidy(date === 'ambiguous' || date === null ? text : date.rest);
    if (date !== 'ambiguous' && rest !== '') {
      if (PLACE.test(about)) consent.formAt = rest;
      else consent.by = [consent.by, rest].filter(Boolean).join(', ');
    }
  }
  const isSaid = given ?? (consent.by !== '' || consent.on !== null || consent.formAt !== '');
  return { consent: isSaid && !isOpen ? consent : null, unclear };
}

/** A date and the words around it; a bare number of days is the date a spreadsheet shows for it. */
function readDate(text: string): { on: CalendarDate; rest: string } | 'ambiguous' | null {
  const days = /^\d{5}(?:\.\d+)?$/.test(plainDigits(text)) ? Math.floor(Number(plainDigits(text))) : 0;
  if (days >= FIRST_DAY && days <= LAST_DAY) return { on: addDays(DAY_ZERO, days), rest: '' };
  const read = readWrittenDate(text);
  if (read.kind === 'ambiguous') return 'ambiguous';
  if (read.kind === 'none') return null;
  return { on: read.date, rest: withoutDate(text) };
}

/** The words beside a date: `Mrs Okafor, 12 January 2024` is `Mrs Okafor`. */
function withoutDate(text: string): string {
  return plainDigits(text)
    .replace(/\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/, ' ')
    .replace(
      /\d{1,2}(?:st|nd|rd|th)?[\s-]+(?:of\s+)?\p{L}{3,}\.?[\s,-]+\d{4}|\p{L}{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}/u,
      ' ',
    )
    .replace(/\b(?:on|dated)\s*$/i, '')
    .replace(/^[\s,;:()–-]+|[\s,;:()–-]+$/g, '');
}
