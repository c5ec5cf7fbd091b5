import { expect, test } from 'vitest';
import type { CandidateNumber, ComponentCode, SyllabusCode } from '@/lib/model/codes';
import type { EnquiryState } from '@/lib/model/enquiry';
import { type FillMemory, NOTHING_FILLED } from '@/lib/model/filling';
import type { PlannedEnquiry, RunSheet } from '@/lib/model/run-sheet';
import { nextEnquiry } from '@/lib/stores/run-sheets/next-enquiry';
import { candidate, enquiry } from '../enquiry-cases';

const planned = (id: string, change: Partial<PlannedEnquiry> = {}): PlannedEnquiry => ({
  id,
  series: '2023-06',
  syllabus: '0625' as SyllabusCode,
  service: '2',
  components: ['31'] as ComponentCode[],
  candidates: [{ number: id as CandidateNumber, name: null }],
  note: '',
  deadline: null,
  rows: [],
  ...change,
});
const enquiryIn = (state: EnquiryState, number: string) =>
  enquiry({
    state,
    series: '2023-06',
    service: '2',
    syllabus: '0625' as SyllabusCode,
    components: ['31'] as ComponentCode[],
    candidates: [candidate(number)],
  });
const SHEET: RunSheet = {
  series: '2023-06',
  madeAt: '2023-08-22T09:00:00+01:00' as RunSheet['madeAt'],
  enquiries: [planned('0001'), planned('0002'), planned('0003')],
};
const next = (memory: Partial<FillMemory> = {}, known = [] as ReturnType<typeof enquiryIn>[]) =>
  nextEnquiry(SHEET, known, { ...NOTHING_FILLED, ...memory });

test('the first of the sheet comes first, with its place', () => {
  expect(next()).toMatchObject({ planned: { id: '0001' }, place: 1, of: 3, qualification: 'IGCSE' });
});

test.each(['saved', 'submitted', 'completed'] as const)(
  'one that is %s on Direct is not offered again',
  (state) => {
    expect(next({}, [enquiryIn(state, '0001')])?.planned.id).toBe('0002');
  },
);

test.each(['withdrawn', 'deleted', 'planned'] as const)('one that is %s is still to be entered', (state) => {
  expect(next({}, [enquiryIn(state, '0001')])?.planned.id).toBe('0001');
});

test('one put off gives way to the next, and comes again when only such are left', () => {
  expect(next({ skipped: ['0001'] })?.planned.id).toBe('0002');
  const again = next({ skipped: ['0001', '0002', '0003'] });
  expect([again?.planned.id, again?.memory.skipped]).toEqual(['0001', []]);
});

test('the one in hand stays, also when its own Save is seen while it is filled in', () => {
  const inHand = { planned: '0002', running: true };
  expect(next(inHand)?.planned.id).toBe('0002');
  expect(next(inHand, [enquiryIn('saved', '0002')])?.planned.id).toBe('0002');
  expect(next({ planned: '0002' }, [enquiryIn('saved', '0002')])?.planned.id).toBe('0001');
});

test('when all are entered there is none', () => {
  expect(
    next(
      {},
      ['0001', '0002', '0003'].map((one) => enquiryIn('submitted', one)),
    ),
  ).toBeNull();
});

test('a qualification the catalogue does not know is not guessed', () => {
  const strange = { ...SHEET, enquiries: [planned('0001', { syllabus: '0001' as SyllabusCode })] };
  expect(nextEnquiry(strange, [], NOTHING_FILLED)?.qualification).toBeNull();
});
