import { expect, test } from 'vitest';
import type { Fix } from '@/lib/model/finding';
import { RULES } from '@/lib/rules';
import { ON_THE_FORM } from '../browser/rules.cases';
import { KNOWN_FROM_BEFORE, KNOWN_TO_THE_LIST_ONLY, SAID_IN_OPTIONS } from '../browser/rules-known.cases';

const SEEN = [...ON_THE_FORM, ...SAID_IN_OPTIONS, ...KNOWN_FROM_BEFORE, ...KNOWN_TO_THE_LIST_ONLY];
/** Whether a browser test presses it. */
const FIXES: Record<Fix['kind'], boolean> = {
  'replace-candidate-filter': true,
  'untick-components': true,
  'untick-candidates': true,
  'fill-note': true,
  'confirm-centre-email': true,
  'confirm-tracker': true,
  'record-consents': true,
  'draft-email': true,
  confirm: true,
};

test('every rule is shown in the browser', () => {
  const shown = new Set(SEEN.map(({ rule }) => rule));
  expect(RULES.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  expect([...shown].filter((rule) => !RULES.some(({ id }) => id === rule))).toEqual([]);
});

test('every rule is shown beside a form on which it is silent', () => {
  expect(SEEN.filter(({ by, unlike }) => !by && !unlike)).toEqual([]);
});

test('every kind of fix is pressed in the browser', () => {
  const pressed = new Set(SEEN.map(({ fix }) => fix));
  for (const [kind, isPressed] of Object.entries(FIXES)) {
    expect(pressed.has(kind as Fix['kind']), kind).toBe(isPressed);
  }
});
