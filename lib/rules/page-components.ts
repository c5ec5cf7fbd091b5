import { componentByTitle } from '@/lib/model/component-by-title';
import type { ComponentFact, Facts } from '@/lib/model/facts';
import type { AssessmentChoice, ComponentList, ComponentRow } from '@/lib/model/form-snapshot';

/** A row of the component list with what is known about that component. */
export interface PageComponent {
  row: ComponentRow;
  /** `0625/11`; a code alone or the row's words where the page says no more. */
  subject: string;
  kind: ComponentFact['kind'];
  marker: ComponentFact['marker'];
  /** How kind and marker are known. */
  from: ComponentFact['from'];
  /** Why something is unknown or should be checked, as a sentence; empty when nothing needs saying. */
  doubt: string;
}

const TITLE_SILENT = 'It is not listed, and its title does not say.';
const LISTENING_SHEET = 'Some Listening papers are sat on multiple-choice answer sheets.';

/**
 * The component list joined with the facts about its components. A row without a readable code, or without a
 * fact, is judged by its own title; where that does not say either, kind and marker stay null.
 */
export function pageComponents(
  list: ComponentList,
  facts: Facts,
  assessment: AssessmentChoice | null,
): readonly PageComponent[] {
  if (last.list !== list || last.facts !== facts || last.assessment !== assessment) {
    last = { list, facts, assessment, components: join(list, facts, assessment) };
  }
  return last.components;
}

interface Joined {
  list: ComponentList | null;
  facts: Facts | null;
  assessment: AssessmentChoice | null;
  components: readonly PageComponent[];
}

/** Several rules ask about the list of one form: it is joined once, and forgotten with the next form. */
let last: Joined = { list: null, facts: null, assessment: null, components: [] };

function join(list: ComponentList, facts: Facts, assessment: AssessmentChoice | null): PageComponent[] {
  const syllabus = facts.syllabus?.syllabus ?? assessment?.syllabus ?? null;
  return list.rows.map((row) => {
    const { code } = row;
    const fact = code && facts.syllabus?.components.find((one) => one.code === code);
    const { kind, marker, from, doubt } = fact || readTitle(row.title.trim(), assessment?.text ?? '');
    const subject = syllabus && code ? `${syllabus}/${code}` : (code ?? row.title.trim());
    return { row, subject, kind, marker, from, doubt: doubt ?? '' };
  });
}

type Known = Pick<ComponentFact, 'kind' | 'marker' | 'from' | 'doubt'>;

function readTitle(title: string, assessment: string): Known {
  const reading = componentByTitle(title, assessment);
  if (!reading) return { kind: null, marker: null, from: 'title', doubt: TITLE_SILENT };
  const { kind } = reading;
  const marker = isSyllabusNeeded(title, assessment) ? null : reading.marker;
  return { kind, marker, from: 'title', doubt: kind === 'listening' ? LISTENING_SHEET : null };
}

/** How to name a component to the officer: `0625/11 Multiple Choice`. */
export function sayPaper({ row, subject, from }: PageComponent): string {
  const title = row.title.trim();
  const named = title.includes(subject) ? title : `${subject} ${title}`.trim();
  return from === 'officer' ? `${named} (as corrected in your office)` : named;
}

/** Coursework in Art & Design and practical tests in Food are marked by others than elsewhere. */
function isSyllabusNeeded(title: string, assessment: string): boolean {
  if (assessment.trim() !== '') return false;
  const markers = ['', 'Art & Design', 'Food'].map((syllabus) => componentByTitle(title, syllabus)?.marker);
  return new Set(markers).size > 1;
}
