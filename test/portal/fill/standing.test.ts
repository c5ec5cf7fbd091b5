import { expect, test } from 'vitest';
import type { CandidateNumber, ComponentCode, SyllabusCode } from '@/lib/model/codes';
import type { FillStep } from '@/lib/model/filling';
import type { PlannedEnquiry } from '@/lib/model/run-sheet';
import { nextFilter } from '@/lib/portal/fill/apply-filter';
import { fitsQualification } from '@/lib/portal/fill/qualification';
import { isUntouched, type Plan, type Standing, standingOf } from '@/lib/portal/fill/standing';
import type { ReadForm } from '@/lib/portal/read/form';
import { buildForm, type FormParts } from '../../rules/form-builder';

const PLANNED: PlannedEnquiry = {
  id: 'planned:1',
  series: '2023-11',
  syllabus: '0450' as SyllabusCode,
  service: '2',
  components: ['11', '21'] as ComponentCode[],
  candidates: ['0012', '0713'].map((number) => ({ number: number as CandidateNumber, name: 'LI Wei' })),
  note: 'LI Wei',
  deadline: null,
  rows: [],
};
const PLAN: Plan = { planned: PLANNED, qualification: 'IGCSE' };
const BY_SYLLABUS: Plan = { ...PLAN, planned: { ...PLANNED, service: '5', components: [], candidates: [] } };

/** The form as read, with a row in sight for each candidate who is listed on it. */
function formOf(parts: FormParts): Pick<ReadForm, 'snapshot' | 'candidates'> {
  const snapshot = buildForm(parts);
  const list = snapshot.fields.candidates;
  if (list.status !== 'found') return { snapshot, candidates: null };
  const row = { element: document.body, tick: null, cells: [], ticked: false };
  const rows = new Map(list.value.rows.map(({ number }) => [String(number), row]));
  return { snapshot, candidates: { list: list.value, rows } };
}

const CASES: [string, FillStep, FormParts, Standing['is'], string?, Plan?][] = [
  ['the planned service is chosen', 'service', { service: 'Service 2 – Review of marking' }, 'done'],
  ['no service is chosen yet', 'service', { service: '' }, 'open'],
  ['2S is not 2', 'service', { service: 'Service 2S – with copy' }, 'other', 'Service 2S – with copy'],
  ['the service was not surely found', 'service', { service: '', unsure: ['service'] }, 'unread'],
  ['the Note holds words of the officer', 'note', { note: 'mine' }, 'other', 'mine'],
  ['the Note is empty', 'note', { note: '' }, 'open'],
  ['the Note says it with a blank more', 'note', { note: ' LI Wei' }, 'done'],
  ['another qualification is chosen', 'qualification', { qualification: 'O Level' }, 'other', 'O Level'],
  ['the syllabus is chosen', 'assessment', {}, 'done'],
  [
    'the syllabus is typed, and Direct has not taken it yet',
    'assessment',
    { notFound: ['level', 'candidateFilter', 'components'] },
    'later',
  ],
  ['another syllabus is chosen', 'assessment', { assessment: '0500 English' }, 'other', '0500 English'],
  ['By component is chosen', 'level', {}, 'done'],
  ['nothing is chosen yet', 'level', { level: 'none' }, 'open'],
  ['there is no choice of level, only the list', 'level', { notFound: ['level'] }, 'done'],
  ['a service for the whole syllabus', 'components', {}, 'done', '', BY_SYLLABUS],
  ['a service for the whole syllabus', 'candidates', {}, 'done', '', BY_SYLLABUS],
  ['both components are ticked', 'components', {}, 'done'],
  ['one component is to be ticked', 'components', { components: ['x 11 A', '- 21 B'] }, 'open'],
  [
    'a component is ticked that nobody planned',
    'components',
    { components: ['x 11 A', 'x 31 C'] },
    'other',
    '31',
  ],
  ['one candidate is to be ticked', 'candidates', {}, 'open'],
  [
    'a candidate is ticked whom nobody planned',
    'candidates',
    { candidates: ['x 0012 LI Wei', 'x 0099 B'] },
    'other',
    '0099',
  ],
  ['the list is not there yet', 'candidates', { waiting: ['candidates'] }, 'later'],
  ['who is not ticked is in sight', 'candidateFilter', {}, 'done'],
  ['who is not ticked is out of sight', 'candidateFilter', { candidates: ['x 0012 LI Wei'] }, 'open'],
];

test.each(CASES)('%s: %s', (_when, step, parts, is, words = '', plan = PLAN) => {
  expect(standingOf(step, plan, formOf(parts))).toEqual({ is, words });
});

test.each<[string, FormParts, string[], string | null]>([
  ['everyone is listed first', { waiting: ['candidates'] }, [], ''],
  [
    'then whoever is out of sight, without the leading zero',
    { candidates: ['x 0012 A'], notReadToItsEnd: ['candidates'] },
    [''],
    '713',
  ],
  ['a whole list without somebody is not asked again', { candidates: ['x 0012 A'] }, [''], null],
  ['nobody is asked for twice', { candidates: ['x 0012 A'] }, ['', '713'], null],
])('%s (G48)', (_what, parts, applied, filter) => {
  expect(nextFilter(formOf(parts), { plan: PLAN, applied })).toBe(filter);
});

test.each([
  ['Cambridge IGCSE', 'IGCSE', true],
  ['Cambridge IGCSE (9–1)', 'IGCSE', false],
  ['Cambridge IGCSE (9–1)', 'IGCSE (9-1)', true],
  ['International AS & A Level', 'AS & A Level', true],
  ['Cambridge O Level', 'A Level', false],
  ['Please select', 'IGCSE', false],
])('“%s” is %s: %s', (text, qualification, fits) => {
  expect(fitsQualification(text, qualification)).toBe(fits);
});

test('a form is untouched while nothing an enquiry is made of stands on it', () => {
  const empty = { service: '', note: '', assessment: '' };
  expect(isUntouched(formOf(empty))).toBe(true);
  expect(isUntouched(formOf({ ...empty, note: 'mine' }))).toBe(false);
  expect(isUntouched(formOf({ ...empty, service: 'Service 1' }), ['service'])).toBe(true);
});
