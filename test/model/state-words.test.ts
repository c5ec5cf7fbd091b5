import { expect, test } from 'vitest';
import { readState } from '@/lib/model/state-words';

test.each([
  ['Submitted', 'submitted'],
  ['RECEIVED', 'received'],
  ['  acknowledged ', 'acknowledged'],
  ['Pending', 'pending'],
  ['Completed', 'completed'],
  ['Saved', 'saved'],
  ['Draft', 'saved'],
  ['Awaiting\u00a0approval', 'awaiting-approval'],
  ['Awaiting-Approval', 'awaiting-approval'],
  ['Rejected', 'rejected'],
  ['Withdrawn', 'withdrawn'],
  ['Deleted', 'deleted'],
  ['Partially completed', 'other'],
  ['constructor', 'other'],
  ['', 'other'],
])('Direct’s word “%s” is the state %s', (words, state) => {
  expect(readState(words)).toBe(state);
});
