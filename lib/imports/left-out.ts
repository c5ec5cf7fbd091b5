import { headingMeaning, plainHeading } from './heading-words';
import { readCandidate } from './read-candidate';
import type { RecognisedColumns } from './recognise-columns';
import { isBlank } from './sheet';

/** Why a line of a list is no request. */
export type WhyLeftOut = 'empty' | 'above-the-list' | 'heading' | 'totals' | 'nothing-asked';

const TOTALS =
  /^(?:sub ?total|grand total|totals?|sum|count|number of (?:requests|candidates|entries)|gesamt|summe|somme|toplam|المجموع|合计|总计)\b/u;

/** Why this row of a list is no request; null when it is one. `row` is below the headings. */
export function whyLeftOut(
  row: readonly string[],
  { columns }: Pick<RecognisedColumns, 'columns'>,
): WhyLeftOut | null {
  if (row.every(isBlank)) return 'empty';
  const candidate = row[columns.indexOf('candidate')] ?? '';
  // Nearly every row: the looks that follow are slow.
  if (readCandidate(candidate) !== null) return null;
  const known = columns.flatMap((column, at) =>
    column && !isBlank(row[at]) ? [{ column, text: row[at] }] : [],
  );
  if (isBlank(candidate) && row.some((text) => TOTALS.test(plainHeading(text)))) return 'totals';
  if (TOTALS.test(plainHeading(candidate))) return 'totals';
  if (known.length === 0) return 'nothing-asked';
  const alike = known.filter(({ column, text }) => headingMeaning(text) === column).length;
  return alike >= 2 && alike * 2 > known.length ? 'heading' : null;
}
