import { showDate } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/options';
import type { CalendarDate } from '@/lib/model/calendar-date';
import type { Taught } from '@/lib/model/taught';

/** What was shown: `Note, on: The form for an enquiry`, or what a page was said to be. */
export function taughtInWords(one: Taught): string {
  if (one.what === 'part') {
    const page = text(`pages.${one.page}`);
    return text('options.taught.part', { part: text(`options.part.${one.field}`), page });
  }
  return text('options.taught.page', { page: text(`pages.${one.is}`) });
}

/** The words it is known by; what does not belong to the portal stands there as `Aaaa`. */
export function knownBy(one: Taught): string {
  const words = one.what === 'part' ? [one.words, ...(one.section ? [one.section] : [])] : one.headings;
  const shown = words.map((some) => `“${some.shown}”`).join(', ');
  return shown ? text('options.taught.knownBy', { words: shown }) : text('options.taught.knownByNone');
}

/** When and by whom it was shown, and how it went when it was last needed. */
export function historyOf({ at, origin, seen }: Taught): string {
  const date = showDate(at.slice(0, 10) as CalendarDate);
  const shown = text(origin === 'file' ? 'options.taught.fromFile' : 'options.taught.shownHere', { date });
  if (!seen) return `${shown} ${text('options.taught.notSeen')}`;
  const on = showDate(seen.on);
  return `${shown} ${text(seen.worked ? 'options.taught.worked' : 'options.taught.failed', { date: on })}`;
}
