import fc from 'fast-check';
import type { CandidateNumber, SyllabusCode } from '@/lib/model/codes';
import { ENQUIRY_STATES } from '@/lib/model/enquiry';
import type { Facts } from '@/lib/model/facts';
import { SERVICE_CODES } from '@/lib/model/service';
import type { FormParts } from './form-builder';

export interface SomeEnquiry {
  form: FormParts;
  facts: Partial<Facts>;
  attempted: boolean;
}

const NUMBERS = ['0007', '0012', '0713', '1024', '2023'];
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
  .tuple(tick, fc.constantFrom('11', '12', '21', '31', '41', '03', '91'), fc.constantFrom(...TITLES))
  .map((parts) => parts.join(' '));
const candidate = fc
  .record({
    parts: fc.tuple(tick, fc.constantFrom(...NUMBERS), fc.constantFrom('OKAFOR Chidi', 'Li Wei', 'Ann', '')),
    existing: fc.constantFrom('none', 'none', 'in-words', 'colour-only'),
  })
  .map(({ parts, existing }) => ({ row: parts.join(' ').trim(), existing: existing as 'none' }));
const enquiry = fc.record({
  id: fc.constant('a'),
  number: fc.constant('E-1024'),
  state: fc.constantFrom(...ENQUIRY_STATES),
  service: fc.constantFrom(...SERVICE_CODES, null),
  syllabus: fc.constantFrom('0625' as SyllabusCode, '0520' as SyllabusCode, null),
  candidates: fc.subarray(NUMBERS as CandidateNumber[]),
});

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
    notReadToItsEnd: fc.subarray(['components', 'candidates'] as const).map((list) => [...list]),
  }),
  facts: fc.record({ enquiries: fc.option(fc.array(enquiry, { maxLength: 1 }), { nil: null }) }),
  attempted: fc.boolean(),
});

/** The same form with its rows in another order. */
export function shuffled(form: FormParts, seed: number): FormParts {
  const turn = <T>(rows: T[] = []) => {
    const start = rows.length === 0 ? 0 : Math.abs(seed) % rows.length;
    const turned = [...rows.slice(start), ...rows.slice(0, start)];
    return seed % 2 === 0 ? turned : turned.reverse();
  };
  return { ...form, components: turn(form.components), candidates: turn(form.candidates) };
}
