import type { ComponentCode, SyllabusCode } from '@/lib/model/codes';
import { componentByTitle, type TitleReading } from '@/lib/model/component-by-title';
import { componentNumber } from '@/lib/model/component-number';
import type { ComponentFact, ComponentKind, Marker } from '@/lib/model/facts';
import type { SeriesId } from '@/lib/model/series';
import { listedComponents } from './components';
import { meaningInYear } from './year-conflicts';

/** Papers that are the same work under several names; only a difference between groups is a contradiction. */
const GROUPS = {
  written: 'written',
  'multiple-choice': 'multiple choice',
  listening: 'listening',
  speaking: 'speaking',
  practical: 'practical',
  coursework: 'coursework',
  portfolio: 'coursework',
  project: 'coursework',
  other: 'coursework',
} satisfies Record<ComponentKind, string>;

/** Foreign-language Listening since 2021, and English as a Second Language Listening since 2024. */
const LISTENING_ON_SHEETS = [
  ...['0520', '0525', '0530', '0535', '0544', '0546', '0547', '3015', '7156', '7159', '7160', '7164'],
  ...['0510/2', '0511/2', '0991/2', '0993/2'],
];
const ON_SHEETS = 'It is answered on a multiple-choice answer sheet.';
const MAYBE_ON_SHEETS = 'Some Listening papers are answered on a multiple-choice answer sheet.';
const CARRIED_FORWARD = 'A code like this is usually a mark carried forward from an earlier series.';

interface Meaning {
  title: string;
  kind: ComponentKind;
  marker: Marker;
}

/** A component as the page shows it, and the syllabus and series it belongs to. */
export interface ComponentOnPage {
  syllabus: SyllabusCode;
  assessment: string;
  code: ComponentCode;
  title: string;
  series: SeriesId | null;
}

/**
 * What is known of one component. The catalogue speaks for listed ones, with the meaning of the series' year;
 * where the page's own title plainly says another thing, the title counts. What is not surely listed is read
 * from its title, and what the title does not say stays unknown, with the reason.
 */
export function componentFact(page: ComponentOnPage): ComponentFact {
  const { syllabus, code, title, assessment, series } = page;
  const unknown = { code, kind: null, marker: null, from: 'title' as const };
  const number = componentNumber(code);
  if (number === null) return { ...unknown, doubt: CARRIED_FORWARD };
  const reading = componentByTitle(title, assessment);
  const listed = whatIsListed(syllabus, number, series);
  if (typeof listed !== 'string') return fromListed(page, number, listed, reading);
  if (!reading) {
    const silent = title.trim() === '' ? '' : ' Its title on this page does not say either.';
    return { ...unknown, doubt: `${listed}${silent}` };
  }
  const doubt = reading.kind === 'listening' ? MAYBE_ON_SHEETS : 'Only its title says so.';
  return { code, ...reading, from: 'title', doubt };
}

/** The catalogue's answer for the series, or a sentence that says why it has none. */
function whatIsListed(syllabus: SyllabusCode, number: string, series: SeriesId | null): Meaning | string {
  const meaning = meaningInYear(syllabus, number, series);
  if (meaning.when === 'then') return meaning.conflict;
  if (meaning.when === 'unsure') return 'This component number changed its meaning over the years.';
  const line = listedComponents(syllabus).find((one) => one.number === number);
  if (meaning.when === 'gone' || !line) return 'It is not in the assistant’s list of components.';
  return line.uncertain ? 'The assistant’s list of components is not sure about it.' : line;
}

function fromListed(
  { syllabus, code, assessment }: ComponentOnPage,
  number: string,
  listed: Meaning,
  reading: TitleReading | null,
): ComponentFact {
  const group = GROUPS[listed.kind];
  const own = componentByTitle(listed.title.replace(/\((?:until|from)[^)]*\)/g, ''), assessment);
  const agrees = !reading || [group, own && GROUPS[own.kind]].includes(GROUPS[reading.kind]);
  if (agrees) {
    const sheets = listed.kind === 'listening' && isOnSheets(syllabus, number);
    const { kind, marker } = listed;
    return { code, kind, marker, from: 'catalogue', doubt: sheets ? ON_SHEETS : null };
  }
  const doubt = `The assistant’s list of components calls it ${group}, its title on this page says ${GROUPS[reading.kind]}.`;
  // "Written" in a title is too weak a word to clear a paper that is listed as multiple choice.
  const cleared = listed.kind === 'multiple-choice' && reading.kind === 'written';
  return { code, kind: cleared ? null : reading.kind, marker: reading.marker, from: 'title', doubt };
}

function isOnSheets(syllabus: SyllabusCode, number: string): boolean {
  return LISTENING_ON_SHEETS.includes(syllabus) || LISTENING_ON_SHEETS.includes(`${syllabus}/${number}`);
}
