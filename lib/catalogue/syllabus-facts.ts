import type { ComponentCode, SyllabusCode } from '@/lib/model/codes';
import { namesArtAndDesign } from '@/lib/model/component-by-title';
import type { ComponentCorrection } from '@/lib/model/component-correction';
import type { SyllabusFact } from '@/lib/model/facts';
import type { SeriesId } from '@/lib/model/series';
import { componentFact } from './component-fact';
import { listedComponents } from './components';
import { withCorrections } from './corrections';

/** A syllabus as the page names it, with the titles of its component list by code. */
export interface SyllabusOnPage {
  syllabus: SyllabusCode | null;
  /** The Assessment box's words. */
  assessment: string;
  titles: Record<ComponentCode, string>;
  /** Null when the page does not say; component numbers that changed their meaning are then read from titles. */
  series: SeriesId | null;
  /** What the officer knows better; left out while nothing was corrected. */
  corrections?: readonly ComponentCorrection[];
}

/** What is known of a syllabus and of every component the page lists; null while no syllabus is named. */
export function syllabusFacts(page: SyllabusOnPage): SyllabusFact | null {
  const { syllabus, assessment, titles, series, corrections = [] } = page;
  if (syllabus === null) return null;
  const listed = listedComponents(syllabus);
  const title = listed[0]?.syllabusTitle ?? (assessment.trim() || null);
  // The catalogue's own title helps where the page shows a bare code.
  const named = /\p{L}/u.test(assessment) ? assessment : (title ?? '');
  const facts = Object.entries<string>(titles).map(([code, words]) =>
    componentFact({ syllabus, assessment: named, code: code as ComponentCode, title: words, series }),
  );
  return {
    syllabus,
    title,
    artAndDesign: isArtAndDesign(listed, assessment),
    components: withCorrections(syllabus, facts, corrections),
  };
}

function isArtAndDesign(listed: readonly { artAndDesign: boolean }[], assessment: string): boolean | null {
  if (namesArtAndDesign(assessment) || listed.some((one) => one.artAndDesign)) return true;
  return listed.length > 0 ? false : null;
}
