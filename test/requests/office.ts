import { componentsInSeries } from '@/lib/catalogue/components-in-series';
import { syllabusFacts } from '@/lib/catalogue/syllabus-facts';
import type { CalendarDate, Instant } from '@/lib/model/calendar-date';
import type { CandidateNumber, ComponentCode, SyllabusCode } from '@/lib/model/codes';
import type { Facts, MarkFact } from '@/lib/model/facts';
import type { RequestRow } from '@/lib/model/request';
import type { SeriesId } from '@/lib/model/series';
import type { ServiceCode } from '@/lib/model/service';
import { planNote } from '@/lib/note/plan-note';
import { checkList, codesAsked } from '@/lib/requests/check-list';
import type { CheckedList, CheckedRow, CheckOptions, RequestQuestion } from '@/lib/requests/checked-list';
import { type PlanOptions, planEnquiries } from '@/lib/requests/plan-enquiries';
import { titlesOf } from '@/lib/requests/would-be-form';
import { runRules } from '@/lib/rules/run-rules';

const SERIES: SeriesId = '2024-06';
export const TODAY = { london: '2024-08-20' as CalendarDate, office: '2024-08-20' as CalendarDate };

/** `0713 OKAFOR Chidi | 0625/22+42 | 2`: number and name, syllabus and components, service; `-` where nothing is said. */
export function row(text: string, more: Partial<RequestRow> = {}): RequestRow {
  const [who = '', paper = '', service = ''] = text.split('|').map((part) => part.trim());
  const [number = '-', ...name] = who.split(' ');
  const [syllabus = '-', codes = ''] = paper.split('/');
  return {
    id: `request:${text.replace(/\W+/g, '-')}`,
    line: null,
    series: SERIES,
    candidate: said(number) as CandidateNumber | null,
    name: name.length > 0 ? name.join(' ') : null,
    syllabus: said(syllabus) as SyllabusCode | null,
    components: codes === '' || codes === '-' ? [] : (codes.split('+') as ComponentCode[]),
    service: said(service) as ServiceCode | null,
    consent: null,
    paid: null,
    reason: '',
    requestedBy: '',
    unclear: [],
    further: [],
    secondPerson: null,
    ...more,
  };
}

export function rows(...texts: string[]): RequestRow[] {
  return texts.map((text) => row(text));
}

/** What an office may have brought in and said; what is left out speaks against nothing. */
export interface Office {
  facts?: Partial<Facts>;
  names?: Record<string, string>;
  options?: Partial<CheckOptions>;
}

/** `0713 22 42` gives candidate 0713 marks from an exam for components 22 and 42. */
export function marks(...lines: string[]): MarkFact[] {
  return lines.flatMap((line) => {
    const [candidate, ...components] = line.split(' ');
    return components.map((component) => ({
      candidate: candidate as CandidateNumber,
      component: component as ComponentCode,
      mark: 'exam-or-moderation' as const,
    }));
  });
}

/** Everyone sat every paper of the list: nothing is left in doubt. */
function allSat(list: readonly RequestRow[], syllabus: SyllabusCode): MarkFact[] {
  const codes = list
    .filter((one) => one.syllabus === syllabus)
    .map(({ candidate, components }) => [candidate ?? '', ...components].join(' '));
  return marks(...codes);
}

/** All that a check and a plan are handed: the real rules, catalogue and Note. */
export function handed(list: readonly RequestRow[], { facts = {}, names, options = {} }: Office = {}) {
  const ask = (question: RequestQuestion): Facts => {
    const { series, syllabus } = question;
    const listed = componentsInSeries(syllabus, series).map(({ code, title, unsure }) => ({
      code,
      title: unsure ? '' : title,
    }));
    const titles = titlesOf(codesAsked(list, question), listed);
    return {
      series,
      syllabus: syllabusFacts({ series, syllabus, assessment: '', titles }),
      deadline: {
        deadline: {
          ...{ series, service: null, date: '2024-09-20' as CalendarDate },
          ...{ source: 'direct' as const, knownSince: '2024-08-01T09:00:00+00:00' as Instant },
        },
        conflict: null,
      },
      leadDays: 7,
      noteStyle: 'names',
      enquiries: [],
      tracker: { empty: false, confirmedComplete: true },
      marks: allSat(list, syllabus),
      exemptions: [],
      portfolio: { candidates: null, centreHasSome: false },
      indicators: [],
      consents: null,
      confirmedEmail: null,
      role: null,
      ownCutOff: null,
      ...facts,
    };
  };
  const known = new Map<string, Facts>();
  const all: CheckOptions & PlanOptions = {
    judge: (form, about) => runRules(form, about, { today: TODAY, attempted: true }),
    factsOf(question) {
      const key = Object.values(question).join(' ');
      const found = known.get(key) ?? ask(question);
      known.set(key, found);
      return found;
    },
    componentsOf: (syllabus, series) => componentsInSeries(syllabus, series),
    namesOf: () => (names ? new Map(Object.entries(names) as [CandidateNumber, string][]) : null),
    noteOf: (candidates) =>
      planNote({ note: { text: '', limit: null }, ours: null, candidates, style: 'names' }),
    accepted: new Set(),
    done: new Map(),
    twoPeople: false,
    ...options,
  };
  return all;
}

/** The list checked to its end, in one go. */
export function checked(list: readonly RequestRow[], office: Office = {}): CheckedList {
  const steps = checkList(list, handed(list, office));
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The run sheet for a list. */
export function planned(list: readonly RequestRow[], office: Office = {}) {
  return planEnquiries(list, checked(list, office), handed(list, office));
}

/** Rules named in a row's findings, each with the end of its message's key. */
export function told({ findings }: Pick<CheckedRow, 'findings'>): string[] {
  return findings.map(({ rule, message }) => `${rule}: ${message.key.split('.').at(-1)}`);
}

function said(text: string): string | null {
  return text === '-' || text === '' ? null : text;
}
