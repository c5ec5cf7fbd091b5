import { showDate } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/panel';
import type { CalendarDate } from '@/lib/model/calendar-date';
import type { HealthPart, HealthReport } from '@/lib/model/health';
import type { PageId } from '@/lib/model/page-id';

/** A page of Direct by its name. */
export function pageName(page: PageId | 'unknown' | 'none'): string {
  return text(`pages.${page}`);
}

/** How it stands with one part: `Note: found`, `Service: shown by you on 3 March 2026`. */
export function partInWords({ part, status, shownAt, isLost }: HealthPart): string {
  const name = text(`panel.group.${part}`);
  const date = shownAt && showDate(shownAt.slice(0, 10) as CalendarDate);
  if (isLost && date) return text('panel.shown.lost', { part: name, date });
  if (status === 'shown' && date) return text('panel.health.part.shown', { part: name, date });
  return text(`panel.health.part.${status === 'shown' ? 'found' : status}`, { part: name });
}

/** The report as text to be sent to somebody who can help: nothing in it is anybody's name, number or address. */
export function healthDetails(report: HealthReport): string {
  const { light, page, score, runnerUp, parts, lists, canHold, version, browser, watch, on } = report;
  const next = runnerUp ?? text('panel.details.none');
  return [
    text('panel.details.made', { name: text('shared.name'), version, browser, on }),
    text(`panel.details.${watch}`, { light: text(`panel.health.light.${light}`) }),
    text(report.isNamed ? 'panel.details.pageNamed' : 'panel.details.page', { page, score, next }),
    text(`panel.details.hold.${canHold === null ? 'none' : canHold ? 'yes' : 'no'}`),
    ...parts.map(partInDetail),
    ...lists.map(({ list, rows, isComplete }) =>
      text(isComplete ? 'panel.details.listWhole' : 'panel.details.listPart', {
        list: text(`panel.health.list.${list}`),
        rows,
      }),
    ),
  ].join('\n');
}

function partInDetail({ part, status, confidence, why, isLost }: HealthPart): string {
  const said = [
    text(`panel.details.status.${status}`),
    isLost ? text('panel.details.lost') : '',
    confidence === null ? '' : text('panel.details.sure', { confidence }),
    why,
  ];
  return text('panel.details.part', {
    part: text(`panel.group.${part}`),
    said: said.filter((one) => one !== '').join(', '),
  });
}
