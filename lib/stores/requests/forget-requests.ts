import { decodeTime } from 'ulid';
import { addMonths, type CalendarDate, type Instant } from '@/lib/model/calendar-date';
import type { RequestRow } from '@/lib/model/request';
import type { Retention } from '@/lib/model/retention';
import type { SeriesId } from '@/lib/model/series';
import { instantOf } from '@/lib/platform/clock';
import { consents } from '../consents';
import { feeSheet } from '../fee-sheet';
import { keepRequests, readRequests } from '.';
import { accepted } from './accepted';
import { dropDrafts } from './draft';

/**
 * Removes rows of request lists that were brought in long enough ago, a list that was never brought in, a row
 * that was typed and never saved, and consents
 * that were recorded as long ago: a row is nothing without its name, so it goes whole. Only the background asks.
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
  const gone = await remove(rows, ({ at }) => !isOver(at));
  const draftGone = await dropDrafts(({ at }) => isOver(at));
  return rows.length + gone > 0 || draftGone;
}

/** Removes the request list of a series, also what was about to come into it, and what was said of it; null: the rows of
 * no known series. */
export async function eraseRequests(series: SeriesId | null): Promise<void> {
  await remove(await readRequests(series), (said) => said.series !== series);
  await dropDrafts((draft) => draft.series === series);
  await feeSheet.update((sheet) => {
    const lines = sheet.lines.filter((one) => one.series !== series);
    return lines.length < sheet.lines.length ? { ...sheet, lines } : sheet;
  });
}

/** @returns how much was removed besides the rows */
async function remove(
  rows: readonly RequestRow[],
  stays: (said: { series: SeriesId; at: Instant }) => boolean,
): Promise<number> {
  if (rows.length > 0) await keepRequests({ put: [], remove: rows.map(({ id }) => id) });
  const before = (await consents.get()).length + (await accepted.get()).length;
  const agreed = await consents.update((known) => (known.every(stays) ? known : known.filter(stays)));
  const wentOn = await accepted.update((known) => (known.every(stays) ? known : known.filter(stays)));
  return before - agreed.length - wentOn.length;
}
