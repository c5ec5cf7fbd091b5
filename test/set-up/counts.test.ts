import { expect, test } from 'vitest';
import { countsOf } from '../run/vitest.mjs';

const good = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const bad = { status: 'failed', assertionResults: [{ status: 'failed' }] };
const broken = { status: 'failed', assertionResults: [] };

test('passed and failed tests are counted', () => {
  const told = { numPassedTests: 3, numFailedTests: 1, testResults: [good, bad] };
  expect(countsOf(told, 1)).toEqual({ passed: 3, failed: 1 });
});

test('a file that could not be loaded counts as one failed', () => {
  const told = { numPassedTests: 3, numFailedTests: 1, testResults: [good, bad, broken] };
  expect(countsOf(told, 1)).toEqual({ passed: 3, failed: 2 });
});

test('a fault outside every test counts as one failed', () => {
  const told = { numPassedTests: 3, numFailedTests: 0, testResults: [good] };
  expect(countsOf(told, 1)).toEqual({ passed: 3, failed: 1 });
  expect(countsOf(told, 0)).toEqual({ passed: 3, failed: 0 });
});
