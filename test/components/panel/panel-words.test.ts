import { expect, test } from 'vitest';
import { statusInWords } from '@/components/panel/panel-words';
import type { Finding } from '@/lib/model/finding';
import { finding, view } from './views';

const FINE = 'Everything checked is fine.';
const UNKNOWN = finding({ verdict: 'cannot-tell' });

test('fine is said only when everything was checked and nothing was found', () => {
  expect(statusInWords(view())).toBe(FINE);
});

test.each([
  ['a finding', view({ findings: [finding()] })],
  ['something that could not be judged', view({ state: 'partly-checked', findings: [UNKNOWN] })],
  ['a page that was read in part', view({ state: 'partly-checked' })],
  ['a finding set aside', view({ dismissed: [{ finding: finding(), reason: 'x' }] })],
  ['no check yet', view({ passed: 0 })],
  ['a pause', view({ state: 'paused' })],
  ['an unknown page', view({ state: 'not-recognised' })],
])('with %s the panel never calls everything fine', (_, one) => {
  expect(statusInWords(one)).not.toMatch(/\bfine\b|all clear/i);
});

test('the findings are counted by how bad they are', () => {
  const findings = [
    UNKNOWN,
    finding({ severity: 'warning' }),
    finding(),
    finding({ severity: 'advice' }),
    finding(),
  ];
  expect(statusInWords(view({ findings, state: 'partly-checked' }))).toBe(
    '2 to stop for, 1 to check, 1 not checked, 1 tip.',
  );
});

test('that not everything was checked is said once: in the count, or where the count does not say it', () => {
  const partly = (...findings: Finding[]) => statusInWords(view({ findings, state: 'partly-checked' }));
  expect(partly(UNKNOWN, UNKNOWN)).toBe('2 not checked.');
  expect(partly(finding())).toBe('1 to stop for. Not everything could be checked.');
  expect(partly()).toBe('Not everything could be checked.');
});

test('an empty form and a page without a form are told apart', () => {
  expect(statusInWords(view({ passed: 0 }))).toBe('Nothing to check yet. Fill in the form as usual.');
  expect(statusInWords(view({ passed: 0, page: 'list-enquiries' }))).toBe('Nothing to check on this page.');
});
