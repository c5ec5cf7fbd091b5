/** An exam series as `2023-06`: March, June or November of a year. */
export type SeriesId = `${number}-${'03' | '06' | '11'}`;

const MONTHS = { march: '03', june: '06', november: '11', mar: '03', jun: '06', nov: '11' } as const;
const NAMES = { '03': 'March', '06': 'June', '11': 'November' } as const;

/**
 * Finds the first series named in a text such as `June 2023 series` or `Enquiries – Nov 2023`; null when none is.
 * A date such as `26 November 2023` names a day, not a series.
 */
export function readSeries(text: string): SeriesId | null {
  const found =
    /(?<!(?<!\d)\d{1,2}(?:st|nd|rd|th)?[\s.-]+(?:of\s+)?)\b(march|june|november|mar|jun|nov)\w*\.?[\s/_-]+(\d{4})\b/i.exec(
      text,
    );
  if (!found) return null;
  const month = MONTHS[(found[1] ?? '').toLowerCase() as keyof typeof MONTHS];
  return `${Number(found[2])}-${month}`;
}

/** True for text of the shape `2023-06`. */
export function isSeriesId(text: string): text is SeriesId {
  return /^\d{4}-(03|06|11)$/.test(text);
}

/** `2023-06` as an officer says it: `June 2023`. */
export function seriesName(series: SeriesId): string {
  const [year, month] = series.split('-') as [string, keyof typeof NAMES];
  return `${NAMES[month]} ${year}`;
}
