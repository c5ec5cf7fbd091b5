import { syllabusFacts } from '@/lib/catalogue/syllabus-facts';
import type { CalendarDate, Instant } from '@/lib/model/calendar-date';
import { type CandidateNumber, type ComponentCode, readSyllabusCode } from '@/lib/model/codes';
import type { Facts } from '@/lib/model/facts';
import type {
  CandidateRow,
  ComponentRow,
  EnquiryLevel,
  FieldKey,
  FormFields,
  FormSnapshot,
} from '@/lib/model/form-snapshot';
import type { PageId } from '@/lib/model/page-id';
import type { Reading } from '@/lib/model/reading';
import { readServiceChoice } from '@/lib/model/service';
import type { Today } from '@/lib/rules/define-rule';

/** `x 0713 OKAFOR Chidi` is ticked; without a name the list shows none. */
type CandidatePart =
  | string
  | { row: string; existing?: CandidateRow['existing']; indicator?: CandidateRow['indicator'] };

/** The parts of a form a case cares about; the rest is an enquiry with which nothing is wrong. */
export interface FormParts {
  service?: string;
  assessment?: string;
  level?: EnquiryLevel;
  note?: string;
  filter?: string;
  /** `x 11 Multiple Choice` is ticked, `- 11 Multiple Choice` is not; `x ?? Words` has no readable code. */
  components?: string[];
  candidates?: CandidatePart[];
  namedInBox?: string[];
  qualification?: string;
  email?: string;
  /** One entry a box of the declarations window, true when ticked; left out while the window is not open. */
  declarations?: boolean[];
  page?: PageId;
  notReadToItsEnd?: ('components' | 'candidates')[];
  waiting?: FieldKey[];
  notFound?: FieldKey[];
  unsure?: FieldKey[];
}

const EMAIL = 'exams@zz900.example';

export const USUAL: Required<
  Pick<FormParts, 'service' | 'assessment' | 'level' | 'note' | 'filter' | 'components' | 'candidates'>
> = {
  service: 'Service 1',
  assessment: '0450 Business Studies',
  level: 'by-component',
  note: 'OKAFOR Chidi',
  filter: '',
  components: ['x 11 Short Answer and Data Response', 'x 21 Case Study'],
  candidates: ['x 0012 OKAFOR Chidi', '- 0713 LI Wei'],
};

/** Builds a form as the portal room would read it. */
export function buildForm(parts: FormParts = {}): FormSnapshot {
  const usual = { ...USUAL, ...parts };
  const extent = (list: 'components' | 'candidates') =>
    parts.notReadToItsEnd?.includes(list)
      ? ({ complete: false, why: 'the list goes on' } as const)
      : ({ complete: true } as const);
  const values: FormFields = {
    series: '2023-11',
    note: { text: usual.note, limit: 250 },
    service: readServiceChoice(usual.service),
    centreEmail: parts.email ?? EMAIL,
    qualification: parts.qualification ?? 'IGCSE',
    assessment: { text: usual.assessment, syllabus: readSyllabusCode(usual.assessment) },
    level: usual.level,
    components: { rows: usual.components.map(componentRow), extent: extent('components') },
    candidateFilter: usual.filter,
    candidates: {
      rows: usual.candidates.map(candidateRow),
      extent: extent('candidates'),
      namedInBox: (parts.namedInBox ?? []) as CandidateNumber[],
    },
    declarations: { boxes: (parts.declarations ?? []).map((ticked) => ({ ticked })) },
  };
  const closed: FieldKey[] = parts.declarations ? [] : ['declarations'];
  const all = { ...parts, waiting: [...closed, ...(parts.waiting ?? [])] };
  const entries = Object.entries(values).map(([key, value]) => [key, reading(key as FieldKey, value, all)]);
  return {
    page: parts.page ?? 'create-enquiry',
    centre: null,
    fields: Object.fromEntries(entries) as FormSnapshot['fields'],
  };
}

function reading<T>(key: FieldKey, value: T, { waiting, notFound, unsure }: FormParts): Reading<T> {
  if (waiting?.includes(key)) return { status: 'waiting', why: 'not there yet' };
  if (notFound?.includes(key)) return { status: 'not-found', why: 'no such label' };
  return { status: 'found', value, sure: !unsure?.includes(key), why: 'label' };
}

function componentRow(text: string): ComponentRow {
  const [mark, code, ...title] = text.split(' ');
  return {
    code: code === '??' ? null : (code as ComponentCode),
    title: title.join(' '),
    ticked: mark === 'x',
  };
}

function candidateRow(row: CandidatePart): CandidateRow {
  const { row: text, existing = 'none', indicator = null } = typeof row === 'string' ? { row } : row;
  const [mark, number, ...name] = text.split(' ');
  return {
    number: number as CandidateNumber,
    name: name.length > 0 ? name.join(' ') : null,
    ticked: mark === 'x',
    existing,
    indicator,
  };
}

/** What would be known about this form when everything is known, and nothing speaks against an enquiry. */
export function factsFor(form: FormSnapshot, known: Partial<Facts> = {}): Facts {
  const { assessment, components, candidates } = form.fields;
  const numbers = candidates.status === 'found' ? candidates.value.rows.map((row) => row.number) : [];
  const rows = components.status === 'found' ? components.value.rows : [];
  const titles = Object.fromEntries(rows.flatMap(({ code, title }) => (code ? [[code, title]] : [])));
  const chosen = assessment.status === 'found' ? assessment.value : { text: '', syllabus: null };
  return {
    series: '2023-11',
    syllabus: syllabusFacts({
      syllabus: chosen.syllabus,
      assessment: chosen.text,
      titles,
      series: '2023-11',
    }),
    deadline: {
      deadline: {
        series: '2023-11',
        service: null,
        date: '2024-02-26' as CalendarDate,
        source: 'direct',
        knownSince: '2024-01-10T09:00:00+00:00' as Instant,
      },
      conflict: null,
    },
    leadDays: 7,
    noteStyle: 'names',
    enquiries: [],
    tracker: { empty: true, confirmedComplete: true },
    marks: numbers.flatMap((candidate) =>
      rows.flatMap(({ code }) =>
        code ? [{ candidate, component: code, mark: 'exam-or-moderation' as const }] : [],
      ),
    ),
    exemptions: [],
    portfolio: { candidates: [], centreHasSome: false },
    indicators: [],
    consents: numbers,
    confirmedEmail: EMAIL,
    role: 'centre',
    ownCutOff: null,
    ...known,
  };
}

/** The same day in London and in the office. */
export function onDay(day = '2024-01-15'): Today {
  return { london: day as CalendarDate, office: day as CalendarDate };
}
