import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CandidateNumber } from '@/lib/model/codes';
import type { RequestRow } from '@/lib/model/request';
import type { PlannedEnquiry } from '@/lib/model/run-sheet';
import { planEnquiries } from '@/lib/requests/plan-enquiries';
import { isComplete } from '@/lib/requests/row-complete';
import { wouldBeForm } from '@/lib/requests/would-be-form';
import { checked, handed, type Office, planned, row, rows } from './office';

const CHOICES = ['0450/11+21 | 1', '0450/11 | 1', '0450/11+21 | 2', '0500/11+21 | 2', '0408/02 | 9', '- | 5'];

/** A few lines as teachers hand them in: some fit together, some stand against each other. */
const anyList = fc
  .array(fc.record({ who: fc.integer({ min: 1, max: 12 }), what: fc.constantFrom(...CHOICES) }), {
    maxLength: 9,
  })
  .map((lines) =>
    lines.map(({ who, what }, index) => {
      const [paper = '', service = ''] = what.split(' | ');
      const text =
        service === '5'
          ? '- | 0408/01 | 5'
          : `${String(who).padStart(4, '0')} NAME ${who} | ${paper} | ${service}`;
      return row(text, { id: `request:${String(index).padStart(2, '0')}` });
    }),
  );

const groupReport = fc
  .integer({ min: 1, max: 40 })
  .map((count) =>
    Array.from({ length: count }, (_, index) => row(`${String(index + 1).padStart(4, '0')} N | 0450/11 | 9`)),
  );

const anything = fc.oneof(anyList, groupReport);

/** Would Direct take these rows as one enquiry? Asked of the rules, and of nothing the plan is made with. */
function fits(group: readonly RequestRow[], list: readonly RequestRow[]): boolean {
  const [first] = group.filter(isComplete);
  if (!first) return false;
  const alike = group.every(
    (one) =>
      one.syllabus === first.syllabus &&
      one.service === first.service &&
      one.components.join() === first.components.join(),
  );
  return alike && errorsOf(first, candidatesOf(group), list).length === 0;
}

function candidatesOf(group: readonly RequestRow[]) {
  return group.flatMap(({ candidate: number, name }) => (number === null ? [] : [{ number, name }]));
}

function errorsOf(
  about: Pick<PlannedEnquiry, 'series' | 'syllabus' | 'service' | 'components'>,
  candidates: { number: CandidateNumber; name: string | null }[],
  list: readonly RequestRow[],
): string[] {
  const { judge, factsOf, componentsOf } = handed(list);
  const { series, syllabus, service, components } = about;
  const facts = factsOf({ series, syllabus, service });
  const listed = componentsOf(syllabus, series);
  const { findings } = judge(
    wouldBeForm({ syllabus, service, components, candidates, listed, facts }),
    facts,
  );
  return findings.filter((one) => one.verdict === 'fail' && one.severity === 'error').map(({ rule }) => rule);
}

/** The fewest groups into which the rows can be parted so that each fits, by trying every way. */
function fewest(left: readonly RequestRow[], list: readonly RequestRow[]): number {
  const parted = (rest: readonly RequestRow[], groups: RequestRow[][]): number => {
    const [next, ...others] = rest;
    if (!next) return groups.every((group) => fits(group, list)) ? groups.length : Number.POSITIVE_INFINITY;
    const ways = groups.map((_, at) =>
      groups.map((group, index) => (index === at ? [...group, next] : group)),
    );
    return Math.min(...[...ways, [...groups, [next]]].map((way) => parted(others, way)));
  };
  return parted(left, []);
}

const enteringIn = (list: readonly RequestRow[], office: Office = {}) => {
  const ids = new Set(
    checked(list, office)
      .rows.filter(({ mayEnter }) => mayEnter)
      .map(({ id }) => id),
  );
  return list.filter(({ id }) => ids.has(id));
};

test('there is no way with fewer enquiries', () => {
  fc.assert(
    fc.property(anyList, (list) => {
      const entering = enteringIn(list);
      fc.pre(entering.length <= 6);
      expect(planned(list).length).toBe(entering.length === 0 ? 0 : fewest(entering, list));
    }),
    { numRuns: 150 },
  );
});

test('every planned enquiry passes all rules of the form', () => {
  fc.assert(
    fc.property(anything, (list) => {
      for (const one of planned(list)) expect(errorsOf(one, [...one.candidates], list)).toEqual([]);
    }),
  );
});

test('every row that may go in stands in exactly one enquiry, and no other row does', () => {
  fc.assert(
    fc.property(anything, (list) => {
      const entered = planned(list).flatMap(({ rows: ids }) => ids);
      expect([...entered].sort()).toEqual(
        enteringIn(list)
          .map(({ id }) => id)
          .sort(),
      );
    }),
  );
});

test('re-checks come first, then Service 5, and Service 9 last', () => {
  fc.assert(
    fc.property(fc.tuple(anyList, groupReport), ([some, group]) => {
      const turns = planned([...group, ...some]).map(({ service }) =>
        service === '9' ? 2 : service === '5' ? 1 : 0,
      );
      expect(turns).toEqual([...turns].sort());
    }),
  );
});

test('the order in which the lines were handed in makes no difference', () => {
  fc.assert(
    fc.property(
      anything.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, mixed]) => {
        const office = { options: { accepted: new Set<string>() } };
        const entering = enteringIn(list, office);
        // Which of two equal lines is the one too many does depend on their order.
        fc.pre(
          new Set(entering.map(({ candidate, syllabus, service }) => `${candidate} ${syllabus} ${service}`))
            .size === list.length,
        );
        expect(planned(mixed)).toEqual(planned(list));
      },
    ),
  );
});

test('a planned enquiry says all that is entered on Direct', () => {
  const list = rows('0713 OKAFOR Chidi | 0450/11+21 | 1', '0012 LI Wei | 0450/11+21 | 1');
  expect(planned(list)).toEqual([
    {
      id: 'planned:request:0012-LI-Wei-0450-11-21-1',
      series: '2024-06',
      syllabus: '0450',
      service: '1',
      components: ['11', '21'],
      candidates: [
        { number: '0012', name: 'LI Wei' },
        { number: '0713', name: 'OKAFOR Chidi' },
      ],
      note: 'LI Wei; OKAFOR Chidi',
      deadline: '2024-09-20',
      rows: ['request:0012-LI-Wei-0450-11-21-1', 'request:0713-OKAFOR-Chidi-0450-11-21-1'],
    },
  ]);
});

test('the name Cambridge knows goes into the Note', () => {
  const [only] = planned(rows('0713 Chidi Okafor | 0450/11+21 | 1'), { names: { '0713': 'OKAFOR Chidi' } });
  expect(only?.note).toBe('OKAFOR Chidi');
});

test('more candidates than the Note has room for stay one enquiry, with an empty Note', () => {
  const list = Array.from({ length: 90 }, (_, index) =>
    row(`${String(index + 1).padStart(4, '0')} CANDIDATE Number${index} | 0450/11+21 | 1`),
  );
  expect(planned(list).map(({ candidates, note }) => [candidates.length, note])).toEqual([[90, '']]);
});

test('the school’s own last day counts where it is earlier', () => {
  const [only] = planned(rows('0713 OKAFOR Chidi | 0450/11+21 | 1'), {
    facts: { ownCutOff: '2024-09-01' as never },
  });
  expect(only?.deadline).toBe('2024-09-01');
});

test('what is done stays on the sheet, apart from what is not', () => {
  const list = rows('0713 OKAFOR Chidi | 0450/11+21 | 1', '0012 LI Wei | 0450/11+21 | 1');
  const office = { options: { done: new Map([['request:0713-OKAFOR-Chidi-0450-11-21-1', 'enquiry:1']]) } };
  expect(planned(list, office).map(({ candidates }) => candidates.map(({ number }) => number))).toEqual([
    ['0012'],
    ['0713'],
  ]);
});

test('rows that went in with different enquiries stay apart, so that each is ticked off', () => {
  const list = rows(
    '0713 OKAFOR Chidi | 0450/11+21 | 1',
    '0012 LI Wei | 0450/11+21 | 1',
    '0014 LI Bo | 0450/11+21 | 1',
  );
  const done = new Map(list.map(({ id }, index) => [id, index < 2 ? 'enquiry:1' : 'enquiry:2']));
  const groups = planned(list, { options: { done } }).map(({ candidates }) =>
    candidates.map(({ number }) => number),
  );
  expect(groups).toEqual([['0012', '0713'], ['0014']]);
});

test('a row in doubt goes in once the officer goes on all the same', () => {
  const list = rows('0713 OKAFOR Chidi | 0450/11+21 | 1');
  const office = { facts: { marks: null } };
  const keys = checked(list, office).once.flatMap(({ key }) => key ?? []);
  const accepting = { ...office, options: { accepted: new Set(keys) } };
  expect(planned(list, office)).toEqual([]);
  expect(planEnquiries(list, checked(list, accepting), handed(list, accepting)).length).toBe(1);
});
