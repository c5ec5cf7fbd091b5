import { showDate } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/panel';
import type { CalendarDate } from '@/lib/model/calendar-date';
import type { PanelView, ShownField } from './panel-view';

/** What the officer showed on this page: that it is used and since when, or that it has to be shown again. */
export function ShownList({ shown }: Pick<PanelView, 'shown'>) {
  if (shown.length === 0) return null;
  return (
    <ul class="quiet">
      {shown.map((one) => (
        <li key={one.field} data-shown={one.field} data-used={one.used}>
          {inWords(one)}
        </li>
      ))}
    </ul>
  );
}

function inWords({ field, at, origin, used }: ShownField): string {
  const said = { part: text(`panel.group.${field}`), date: showDate(at.slice(0, 10) as CalendarDate) };
  if (!used) return text('panel.shown.lost', said);
  return origin === 'file' ? text('panel.shown.colleague', said) : text('panel.shown.you', said);
}
