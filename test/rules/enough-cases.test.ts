import { describe, expect, test } from 'vitest';
import { RULES } from '@/lib/rules/index';
import { CASES } from './all-cases';
import type { TellingCase } from './define-cases';

const ADVICE = 'it goes with its service, whatever else is chosen: there is no form it would call fine';
const BEFORE_A_SERVICE = 'it speaks with every service, and before one is chosen';
const EVERY_SERVICE = 'it speaks with every service';

/** Kinds of cases a rule cannot have, each with the reason. */
const CANNOT_HAVE: Record<string, Partial<Record<'pass' | 'cannotTell' | 'notApplicable', string>>> = {
  'centre-email-confirmed': { notApplicable: EVERY_SERVICE },
  'component-selected': { notApplicable: EVERY_SERVICE },
  'deadline-near': { cannotTell: 'what is not known is said by deadline-unknown' },
  'deadline-passed': { notApplicable: BEFORE_A_SERVICE },
  'deadline-unknown': {
    cannotTell: 'that nothing is known is what it says',
    notApplicable: BEFORE_A_SERVICE,
  },
  'declarations-ticked': { notApplicable: 'while the window is not open it waits' },
  'enquire-by-component': { notApplicable: EVERY_SERVICE },
  'group-award-by-email': { notApplicable: BEFORE_A_SERVICE },
  'group-report-not-for-retakes': { pass: ADVICE },
  'moderation-original-sample': { pass: ADVICE },
  'moderation-report-waits': { pass: ADVICE },
  'service-selected': { notApplicable: BEFORE_A_SERVICE },
};

/** Rules that look at one part of the form only: their fails differ in what stands there. */
const LOOKS_AT_ONE_PART = ['candidate-number-format', 'declarations-ticked'];

/** Fails are of one kind when they say the same about the same parts of the form and of what is known. */
function kindOf({ finds, form = {}, facts = {}, attempted = false }: TellingCase): string {
  const messages = finds.map(({ message }) => message);
  return JSON.stringify([
    messages,
    form.service,
    Object.keys(form).sort(),
    Object.keys(facts).sort(),
    attempted,
  ]);
}

describe.each(RULES.map(({ id }) => id))('%s', (id) => {
  const cases = Object.values(CASES).find((one) => one.rule === id);
  const missing = CANNOT_HAVE[id] ?? {};

  test('is shown to fail in two ways', () => {
    const kind = LOOKS_AT_ONE_PART.includes(id) ? (one: TellingCase) => JSON.stringify(one.form) : kindOf;
    expect(new Set(cases?.fail.map(kind)).size).toBeGreaterThanOrEqual(2);
  });

  test.each([
    ['pass', 2],
    ['cannotTell', 1],
    ['notApplicable', 1],
  ] as const)('has cases for %s, at least %i, or a reason why there is none', (verdict, least) => {
    const count = cases?.[verdict].length ?? 0;
    if (missing[verdict] === undefined) expect(count).toBeGreaterThanOrEqual(least);
    else expect(count, `there are cases in spite of “${missing[verdict]}”`).toBe(0);
  });
});

test('reasons are given for rules that exist', () => {
  const ids = RULES.map(({ id }) => id);
  expect(Object.keys(CANNOT_HAVE).filter((id) => !ids.includes(id))).toEqual([]);
});
