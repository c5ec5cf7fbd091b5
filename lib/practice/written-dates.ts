import type { CalendarDate } from '../model/calendar-date';

const IN_WORDS = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** `26 February 2024`. */
export function writtenInWords(date: CalendarDate): string {
  return IN_WORDS.format(new Date(`${date}T00:00:00Z`));
}

/** `26/02/2024`; a day that could be read as a month is written `05-Feb-2024`. */
export function writtenInNumbers(date: CalendarDate): string {
  const [year, month, day] = date.split('-');
  if (Number(day) > 12 || day === month) return `${day}/${month}/${year}`;
  const name = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'short' });
  return `${day}-${name.format(new Date(`${date}T00:00:00Z`))}-${year}`;
}
