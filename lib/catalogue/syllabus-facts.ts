import type { ComponentCode, SyllabusCode } from '@/lib/model/codes';
import { namesArtAndDesign } from '@/lib/model/component-by-title';
import type { SyllabusFact } from '@/lib/model/facts';
import type { SeriesId } from '@/lib/model/series';
import { componentFact } from './component-fact';
import { listedComponents } from './components';

/** A syllabus as the page names it, with the titles of its component list by code. */
export interface SyllabusOnPage {
  syllabus: SyllabusCode | null;
  /** The Assessment box's words. */
  assessment: string;
  titles: Record<ComponentCode, string>;
  /** Null when the page does not say; component numbers that changed their meaning are then read from titles. */
  series: SeriesId | null;
}

/** What is known of a syllabus and of every component the page lists; null while no syllabus is named. */
export function syllabusFacts({ syllabus, assessment, titles, series }: SyllabusOnPage): SyllabusFact | null {
  if (syllabus === null) return null;
  const listed = listedComponents(syllabus);
  const title = listed[0]?.syllabusTitle ?? (assessment.trim() || null);
  // The catalogue's own title helps where the page shows a bare code.
  const named = /\p{L}/u.test(assessment) ? assessment : (title ?? '');
  return {
    syllabus,
    title,
    artAndDesign: isArtAndDesign(listed, assessment),
    components: Object.entries<string>(titles).map(([code, words]) =>
      componentFact({ syllabus, assessment: named, code: code as ComponentCode, title: words, series }),
    ),
  };
}

function isArtAndDesign(listed: readonly { artAndDesign: boolean }[], assessment: string): boolean | null {
  if (namesArtAndDesign(assessment) || listed.some((one) => one.artAndDesign)) return true;
  return listed.length > 0 ? false : null;
}
