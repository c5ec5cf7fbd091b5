import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EnquiryEvent } from '@/lib/model/enquiry';
import { fold } from '@/lib/stores/enquiries/fold';
import { mergeRecords, withLast } from '@/lib/stores/enquiries/merge';
import type { EnquiryRecord } from '@/lib/stores/enquiries/record';
import { event } from './enquiry-cases';

const copy = (events: EnquiryEvent[]): EnquiryRecord => ({ version: 1, series: '2023-06', events });

const copies = fc
  .uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 12 })
  .map((ids) => copy(ids.map((id) => event(String(id).padStart(3, '0'), { note: `note ${id}` }))));

test('two copies of an enquiry keep every change of both, each once', () => {
  const one = copy([event('1', { state: 'saved' }), event('3', { state: 'submitted' })]);
  const other = copy([event('1', { state: 'saved' }), event('2', { note: 'Ana Silva' })]);
  expect(mergeRecords(one, other).events.map(({ id }) => id)).toEqual(['1', '2', '3']);
});

test('two computers that merge the same copies end with the same text', () => {
  fc.assert(
    fc.property(copies, copies, (one, other) => {
      expect(JSON.stringify(mergeRecords(one, other))).toBe(JSON.stringify(mergeRecords(other, one)));
    }),
  );
});

test.each([
  ['the clock was set back', '01HA0000000000000000000000', '01GA0000000000000000000000'],
  ['the same moment', '01HA0000000000000000000000', '01HA0000000000000000000000'],
  ['an id from elsewhere', 'zzz', '01HA0000000000000000000000'],
])('the last word counts, whatever the clock said when it was written: %s', (_, before, after) => {
  const first = event(before, { note: 'first' }, { origin: 'typed' });
  const second = withLast([first], event(after, { note: 'second' }, { origin: 'typed' }));
  const third = withLast(second, event(after, { note: 'third' }, { origin: 'typed' }));
  expect(fold(second).note).toBe('second');
  expect(fold(third).note).toBe('third');
  expect(fold(mergeRecords(copy(third), copy([first])).events).note).toBe('third');
});

test('merging again changes nothing, and three copies merge alike in any order', () => {
  fc.assert(
    fc.property(copies, copies, copies, (a, b, c) => {
      const merged = mergeRecords(mergeRecords(a, b), c);
      expect(mergeRecords(merged, b)).toEqual(merged);
      expect(mergeRecords(a, mergeRecords(b, c))).toEqual(merged);
    }),
  );
});

test('a damaged event with the id of another is chosen alike on both computers', () => {
  const one = copy([event('1', { note: 'a' })]);
  const other = copy([event('1', { note: 'b' })]);
  expect(mergeRecords(one, other)).toEqual(mergeRecords(other, one));
});

test('a copy that knows the series gives it to the one that does not', () => {
  expect(mergeRecords({ ...copy([]), series: null }, copy([])).series).toBe('2023-06');
});
