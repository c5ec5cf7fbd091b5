import type { Instant } from '@/lib/model/calendar-date';
import type { Enquiry, EnquiryFields, EventOrigin } from '@/lib/model/enquiry';
import type { SeenEnquiry } from '@/lib/model/seen';
import type { SeriesId } from '@/lib/model/series';
import { firstFrom, isNothing, newsIn } from './differences';
import { canBeKnownAgain, hasNumberOf, matchRow } from './match';
import { type SeenRow, seenRows } from './seen-row';

/** One thing to be written. `series` of a change: an enquiry of no known series turned out to belong to it. */
export type Decision =
  | { kind: 'add'; series: SeriesId | null; change: Partial<EnquiryFields>; origin: EventOrigin }
  | {
      kind: 'change';
      id: string;
      change: Partial<EnquiryFields>;
      origin: EventOrigin;
      series: SeriesId | null;
    };

/**
 * What becomes of the rows of a page. Each row is looked up by itself among what was known before, so their
 * order does not matter; an enquiry that two rows could be about is left alone. What was decided is carried
 * out and the page asked again until it has nothing more to say; reading it later then decides nothing.
 */
export function decideSeen(
  page: { series: SeriesId | null; rows: readonly SeenEnquiry[] },
  known: readonly Enquiry[],
  at: Instant,
): Decision[] {
  const rows = seenRows(page.rows, page.series);
  const matches = rows.map((row) => ({ row, match: matchRow(row, known) }));
  const claims = new Map<string, number>();
  for (const { match } of matches) {
    if (match.kind === 'one') claims.set(match.enquiry.id, (claims.get(match.enquiry.id) ?? 0) + 1);
  }
  return matches.flatMap(({ row, match }): Decision[] => {
    const sole = match.kind === 'one' && claims.get(match.enquiry.id) === 1;
    if (sole) return changed(row, match.enquiry, at);
    const isNew = match.kind === 'none' ? canBeKnownAgain(row) : isNewNumber(row, known);
    return isNew ? [{ kind: 'add', series: row.series, change: firstFrom(row, at), origin: 'direct' }] : [];
  });
}

function changed(row: SeenRow, enquiry: Enquiry, at: Instant): Decision[] {
  const change = newsIn(row, enquiry, at);
  const series = enquiry.series === null ? row.series : null;
  if (isNothing(change) && series === null) return [];
  return [{ kind: 'change', id: enquiry.id, change, origin: 'direct', series }];
}

function isNewNumber(row: SeenRow, known: readonly Enquiry[]): boolean {
  if (row.number === null) return false;
  return !known.some((one) => hasNumberOf(row, one));
}
