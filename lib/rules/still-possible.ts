import type { ComponentCode } from '@/lib/model/codes';
import type { Facts } from '@/lib/model/facts';
import type { Finding } from '@/lib/model/finding';
import type {
  AssessmentChoice,
  CandidateRow,
  ComponentRow,
  FormFields,
  FormSnapshot,
} from '@/lib/model/form-snapshot';
import type { Reading } from '@/lib/model/reading';
import { SERVICE_CODES, type ServiceCode } from '@/lib/model/service';
import type { Today } from './define-rule';
import { runRules } from './run-rules';

/** What is asked about: a syllabus with its components, and one candidate or nobody in particular. */
export interface PossibleInput {
  assessment: AssessmentChoice;
  components: readonly Pick<ComponentRow, 'code' | 'title'>[];
  /** Null: the table is about the syllabus, whoever the candidate is. */
  candidate: Omit<CandidateRow, 'ticked'> | null;
  facts: Facts;
  today: Today;
}

/** May this service be asked for with this component? `reasons` says why not, or what to check or know. */
export interface PossibleCell {
  service: ServiceCode;
  component: ComponentCode | null;
  title: string;
  answer: 'yes' | 'no' | 'check';
  reasons: Finding[];
}

export interface StillPossible {
  cells: PossibleCell[];
  /** What could not be told about any cell because nobody supplied it: to be said once, above the table. */
  forAll: Finding[];
}

/** What stays in doubt for a whole series until something is imported or confirmed. */
const SUPPLIED_ONCE = [
  'rules.mark-from-exam-or-moderation.notImported',
  'rules.exempt-component.notImported',
  'rules.exempt-component.seriesUnknown',
  'rules.one-service-per-syllabus.trackerEmpty',
  'rules.deadline-unknown.none',
  'rules.deadline-unknown.noSeries',
];

/**
 * What can still be asked for: one cell a service and component, judged by the very rules of the form as if the
 * officer had chosen just that. An error is a no; what cannot be told is a check; everything else is a yes.
 */
export function stillPossible(input: PossibleInput): StillPossible {
  const forAll = new Map<string, Finding>();
  const cells = SERVICE_CODES.flatMap((service) =>
    input.components.map(({ code, title }, index): PossibleCell => {
      const form = formFor(service, index, input);
      const { findings, crashed } = runRules(form, input.facts, { today: input.today, attempted: false });
      const general = findings.filter(isForAll);
      for (const one of general) forAll.set(one.message.key, one);
      const own = findings.filter((one) => !general.includes(one));
      const errors = own.filter((one) => one.verdict === 'fail' && one.severity === 'error');
      const doubts = own.filter((one) => one.verdict === 'cannot-tell');
      const warnings = own.filter((one) => one.severity === 'warning' && one.subject !== null);
      const cell = { service, component: code, title };
      if (errors.length > 0) return { ...cell, answer: 'no', reasons: errors };
      if (doubts.length > 0 || crashed.length > 0) return { ...cell, answer: 'check', reasons: doubts };
      return { ...cell, answer: 'yes', reasons: warnings };
    }),
  );
  return { cells, forAll: [...forAll.values()] };
}

function isForAll({ message }: Finding): boolean {
  return SUPPLIED_ONCE.includes(message.key);
}

/** The form as it would look with one service, one component and the candidate chosen, and nothing left out. */
function formFor(service: ServiceCode, chosen: number, input: PossibleInput): FormSnapshot {
  const { assessment, components, candidate, facts } = input;
  const complete = { complete: true } as const;
  // Service 5 is about the whole group: with nobody ticked it is asked for everyone (G14).
  const rows = candidate ? [{ ...candidate, ticked: service !== '5' }] : [];
  const values: Omit<FormFields, 'series' | 'declarations'> = {
    note: { text: candidate?.name ?? candidate?.number ?? '', limit: null },
    service: { text: `Service ${service}`, code: service },
    centreEmail: facts.confirmedEmail ?? '',
    qualification: '',
    assessment,
    level: 'by-component',
    components: {
      rows: components.map((one, index) => ({ ...one, ticked: index === chosen })),
      extent: complete,
    },
    candidateFilter: '',
    candidates: { rows, extent: complete, namedInBox: [] },
  };
  const not: Reading<never> = { status: 'waiting', why: 'not asked' };
  const asked = Object.entries(values).map(([key, value]) => [
    key,
    { status: 'found', value, sure: true, why: 'asked' },
  ]);
  const fields = { ...Object.fromEntries(asked), series: not, declarations: not };
  return { page: 'create-enquiry', centre: null, fields: fields as FormSnapshot['fields'] };
}
