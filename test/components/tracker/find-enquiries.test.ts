import { expect, test } from 'vitest';
import { EVERYTHING, findEnquiries } from '@/components/tracker/find-enquiries';
import { sortEnquiries } from '@/components/tracker/sort-enquiries';
import { candidate, enquiry } from '../any-enquiry';

const KEPT = [
  enquiry({ id: 'a', number: '300010', candidates: [candidate('0713', 'Siobhán O’Brien')], note: '' }),
  enquiry({
    id: 'b',
    number: '300009',
    candidates: [candidate('0007', 'محمد بن سلمان')],
    note: 'Music',
    state: 'saved',
  }),
  enquiry({ id: 'c', number: null, series: null, candidates: [candidate('1713', 'Ｗｅｉ Zhang')], note: '' }),
];

test.each([
  ['a name without its accents', 'siobhan', ['a']],
  ['a name in capitals', 'SIOBHÁN', ['a']],
  ['a straight apostrophe', "o'brien", ['a']],
  ['another script', 'سلمان', ['b']],
  ['wide letters', 'wei', ['c']],
  ['words in any order', 'brien siob', ['a']],
  ['a candidate number with its zero', '0713', ['a']],
  ['a candidate number without its zero', '713', ['a', 'c']],
  ["another script's digits", '٠٧١٣', ['a']],
  ['an enquiry number', '300009', ['b']],
  ['a word of the Note', 'music', ['b']],
  ['a word nobody has', 'zebra', []],
  ['nothing', '  ', ['a', 'b', 'c']],
])('%s finds its enquiry', (_, words, ids) => {
  const found = findEnquiries(KEPT, { ...EVERYTHING, words }).map(({ id }) => id);
  expect(found).toEqual(ids);
});

test('series and state narrow the list', () => {
  expect(findEnquiries(KEPT, { ...EVERYTHING, series: 'unknown' }).map(({ id }) => id)).toEqual(['c']);
  expect(
    findEnquiries(KEPT, { ...EVERYTHING, series: '2023-06', state: 'saved' }).map(({ id }) => id),
  ).toEqual(['b']);
});

test('numbers are sorted as numbers, and what has none comes last either way', () => {
  const order = (descending: boolean) =>
    sortEnquiries(KEPT, { column: 'number', descending }, () => '').map(({ id }) => id);
  expect(order(false)).toEqual(['b', 'a', 'c']);
  expect(order(true)).toEqual(['a', 'b', 'c']);
});

test('the list can be sorted by what is due next', () => {
  const next = (one: { id: string }) => ({ a: '2023-10-02', b: '', c: '2023-09-20' })[one.id] ?? '';
  expect(sortEnquiries(KEPT, { column: 'next', descending: false }, next).map(({ id }) => id)).toEqual([
    'c',
    'a',
    'b',
  ]);
});
