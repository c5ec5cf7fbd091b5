import { expect, test } from 'vitest';
import type { Enquiry } from '@/lib/model/enquiry';
import { doneEnquiries, doneRows } from '@/lib/requests/seen-in-tracker';
import { enquiry as anyEnquiry } from '../components/any-enquiry';
import { planned, rows } from './office';

const LIST = rows('0713 OKAFOR Chidi | 0450/11+21 | 1', '0012 LI Wei | 0450/11+21 | 1');
const PLAN = planned(LIST);

const seen = (more: Partial<Enquiry> = {}): Enquiry =>
  anyEnquiry({
    ...{ id: 'enquiry:A', series: '2024-06', state: 'submitted', service: '1', syllabus: '0450' as never },
    components: ['11', '21'] as never,
    candidates: [
      { number: '0713' as never, name: null },
      { number: '0012' as never, name: null },
    ],
    ...more,
  });

const CASES: [name: string, enquiry: Partial<Enquiry>, rows: number, planned: number][] = [
  ['submitted with everyone', {}, 2, 1],
  ['submitted and completed', { state: 'completed' }, 2, 1],
  ['submitted with one of the two', { candidates: [{ number: '0713' as never, name: null }] }, 1, 0],
  ['read in List Enquiries, which shows no components', { components: [] }, 2, 1],
  ['submitted with one paper fewer', { components: ['11'] as never }, 0, 0],
  ['saved only', { state: 'saved' }, 0, 0],
  ['withdrawn', { state: 'withdrawn' }, 0, 0],
  ['another service', { service: '2' }, 0, 0],
  ['another syllabus', { syllabus: '0500' as never }, 0, 0],
  ['another series', { series: '2023-11' }, 0, 0],
  ['taken out of the tracker', { removed: true }, 0, 0],
];

test.each(CASES)('%s', (_, enquiry, rowsDone, enquiriesDone) => {
  expect([doneRows(LIST, [seen(enquiry)]).size, doneEnquiries(PLAN, [seen(enquiry)]).size]).toEqual([
    rowsDone,
    enquiriesDone,
  ]);
});

test('a group report about an unknown component is not taken for ours', () => {
  const list = rows('0713 OKAFOR Chidi | 0450/11 | 9');
  expect(doneRows(list, [seen({ service: '9', components: [] })]).size).toBe(0);
  expect(doneRows(list, [seen({ service: '9', components: ['11'] as never })]).size).toBe(1);
});

test('Service 5 is about the whole group, whoever is named', () => {
  const list = rows('- | 0408/01 | 5');
  const sent = seen({
    service: '5',
    syllabus: '0408' as never,
    components: ['01'] as never,
    candidates: [],
    allCandidates: true,
  });
  expect([...doneRows(list, [sent])]).toEqual([[list[0]?.id, 'enquiry:A']]);
});
