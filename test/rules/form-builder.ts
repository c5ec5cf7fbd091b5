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
import type { Reading } from '@/lib/model/reading';
import { readServiceChoice } from '@/lib/model/service';
import type { Today } from '@/lib/rules/define-rule';

/** The parts of a form a case cares about; the rest is an enquiry with which nothing is wrong. */
export interface FormParts {
  service?: string;
  assessment?: string;
  level?: EnquiryLevel;
  note?: string;
  filter?: string;
  /** `x 11 Multiple Choice` is ticked, `- 11 Multiple Choice` is not; `x ?? Words` has no readable code. */
  components?: string[];
  /** `x 0713 OKAFOR Chidi` is ticked; without a name the list shows none. */
  candidates?: (string | { row: string; existing: CandidateRow['existing'] })[];
  namedInBox?: string[];
  notReadToItsEnd?: ('components' | 'candidates')[];
  waiting?: FieldKey[];
  notFound?: FieldKey[];
  unsure?: FieldKey[];
}

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
  const all = { ...USUAL, ...parts };
  const extent = (list: 'components' | 'candidates') =>
    parts.notReadToItsEnd?.includes(list)
      ? ({ complete: false, why: 'the list goes on' } as const)
      : ({ complete: true } as const);
  const values: FormFields = {
    series: '2023-11',
    note: { text: all.note, limit: 250 },
    service: readServiceChoice(all.service),
    centreEmail: 'exams@zz900.example',
    qualification: 'IGCSE',
    assessment: { text: all.assessment, syllabus: readSyllabusCode(all.assessment) },
    level: all.level,
    components: { rows: all.components.map(componentRow), extent: extent('components') },
    candidateFilter: all.filter,
    candidates: {
      rows: all.candidates.map(candidateRow),
      extent: extent('candidates'),
      namedInBox: (parts.namedInBox ?? []) as CandidateNumber[],
    },
  };
  const entries = Object.entries(values).map(([key, value]) => [key, reading(key as FieldKey, value, parts)]);
  return { page: 'create-enquiry', fields: Object.fromEntries(entries) as FormSnapshot['fields'] };
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

function candidateRow(row: string | { row: string; existing: CandidateRow['existing'] }): CandidateRow {
  const { row: text, existing } = typeof row === 'string' ? { row, existing: 'none' as const } : row;
  const [mark, number, ...name] = text.split(' ');
  return {
    number: number as CandidateNumber,
    name: name.length > 0 ? name.join(' ') : null,
    ticked: mark === 'x',
    existing,
    indicator: null,
  };
}

/** What would be known about this form: the catalogue's facts, a deadline read from Direct, an empty tracker. */
export function factsFor(form: FormSnapshot, known: Partial<Facts> = {}): Facts {
  const { assessment, components } = form.fields;
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
    ...known,
  };
}

/** The same day in London and in the office. */
export function onDay(day = '2024-01-15'): Today {
  return { london: day as CalendarDate, office: day as CalendarDate };
}
