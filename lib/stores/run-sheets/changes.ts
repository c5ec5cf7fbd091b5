import { addMonths, type CalendarDate } from '@/lib/model/calendar-date';
import type { Retention } from '@/lib/model/retention';
import type { RunSheet } from '@/lib/model/run-sheet';
import type { SeriesId } from '@/lib/model/series';

/** The sheets with a newly made one in place of its series' old one; without any when it holds no enquiry. */
export function withSheet(sheets: readonly RunSheet[], made: RunSheet): RunSheet[] {
  const others = withoutSheet(sheets, made.series);
  return made.enquiries.length > 0 ? [...others, made] : others;
}

/** The sheets but for that of a series. */
export function withoutSheet(sheets: readonly RunSheet[], series: SeriesId): RunSheet[] {
  return sheets.filter((one) => one.series !== series);
}

/**
 * The sheets whose names may still be kept; the list itself when all may. A sheet is of use until its last deadline
 * only, and is nothing without its names: it goes whole, so many months after it was made.
 */
export function stillKept(
  sheets: RunSheet[],
  { namesFor }: Pick<Retention, 'namesFor'>,
  today: CalendarDate,
): RunSheet[] {
  const kept = sheets.filter(
    ({ madeAt }) => addMonths(madeAt.slice(0, 10) as CalendarDate, namesFor) > today,
  );
  return kept.length === sheets.length ? sheets : kept;
}
