import { showDate } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/panel';
import type { CalendarDate } from '@/lib/model/calendar-date';
import type { HealthPart, HealthReport } from '@/lib/model/health';
import type { PageId } from '@/lib/model/page-id';

/** A page of Direct by its name. */
export function pageName(page: PageId | 'unknown' | 'none'): string {
  return text(`shared.page.${page}`);
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
  const held = canHold === null ? 'none' : canHold ? 'yes' : 'no';
  return [
    `${text('shared.name')} ${version}, ${browser}, ${on}`,
    `${text(`panel.health.light.${light}`)} (${watch})`,
    `Page: ${page}${report.isNamed ? ' (named by the officer)' : ''}, score ${score}, next ${runnerUp ?? 'none'}`,
    `Submit can be held: ${held}`,
    ...parts.map(
      ({ part, status, confidence, why, isLost }) =>
        `${part}: ${status}${isLost ? ', shown part lost' : ''}${confidence === null ? '' : `, ${confidence} %`}${why && `, ${why}`}`,
    ),
    ...lists.map(
      ({ list, rows, isComplete }) => `${list}: ${rows} rows, ${isComplete ? 'complete' : 'not complete'}`,
    ),
  ].join('\n');
}
