import { expect, test, vi } from 'vitest';
import { report } from '@/lib/platform/log';

test('a fault is noted once, by its kind and never by its text', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  report('the list could not be read', new RangeError('Ana Silva'));
  report('the list could not be read', new RangeError('Ben Okafor'));
  report('the list could not be read');
  expect(log.mock.calls).toEqual([
    ['Enquiry Assistant: the list could not be read (RangeError)'],
    ['Enquiry Assistant: the list could not be read'],
  ]);
});
