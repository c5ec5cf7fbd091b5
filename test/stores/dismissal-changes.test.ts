import { expect, test } from 'vitest';
import { dismissalKey } from '@/lib/model/dismissal';
import { applying, usedUp, withDismissal, withoutDismissal } from '@/lib/stores/dismissal-changes';
import { form, MONDAY } from './enquiry-cases';

const key = dismissalKey(form());
const dismissal = {
  enquiry: key,
  rule: 'all-components-at-once',
  subject: null,
  reason: 'This is all',
  at: MONDAY,
};

test('a dismissal holds for its own enquiry only', () => {
  const kept = withDismissal([], dismissal);
  expect(key).toBe('2023-06|0625|2');
  expect(applying(kept, key)).toEqual([dismissal]);
  expect(applying(kept, '2023-06|0625|2S')).toEqual([]);
});

test('said again, the newer reason counts', () => {
  const kept = withDismissal(withDismissal([], dismissal), { ...dismissal, reason: 'Head agreed' });
  expect(applying(kept, key).map(({ reason }) => reason)).toEqual(['Head agreed']);
});

test('taken back, the finding speaks again', () => {
  expect(withoutDismissal(withDismissal([], dismissal), dismissal)).toEqual([]);
  const other = withDismissal([], { ...dismissal, subject: '0713' });
  expect(withoutDismissal(other, dismissal)).toEqual(other);
});

test('once the enquiry is sent the dismissal stays in its log and the next enquiry is checked afresh', () => {
  const sent = usedUp(withDismissal([], dismissal), key, 'enquiry:1');
  expect(applying(sent, key)).toEqual([]);
  const next = withDismissal(sent, { ...dismissal, reason: 'Again' });
  expect(withoutDismissal(next, dismissal)).toEqual(sent);
});
