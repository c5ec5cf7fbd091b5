import { expect, test } from 'vitest';
import type { Enquiry } from '@/lib/model/enquiry';
import type { SeenEnquiry } from '@/lib/model/seen';
import { decideSeen } from '@/lib/stores/enquiries/decide-seen';
import { findTwins } from '@/lib/stores/enquiries/twins';
import { enquiryFacts } from '@/lib/stores/enquiry-facts';
import { apply } from './apply-decisions';
import { candidate, enquiry, LATER, PHYSICS, row } from './enquiry-cases';

/** A row of an Associate's list: two centres have the same candidate number. */
const at = (centre: string | null, more: Partial<SeenEnquiry> = {}): SeenEnquiry =>
  row({ centre, service: '2', syllabus: PHYSICS, candidates: [candidate('0713')], ...more });

function read(rows: SeenEnquiry[], known: Enquiry[] = []): Enquiry[] {
  return apply(known, decideSeen({ series: '2023-06', rows }, known, LATER));
}

test('the same candidate number at two centres is two enquiries, and nobody asks whether they are one', () => {
  const two = read([at('ZZ901'), at('ZZ902')]);
  expect(two.map(({ centre }) => centre).sort()).toEqual(['ZZ901', 'ZZ902']);
  expect(findTwins(two)).toEqual([]);
  expect(read([at('ZZ902', { number: '300002', stateText: 'Received' })], two)).toHaveLength(2);
});

test('a row finds the enquiry of its own centre, and one that names no centre could be of either', () => {
  const two = read([at('ZZ901'), at('ZZ902')]);
  const numbered = read([at('ZZ902', { number: '300002' })], two);
  expect(numbered.find(({ number }) => number === '300002')?.centre).toBe('ZZ902');
  expect(read([at(null, { stateText: 'Rejected' })], two)).toEqual(two);
});

test('an enquiry learns its centre once a page says it', () => {
  const [one] = read([at('ZZ901')], read([at(null)]));
  expect(one?.centre).toBe('ZZ901');
});

test('the approval is the moment it is first seen with Cambridge', () => {
  const waiting = read([at('ZZ901', { stateText: 'Awaiting approval' })]);
  expect(waiting[0]).toMatchObject({ state: 'awaiting-approval', approvedAt: null });
  const [approved] = read([at('ZZ901', { stateText: 'Approved' })], waiting);
  expect(approved).toMatchObject({ state: 'submitted', stateText: 'Approved', approvedAt: LATER });
  const [received] = read([at('ZZ901', { stateText: 'Received' })], waiting);
  expect(received).toMatchObject({ approvedAt: LATER, receivedAt: LATER });
  const [rejected] = read([at('ZZ901', { stateText: 'Rejected' })], waiting);
  expect(rejected).toMatchObject({ state: 'rejected', approvedAt: null });
});

test('letters the list says were released are added to those the office ticked', () => {
  const known = enquiry({
    ...at('ZZ901', { number: '300001' }),
    state: 'completed',
    documents: { Ack: LATER, Out: LATER },
    released: ['Ack'],
  } as Partial<Enquiry>);
  const [one] = read(
    [at('ZZ901', { number: '300001', documents: ['Ack', 'Out'], released: ['Out'] })],
    [known],
  );
  expect(one?.released).toEqual(['Ack', 'Out']);
});

test('at an Associate an enquiry of another centre is no fact about a candidate, and one of no known centre cannot tell', () => {
  const known = [
    enquiry({ centre: 'ZZ900', syllabus: PHYSICS, state: 'submitted' }),
    enquiry({ centre: 'ZZ901', syllabus: PHYSICS, state: 'submitted' }),
    enquiry({ centre: null, syllabus: PHYSICS, state: 'submitted' }),
  ];
  const facts = (role: 'associate' | 'centre') =>
    enquiryFacts({ series: '2023-06', centre: 'ZZ900', syllabus: PHYSICS }, known, role).map((one) => [
      known.findIndex(({ id }) => id === one.id),
      one.syllabus,
    ]);
  expect(facts('associate')).toEqual([
    [0, PHYSICS],
    [2, null],
  ]);
  expect(facts('centre')).toEqual([
    [0, PHYSICS],
    [2, PHYSICS],
  ]);
});
