import { componentByTitle } from '@/lib/model/component-by-title';
import type { ComponentFact, Facts } from '@/lib/model/facts';
import type { AssessmentChoice, ComponentList, ComponentRow } from '@/lib/model/form-snapshot';
import type { RuleFinding, RuleInput } from './define-rule';

/** A row of the component list with what is known about that component. */
export interface PageComponent {
  row: ComponentRow;
  /** `0625/11`; a code alone or the row's words where the page says no more. */
  subject: string;
  /** How to name it to the officer: `0625/11 Multiple Choice`. */
  paper: string;
  kind: ComponentFact['kind'];
  marker: ComponentFact['marker'];
  byTitle: boolean;
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
    const fact = facts.syllabus?.components.find((one) => one.code !== null && one.code === row.code);
    const title = row.title.trim();
    const code = syllabus && row.code ? `${syllabus}/${row.code}` : row.code;
    const named = code === null || title.includes(code) ? title : `${code} ${title}`.trim();
    const paper = fact?.from === 'officer' ? `${named} (as corrected in your office)` : named;
    const { kind, marker, byTitle, doubt } = fact ? fromFact(fact) : fromTitle(title, assessment?.text ?? '');
    return { row, subject: code ?? title, paper, kind, marker, byTitle, doubt };
  });
}

type Known = Pick<PageComponent, 'kind' | 'marker' | 'byTitle' | 'doubt'>;

function fromFact({ kind, marker, from, doubt }: ComponentFact): Known {
  return { kind, marker, byTitle: from === 'title', doubt: doubt ?? '' };
}

function fromTitle(title: string, assessment: string): Known {
  const reading = componentByTitle(title, assessment);
  if (!reading) return { kind: null, marker: null, byTitle: true, doubt: TITLE_SILENT };
  const marker = isSyllabusNeeded(title, assessment) ? null : reading.marker;
  return { ...reading, marker, byTitle: true, doubt: reading.kind === 'listening' ? LISTENING_SHEET : '' };
}

/** Coursework in Art & Design and practical tests in Food are marked by others than elsewhere. */
function isSyllabusNeeded(title: string, assessment: string): boolean {
  if (assessment.trim() !== '') return false;
  const markers = ['', 'Art & Design', 'Food'].map((syllabus) => componentByTitle(title, syllabus)?.marker);
  return new Set(markers).size > 1;
}

/**
 * Judges every ticked component; null means there is nothing to say about it. Where no syllabus is known at
 * all, what could not be told about single components is said once for the form; what a title gave away stays.
 */
export function judgeTicked<Message extends string>(
  { form, also, facts }: Pick<RuleInput<'components'>, 'form' | 'also' | 'facts'>,
  once: { message: Message; todo: Message },
  judge: (component: PageComponent) => RuleFinding<Message> | null,
): 'waiting' | RuleFinding<Message>[] {
  if (!form.components.rows.some((row) => row.ticked)) return 'waiting';
  const findings: RuleFinding<Message>[] = [];
  for (const component of pageComponents(form.components, facts, also.assessment)) {
    const finding = component.row.ticked ? judge(component) : null;
    if (finding) findings.push(finding);
  }
  const told = findings.filter((one) => one.verdict === 'fail');
  if (facts.syllabus !== null || told.length === findings.length) return findings;
  return [...told, { verdict: 'cannot-tell', ...once }];
}

/** A fix that unticks one component; none for a row whose code could not be read. */
export function untickFix<Message extends string>({ row }: PageComponent, label: Message) {
  return row.code ? { fix: { kind: 'untick-components' as const, codes: [row.code], label } } : {};
}
