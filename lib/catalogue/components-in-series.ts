import type { ComponentCode, SyllabusCode } from '@/lib/model/codes';
import type { SeriesId } from '@/lib/model/series';
import { listedComponents } from './components';
import { meaningInYear, YEAR_CONFLICTS } from './year-conflicts';

/** `Speaking (from 2024; until 2023: Listening Core)`: what it was in other years says nothing of this one. */
const OF_OTHER_YEARS = /\s*\((?:until|from)[^)]*\)/g;

/** A component of a syllabus where no page lists it. */
export interface SeriesComponent {
  /** The number as a code without a zone: `01` stands for 11, 12 and 13. */
  code: ComponentCode;
  /** What it is called; empty when it is not known which of its meanings it had in the series. */
  title: string;
  /** The title is no evidence: the list itself is not sure of it. */
  unsure: boolean;
}

/**
 * The components a syllabus had in a series, by number, as far as the catalogue knows: with the meaning of that
 * year, and without those that were gone. Empty for a syllabus that is not listed.
 */
export function componentsInSeries(syllabus: SyllabusCode, series: SeriesId): SeriesComponent[] {
  const listed = listedComponents(syllabus);
  const earlier = YEAR_CONFLICTS.filter(({ syllabuses }) => syllabuses.includes(syllabus));
  const numbers = [...new Set([...listed, ...earlier].map((one) => one.number))].sort();
  return numbers.flatMap((number) => {
    const code = number.padStart(2, '0') as ComponentCode;
    const meaning = meaningInYear(syllabus, number, series);
    if (meaning.when === 'gone') return [];
    if (meaning.when === 'then') return [{ code, title: meaning.conflict.title, unsure: false }];
    if (meaning.when === 'unsure') return [{ code, title: '', unsure: true }];
    const line = listed.find((one) => one.number === number);
    return line ? [{ code, title: line.title.replace(OF_OTHER_YEARS, ''), unsure: line.uncertain }] : [];
  });
}
