import fc from 'fast-check';
import type { CalendarDate } from '@/lib/model/calendar-date';
import type { CandidateNumber, ComponentCode, SyllabusCode } from '@/lib/model/codes';
import { ENQUIRY_STATES } from '@/lib/model/enquiry';
import { CENTRE_ROLES, type Facts, type MarkOrigin } from '@/lib/model/facts';
import type { ExistingEnquiry } from '@/lib/model/form-snapshot';
import { SERVICE_CODES } from '@/lib/model/service';
import type { SomeEnquiry } from './judge-enquiry';

const NUMBERS = ['0007', '0012', '0713', '1024', '2023'];
const CODES = ['11', '12', '21', '31', '41', '03', '91'];
const TITLES = [
  'Multiple Choice',
  'Theory',
  'Listening',
  'Speaking',
  'Coursework',
  'Paper 1',
  'Alternative to Practical',
];
const tick = fc.constantFrom('x', '-');

const component = fc
  .tuple(tick, fc.constantFrom(...CODES), fc.constantFrom(...TITLES))
  .map((parts) => parts.join(' '));
const candidate = fc
  .record({
    parts: fc.tuple(tick, fc.constantFrom(...NUMBERS), fc.constantFrom('OKAFOR Chidi', 'Li Wei', 'Ann', '')),
    existing: fc.constantFrom<ExistingEnquiry>('none', 'none', 'in-words', 'colour-only'),
    indicator: fc.constantFrom('X', 'Q', null, null),
  })
  .map(({ parts, ...row }) => ({ row: parts.join(' ').trim(), ...row }));
const enquiry = fc.record({
  id: fc.constantFrom('a', 'b'),
  number: fc.constant('E-1024'),
  state: fc.constantFrom(...ENQUIRY_STATES),
  service: fc.constantFrom(...SERVICE_CODES, null),
  syllabus: fc.constantFrom('0625' as SyllabusCode, '0520' as SyllabusCode, null),
  candidates: fc.subarray(NUMBERS as CandidateNumber[]),
});

const orUnknown = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const numbers = NUMBERS as CandidateNumber[];
const cell = {
  candidate: fc.constantFrom(...numbers),
  component: fc.constantFrom(...(CODES as ComponentCode[])),
};
const mark = fc.constantFrom<MarkOrigin>('exam-or-moderation', 'assessed', 'none');

/** What could be known, with every part sometimes unknown. */
const knowledge: fc.Arbitrary<Partial<Facts>> = fc.record(
  {
    series: fc.constantFrom('2023-06', '2023-11', '2024-06', null),
    enquiries: orUnknown(fc.array(enquiry, { maxLength: 2 })),
    tracker: orUnknown(fc.record({ empty: fc.boolean(), confirmedComplete: fc.boolean() })),
    marks: orUnknown(fc.array(fc.record({ ...cell, mark }), { maxLength: 8 })),
    exemptions: orUnknown(fc.array(fc.record(cell), { maxLength: 3 })),
    portfolio: fc.record({
      candidates: orUnknown(fc.subarray(numbers)),
      centreHasSome: orUnknown(fc.boolean()),
    }),
    indicators: orUnknown(
      fc.uniqueArray(fc.record({ candidate: cell.candidate, indicator: fc.constantFrom('X', 'Q') }), {
        maxLength: 3,
        selector: (one) => one.candidate,
      }),
    ),
    consents: orUnknown(fc.subarray(numbers)),
    confirmedEmail: orUnknown(fc.constantFrom('exams@zz900.example', 'other@zz900.example')),
    role: fc.constantFrom(...CENTRE_ROLES, null),
    ownCutOff: fc.constantFrom('2024-01-10' as CalendarDate, '2024-01-20' as CalendarDate, null),
  },
  { requiredKeys: [] },
);

/** Some enquiry an officer could make, right or wrong, with a tracker that knows something about it. */
export const anyEnquiry: fc.Arbitrary<SomeEnquiry> = fc.record({
  form: fc.record({
    service: fc.constantFrom('', 'Service 3', ...SERVICE_CODES),
    assessment: fc.constantFrom(
      '0625 Physics',
      '0520 French',
      '0400 Art & Design',
      '9999 Astronomy',
      'Astronomy',
    ),
    level: fc.constantFrom('by-component', 'other', 'none'),
    note: fc.constantFrom('', 'Li Wei', 'Okafor; 0713'),
    filter: fc.constantFrom('', '713', '0713', '0713, 0012'),
    components: fc.uniqueArray(component, { maxLength: 5, selector: (row) => row.split(' ')[1] }),
    candidates: fc.uniqueArray(candidate, { maxLength: 5, selector: ({ row }) => row.split(' ')[1] }),
    namedInBox: fc.subarray(NUMBERS),
    qualification: fc.constantFrom('IGCSE', 'Cambridge ICE', ''),
    email: fc.constantFrom('exams@zz900.example', 'old@zz900.example', ''),
    page: fc.constantFrom('create-enquiry', 'create-enquiry', 'no-result-enquiry'),
    notReadToItsEnd: fc.subarray(['components', 'candidates'] as const).map((list) => [...list]),
  }),
  facts: knowledge,
  attempted: fc.boolean(),
});

/** The same enquiry with rows, box and known facts in another order. */
export function shuffled({ form, facts, attempted }: SomeEnquiry, seed: number): SomeEnquiry {
  const turn = <T>(rows: T[] = []) => {
    const start = rows.length === 0 ? 0 : Math.abs(seed) % rows.length;
    const turned = [...rows.slice(start), ...rows.slice(0, start)];
    return seed % 2 === 0 ? turned : turned.reverse();
  };
  const known = Object.entries(facts).map(([key, value]) => [
    key,
    Array.isArray(value) ? turn<unknown>(value) : value,
  ]);
  return {
    form: {
      ...form,
      components: turn(form.components),
      candidates: turn(form.candidates),
      namedInBox: turn(form.namedInBox),
    },
    facts: Object.fromEntries(known),
    attempted,
  };
}
