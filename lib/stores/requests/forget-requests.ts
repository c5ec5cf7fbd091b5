import { decodeTime } from 'ulid';
import { addMonths, type CalendarDate } from '@/lib/model/calendar-date';
import type { ConsentSaid } from '@/lib/model/consent-said';
import type { RequestRow } from '@/lib/model/request';
import type { Retention } from '@/lib/model/retention';
import type { SeriesId } from '@/lib/model/series';
import { instantOf } from '@/lib/platform/clock';
import { consents } from '../consents';
import { keepRequests, readRequests } from '.';

/**
 * Removes rows of request lists that were brought in long enough ago, and consents that were recorded as long ago: a
 * row is nothing without its name, so it goes whole. Only the background asks.
 * @returns whether something was removed
 */
export async function forgetRequests(
  { namesFor }: Pick<Retention, 'namesFor'>,
  today: CalendarDate,
): Promise<boolean> {
  const isOver = (moment: string) => addMonths(moment.slice(0, 10) as CalendarDate, namesFor) <= today;
  const rows = (await readRequests()).filter(({ id }) =>
    isOver(instantOf(new Date(decodeTime(id.slice(-26))))),
  );
  const old = (await consents.get()).filter(({ at }) => isOver(at)).length;
  await remove(rows, ({ at }) => !isOver(at));
  return rows.length + old > 0;
}

/** Removes the request list of a series and the consents recorded for it; null: the rows of no known series. */
export async function eraseRequests(series: SeriesId | null): Promise<void> {
  await remove(await readRequests(series), (one) => one.series !== series);
}

async function remove(rows: readonly RequestRow[], stays: (said: ConsentSaid) => boolean): Promise<void> {
  if (rows.length > 0) await keepRequests({ put: [], remove: rows.map(({ id }) => id) });
  await consents.update((known) => (known.every(stays) ? known : known.filter(stays)));
}
