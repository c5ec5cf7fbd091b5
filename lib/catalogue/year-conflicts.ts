import type { ComponentKind, Marker } from '@/lib/model/facts';
import type { SeriesId } from '@/lib/model/series';

/** What a component number meant in the series up to a year. The catalogue's own lines say what it means since. */
export interface YearConflict {
  syllabuses: readonly string[];
  number: string;
  /** The last year of the old meaning, all its series included. */
  until: number;
  /** True: the year of the change was not confirmed, so the years around it are not decided. */
  about?: true;
  title: string;
  kind: ComponentKind;
  marker: Marker;
  /** True: the number is not used since. */
  gone?: true;
}

const ESL = ['0510', '0511', '0991', '0993'];

type Meaning = Pick<YearConflict, 'syllabuses' | 'number' | 'title' | 'kind' | 'marker'>;

function was(
  syllabuses: readonly string[],
  number: string,
  title: string,
  kind: ComponentKind,
  marker: Marker,
): Meaning {
  return { syllabuses, number, title, kind, marker };
}

/** Same number, another paper, by year (sources: the lines of the same syllabuses in components.csv). */
export const YEAR_CONFLICTS: readonly YearConflict[] = [
  { ...was(ESL, '2', 'Reading and Writing (Extended)', 'written', 'cambridge'), until: 2023 },
  { ...was(ESL, '3', 'Listening (Core)', 'listening', 'cambridge'), until: 2023 },
  { ...was(ESL, '4', 'Listening (Extended)', 'listening', 'cambridge'), until: 2023, gone: true },
  { ...was(ESL, '5', 'Speaking', 'speaking', 'centre'), until: 2023, gone: true },
  { ...was(['0500'], '3', 'Directed Writing', 'written', 'cambridge'), until: 2019 },
  { ...was(['0500'], '4', 'Coursework', 'coursework', 'centre'), until: 2019 },
  { ...was(['0500'], '5', 'Speaking and Listening Test', 'speaking', 'centre'), until: 2019, gone: true },
  {
    ...was(['0500'], '6', 'Speaking and Listening Coursework', 'speaking', 'centre'),
    until: 2019,
    gone: true,
  },
  { ...was(['0523'], '2', 'Speaking', 'speaking', 'centre'), until: 2020, about: true },
  { ...was(['0471'], '2', 'Alternative to Coursework', 'written', 'cambridge'), until: 2023 },
  { ...was(['0471'], '3', 'Coursework', 'coursework', 'centre'), until: 2023, gone: true },
  { ...was(['0457'], '1', 'Individual Research', 'coursework', 'cambridge'), until: 2017, about: true },
  { ...was(['0457'], '2', 'Group Project', 'project', 'centre'), until: 2017, about: true },
  { ...was(['0457'], '3', 'Written Paper', 'written', 'cambridge'), until: 2017, about: true },
  { ...was(['0680'], '3', 'Coursework', 'coursework', 'centre'), until: 2018, gone: true },
  { ...was(['0680'], '4', 'Alternative to Coursework', 'written', 'cambridge'), until: 2018, gone: true },
  { ...was(['0400'], '4', 'Coursework', 'coursework', 'centre'), until: 2019, gone: true },
];

/** Years on both sides of a change whose year was not confirmed. */
const UNSURE_YEARS = 1;

/** Which meaning a number has in a series: the old one, today's, none any more, or not decided. */
export type YearMeaning =
  | { when: 'then'; conflict: YearConflict }
  | { when: 'now' }
  | { when: 'gone' }
  | { when: 'unsure' };

/** Decides by the series' year; without a known series a number with two meanings is `unsure`. */
export function meaningInYear(syllabus: string, number: string, series: SeriesId | null): YearMeaning {
  const conflict = YEAR_CONFLICTS.find((one) => one.number === number && one.syllabuses.includes(syllabus));
  if (!conflict) return { when: 'now' };
  if (!series) return { when: 'unsure' };
  const year = Number(series.slice(0, 4));
  if (conflict.about && Math.abs(year - conflict.until - 0.5) < UNSURE_YEARS + 0.5) return { when: 'unsure' };
  if (year <= conflict.until) return { when: 'then', conflict };
  return conflict.gone ? { when: 'gone' } : { when: 'now' };
}
