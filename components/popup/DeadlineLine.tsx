import { MovedDates } from '@/components/shared/MovedDates';
import { daysLeft, showDate, showInstant } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/popup';
import type { CalendarDate } from '@/lib/model/calendar-date';
import type { Deadline } from '@/lib/model/deadline';
import { seriesName } from '@/lib/model/series';
import type { SeriesDeadline } from './series-deadlines';

/** One series: its date, the days left, where the date came from and when, and another source's other date, and the office's own last day. */
export function DeadlineLine({ line, leadDays }: { line: SeriesDeadline; leadDays: number }) {
  const { deadline, conflict, days, series, differs, moved, ownCutOff } = line;
  const near = days >= 0 && days <= leadDays;
  return (
    <li data-deadline data-series={series} data-days={days} data-source={deadline.source}>
      <p class="deadline__line">
        <b>{seriesName(series)}</b>
        <b class={near ? 'deadline__days deadline__days--near' : 'deadline__days'}>{daysLeft(days)}</b>
      </p>
      <p>
        <time dateTime={deadline.date}>{showDate(deadline.date)}</time>
      </p>
      {differs && deadline.service !== null && (
        <p class="quiet">
          {text('popup.forService', { service: text(`shared.service.${deadline.service}`) })}
        </p>
      )}
      <p class="quiet">{sourceInWords(deadline)}</p>
      {ownCutOff && (
        <p data-cut-off={ownCutOff.date} data-cut-off-days={ownCutOff.days}>
          {text('popup.cutOff', { date: showDate(ownCutOff.date), left: daysLeft(ownCutOff.days) })}
        </p>
      )}
      {conflict && conflict.source !== 'catalogue' && (
        <p class="deadline__conflict" data-conflict={conflict.source}>
          {text(`popup.conflict.${conflict.source}`, { date: showDate(conflict.date) })}
        </p>
      )}
      <MovedDates moved={moved} />
    </li>
  );
}

function sourceInWords({ source, origin = '', knownSince }: Deadline): string {
  if (source === 'catalogue') {
    const when = showDate(knownSince.slice(0, 10) as CalendarDate);
    return text('shared.source.catalogue', { origin, when });
  }
  // It holds as long as it is set.
  if (source === 'policy') return text('shared.source.policy');
  return text('popup.knownSince', { source: text(`shared.source.${source}`), when: showInstant(knownSince) });
}
