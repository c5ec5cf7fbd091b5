import { MovedDates } from '@/components/shared/MovedDates';
import { showDate } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/options';
import type { CalendarDate } from '@/lib/model/calendar-date';
import type { Deadline } from '@/lib/model/deadline';
import type { SeriesDates } from './typed-deadlines';

/** What each source says of a series, what Direct said before, and which day counts where they differ. */
export function DatesKnown({ typed, direct, policy, listed, moved, counts }: SeriesDates) {
  return (
    <>
      <span class="quiet">
        {[
          typed && text('options.deadlines.typed', { date: showDate(typed) }),
          directInWords(direct),
          policy.length > 0 && policyInWords(policy),
          listed && listedInWords(listed),
        ]
          .filter(Boolean)
          .join(' ')}
      </span>
      <MovedDates moved={moved} />
      {counts && (
        <p class="deadline__conflict" data-counts={counts}>
          {text('options.deadlines.counts', { date: showDate(counts) })}
        </p>
      )}
    </>
  );
}

function directInWords(dates: readonly CalendarDate[]): string {
  const [first, last] = ends(dates);
  if (!first || !last) return text('options.deadlines.directNone');
  if (first === last) return text('options.deadlines.direct', { date: showDate(first) });
  return text('options.deadlines.directSeveral', { first: showDate(first), last: showDate(last) });
}

function policyInWords(dates: readonly CalendarDate[]): string {
  const [first, last] = ends(dates);
  if (!first || !last) return '';
  if (first === last) return text('options.deadlines.policy', { date: showDate(first) });
  return text('options.deadlines.policySeveral', { first: showDate(first), last: showDate(last) });
}

function ends(dates: readonly CalendarDate[]): [CalendarDate | undefined, CalendarDate | undefined] {
  return [dates[0], dates.at(-1)];
}

function listedInWords({ date, origin = '', knownSince }: Deadline): string {
  const when = showDate(knownSince.slice(0, 10) as CalendarDate);
  return text('options.deadlines.listed', { date: showDate(date), origin, when });
}
