import { expect, test } from 'vitest';
import { faultWords } from '@/lib/i18n/faults';
import { MessageError, StoreError } from '@/lib/model/errors';

test('a change that could not be kept is told with what to do next', () => {
  expect(faultWords(new StoreError('notKept'))).toContain(
    'Make room on the disk of this computer, then try again.',
  );
});

test('a background that does not answer is told with what to do next', () => {
  expect(faultWords(new MessageError('unreachable'))).toContain('open it again');
});

test.each([new TypeError("Cannot read properties of undefined (reading 'Ana')"), 'oops', undefined])(
  'the browser’s own words (%s) are never shown',
  (fault) => {
    expect(faultWords(fault)).toBe(
      'Something in the assistant went wrong. Close this page, open it again and try once more.',
    );
  },
);
