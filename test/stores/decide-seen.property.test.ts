import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CandidateNumber, SyllabusCode } from '@/lib/model/codes';
import { DOCUMENT_KINDS, type Enquiry } from '@/lib/model/enquiry';
import type { SeenEnquiry } from '@/lib/model/seen';
import { decideSeen } from '@/lib/stores/enquiries/decide-seen';
import { apply } from './apply-decisions';
import { enquiry, LATER, row } from './enquiry-cases';

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });
const numbers = ['0001', '0002', '0003'] as CandidateNumber[];
const candidates = fc.array(fc.record({ number: fc.constantFrom(...numbers), name: maybe(['Ana', 'Ben']) }), {
  maxLength: 3,
});
const syllabus = maybe(['0625', '0580'] as SyllabusCode[]);
const service = maybe(['2', '5'] as const);
const note = maybe(['', 'Ana', 'Ben', 'June 2023 0625 7']);
const stateText = maybe(['Saved', 'Submitted', 'RECEIVED', 'Deleted', 'Completed', 'On hold']);

const rows: fc.Arbitrary<SeenEnquiry[]> = fc.array(
  fc
    .record({
      number: maybe(['7', '8', '9 ', '9']),
      series: maybe(['2023-06', '2023-11'] as const),
      stateText,
      service,
      syllabus,
      note,
      candidates,
      allCandidates: fc.boolean(),
      documents: fc.uniqueArray(fc.constantFrom(...DOCUMENT_KINDS)),
    })
    .map(row),
  { maxLength: 6 },
);

const known: fc.Arbitrary<Enquiry[]> = fc
  .array(
    fc
      .record({
        number: maybe(['7', '8']),
        series: maybe(['2023-06'] as const),
        state: fc.constantFrom('saved', 'submitted', 'deleted', 'received'),
        service,
        syllabus,
        note: fc.constantFrom('', 'Ana', 'Ben'),
        candidates: candidates.map((list) => [...new Map(list.map((one) => [one.number, one])).values()]),
      } satisfies { [K in keyof Enquiry]?: fc.Arbitrary<Enquiry[K]> })
      .map(enquiry),
    { maxLength: 4 },
  )
  .map((list) =>
    list.filter((one, at) => !list.slice(0, at).some(({ number }) => number && number === one.number)),
  );

const page = (list: SeenEnquiry[]) => ({ series: '2023-06', rows: list }) as const;

/** What the tracker holds once a page has nothing more to say. */
function afterReading(list: SeenEnquiry[], before: Enquiry[]): Enquiry[] {
  let after = before;
  for (let round = 0; round < 4; round += 1) after = apply(after, decideSeen(page(list), after, LATER));
  return after;
}

test('reading the same list twice adds nothing the second time', () => {
  fc.assert(
    fc.property(rows, known, (list, before) => {
      expect(decideSeen(page(list), afterReading(list, before), LATER)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('the order of the rows does not matter', () => {
  fc.assert(
    fc.property(rows, known, (list, before) => {
      const decided = (some: SeenEnquiry[]) =>
        decideSeen(page(some), before, LATER)
          .map((one) => JSON.stringify(one))
          .sort();
      expect(decided([...list].reverse())).toEqual(decided(list));
    }),
    { numRuns: 1000 },
  );
});

test('no candidate’s name is ever lost while the candidate stays', () => {
  fc.assert(
    fc.property(rows, known, (list, before) => {
      const after = afterReading(list, before);
      for (const one of before) {
        const names = after.find(({ id }) => id === one.id)?.candidates ?? [];
        for (const { number, name } of one.candidates.filter((candidate) => candidate.name)) {
          const now = names.find((candidate) => candidate.number === number);
          if (now && name) expect(now.name).not.toBeNull();
        }
      }
    }),
  );
});
