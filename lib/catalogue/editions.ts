import type { GuideReference } from '@/lib/model/finding';
import type { Phrase } from '@/lib/model/phrase';
import { type SeriesId, seriesName } from '@/lib/model/series';

export type EditionId = 'international-2023';
export type Region = 'international' | 'uk';
/** How the candidates were assessed: by exams, by a portfolio of evidence, or by their school (2021). */
export type Route = 'exam' | 'portfolio-of-evidence' | 'school-assessed';

/** A rule set with the series it was made for. */
export interface Edition {
  id: EditionId;
  /** `2023`: how an officer calls it. */
  year: string;
  region: Region;
  routes: readonly Route[];
  /** Series the edition itself names; for others it is only the nearest there is. */
  series: readonly SeriesId[];
  source: string;
  printed: GuideReference;
  checkedOn: string;
}

/** Newest last. */
export const EDITIONS: readonly Edition[] = [
  {
    id: 'international-2023',
    year: '2023',
    region: 'international',
    routes: ['exam', 'portfolio-of-evidence'],
    series: ['2023-06', '2023-11'],
    source: 'Enquiries about results guide (International) 2023',
    printed: { statement: 'G38', page: 3 },
    checkedOn: '2026-11-23',
  },
];

/** Series whose services had the same names and other meanings: no edition is near enough. */
const OTHER_SCHEMES: readonly SeriesId[] = ['2021-06'];

/** The rule set to use, and what has to be said about it. */
export interface EditionAnswer {
  /** Null: no known rule set is near enough. */
  edition: Edition | null;
  /** The edition names the series itself. */
  confirmed: boolean;
  /** To be shown beside the checks; null when the edition is the series' own. */
  says: Phrase | null;
}

const NOT_CONFIRMED = '{year} rules, not confirmed for this series';
const NOT_CONFIRMED_NO_SERIES = '{year} rules; which series this is could not be read';
const NONE = 'No rules are known for {series}: check everything against Cambridge’s own guide';

/**
 * The rule set for a series. A series without its own uses the newest earlier one, or where there is none the
 * earliest, and the answer says so. Region and route other than the usual ones may have no rule set at all.
 * @param series null when the page does not say
 */
export function editionFor(
  series: SeriesId | null,
  { region = 'international', route = 'exam' }: { region?: Region; route?: Route } = {},
): EditionAnswer {
  const usable = EDITIONS.filter((one) => one.region === region && one.routes.includes(route));
  const own = usable.find((one) => series !== null && one.series.includes(series));
  if (own) return { edition: own, confirmed: true, says: null };
  const earlier = usable.filter((one) => series === null || one.series.some((named) => named < series));
  const nearest = earlier.at(-1) ?? usable[0];
  if (!nearest || (series !== null && OTHER_SCHEMES.includes(series))) {
    const params = { series: series ? seriesName(series) : 'this enquiry' };
    return { edition: null, confirmed: false, says: phrase('none', NONE, params) };
  }
  const [key, english] =
    series === null
      ? (['noSeries', NOT_CONFIRMED_NO_SERIES] as const)
      : (['notConfirmed', NOT_CONFIRMED] as const);
  return { edition: nearest, confirmed: false, says: phrase(key, english, { year: nearest.year }) };
}

function phrase(key: string, english: string, params: Phrase['params']): Phrase {
  return { key: `catalogue.edition.${key}`, english, params };
}
