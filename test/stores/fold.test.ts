import { expect, test } from 'vitest';
import type { Instant } from '@/lib/model/calendar-date';
import { fold } from '@/lib/stores/enquiries/fold';
import { ANA, event, LATER, MONDAY } from './enquiry-cases';

test('an enquiry with no news but its state knows nothing else', () => {
  expect(fold([event('1', { state: 'saved' })])).toMatchObject({
    state: 'saved',
    number: null,
    candidates: [],
    documents: {},
    note: '',
  });
});

test('the later word counts, whatever order the events are kept in', () => {
  const saved = event('1', { state: 'saved', note: 'Ana' });
  const submitted = event('2', { state: 'submitted' });
  expect(fold([submitted, saved])).toMatchObject({ state: 'submitted', note: 'Ana' });
});

test('a moment stays the first one seen until the officer types another', () => {
  const first = event('1', { receivedAt: MONDAY }, { origin: 'direct' });
  const again = event('2', { receivedAt: LATER }, { origin: 'direct' });
  const typed = event('3', { receivedAt: '2023-09-01T08:00:00+01:00' as Instant }, { origin: 'typed' });
  expect(fold([first, again]).receivedAt).toBe(MONDAY);
  expect(fold([first, again, typed]).receivedAt).toBe('2023-09-01T08:00:00+01:00');
});

test('a letter keeps the moment it was first seen when another arrives', () => {
  const events = [
    event('1', { documents: { Ack: MONDAY } }),
    event('2', { documents: { Ack: LATER, Out: LATER } }),
  ];
  expect(fold(events).documents).toEqual({ Ack: MONDAY, Out: LATER });
});

test('candidates are replaced as a whole', () => {
  expect(fold([event('1', { candidates: [ANA] }), event('2', { candidates: [] })]).candidates).toEqual([]);
});
