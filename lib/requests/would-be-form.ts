import type { ComponentCode, SyllabusCode } from '@/lib/model/codes';
import { componentNumber } from '@/lib/model/component-number';
import type { Facts, MarkFact } from '@/lib/model/facts';
import type { CandidateRow, ComponentList, FormFields, FormSnapshot } from '@/lib/model/form-snapshot';
import type { NamedCandidate } from '@/lib/model/names-in-note';
import type { Reading } from '@/lib/model/reading';
import type { ServiceCode } from '@/lib/model/service';
import type { ListedTitle } from './checked-list';

/** An enquiry that is not on Direct yet. */
export interface WouldBe {
  syllabus: SyllabusCode;
  service: ServiceCode;
  components: readonly ComponentCode[];
  /** Nobody: Service 5, asked for the whole group. */
  candidates: readonly NamedCandidate[];
  listed: readonly ListedTitle[];
  facts: Facts;
}

const LIST_UNKNOWN = 'the components of this syllabus are not listed with the assistant';

/**
 * The form as it would look on Direct with the enquiry filled in and every part of it surely read. The Note, the
 * e-mail address and the declarations wait: they are seen on Direct only.
 */
export function wouldBeForm(asked: WouldBe): FormSnapshot {
  const { syllabus, service, candidates, facts } = asked;
  const isOneOfGroup = service === '5' && candidates.length > 0;
  const values: Omit<FormFields, 'series' | 'note' | 'centreEmail' | 'declarations'> = {
    service: { text: `Service ${service}`, code: service },
    qualification: '',
    assessment: { text: [syllabus, facts.syllabus?.title].filter(Boolean).join(' '), syllabus },
    level: 'by-component',
    components: componentList(asked),
    // Asked for one candidate, Service 5 is what the form shows with its list filtered to that one (G14).
    candidateFilter: isOneOfGroup ? (candidates[0]?.number ?? '') : '',
    candidates: { rows: candidateRows(asked), extent: { complete: true }, namedInBox: [] },
  };
  const later: Reading<never> = { status: 'waiting', why: 'seen on Direct only' };
  const found = Object.entries(values).map(([key, value]) => [
    key,
    { status: 'found', value, sure: true, why: 'the request list' },
  ]);
  const fields = { ...Object.fromEntries(found), note: later, centreEmail: later, declarations: later };
  const series: Reading<FormFields['series']> = facts.series
    ? { status: 'found', value: facts.series, sure: true, why: 'the request list' }
    : later;
  return { page: 'create-enquiry', centre: null, fields: { ...fields, series } as FormSnapshot['fields'] };
}

/** What each code is called; the codes asked for first, then listed papers none of them is a variant of. */
export function titlesOf(
  codes: readonly ComponentCode[],
  listed: readonly ListedTitle[],
): Record<ComponentCode, string> {
  const covered = new Set(codes.map(paperOf));
  const titles = codes.map((code) => [
    code,
    listed.find((one) => paperOf(one.code) === paperOf(code))?.title ?? '',
  ]);
  const others = listed
    .filter(({ code }) => !covered.has(paperOf(code)))
    .map(({ code, title }) => [code, title]);
  return Object.fromEntries([...titles, ...others]);
}

/** The papers asked for, ticked; and the further ones: those the candidate sat where that is known, else all listed. */
function componentList({ components, candidates, listed, facts }: WouldBe): ComponentList {
  const sat = candidates.length === 1 ? papersSat(facts.marks ?? []) : [];
  const further = sat.length > 0 ? sat : listed.map(({ code }) => code);
  const covered = new Set(components.map(paperOf));
  const titles = titlesOf([...components, ...further], listed);
  const row = (ticked: boolean) => (code: ComponentCode) => ({ code, title: titles[code] ?? '', ticked });
  return {
    rows: [
      ...components.map(row(true)),
      ...further.filter((code) => !covered.has(paperOf(code))).map(row(false)),
    ],
    extent: further.length > 0 ? { complete: true } : { complete: false, why: LIST_UNKNOWN },
  };
}

/** The papers a candidate has a mark for that can be asked about (G29). */
function papersSat(marks: readonly MarkFact[]): ComponentCode[] {
  return marks.filter(({ mark }) => mark === 'exam-or-moderation').map(({ component }) => component);
}

/** For the whole group: everyone the component marks report has for these components, nobody ticked (G14). */
function candidateRows({ service, candidates, components, facts }: WouldBe): CandidateRow[] {
  const unseen = { existing: 'unseen', indicator: null } as const;
  if (candidates.length > 0) return candidates.map((one) => ({ ...one, ticked: true, ...unseen }));
  if (service !== '5') return [];
  const asked = new Set(components);
  const group = new Set(
    (facts.marks ?? []).filter(({ component }) => asked.has(component)).map(({ candidate }) => candidate),
  );
  return [...group].sort().map((number) => ({ number, name: null, ticked: false, ...unseen }));
}

/** 11, 12 and 13 are one paper in three zone variants. */
function paperOf(code: ComponentCode): string {
  return componentNumber(code) ?? code;
}
