import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Facts } from '@/lib/model/facts';
import { fillPhrase } from '@/lib/model/phrase';
import { RULES } from '@/lib/rules/index';
import { runRules } from '@/lib/rules/run-rules';
import { anyEnquiry, shuffled } from './any-enquiry';
import { applied } from './apply-fix';
import { buildForm, factsFor, onDay } from './form-builder';
import { errors, judge, sameFinding } from './judge-enquiry';

/** Rules about how many are ticked: one more tick may be just what they ask for. */
const ABOUT_HOW_MANY = [
  'candidate-selected',
  'component-selected',
  'group-size-5-to-15',
  'moderation-whole-group',
];
const UNKNOWN: Partial<Facts>[] = [
  { series: null },
  { syllabus: null },
  { enquiries: null },
  { tracker: null },
  { deadline: null },
  { marks: null },
  { exemptions: null },
  { portfolio: { candidates: null, centreHasSome: null } },
  { indicators: null },
  { consents: null },
  { confirmedEmail: null },
  { role: null },
];

test('the order of rows and of what is known makes no difference', () => {
  fc.assert(
    fc.property(anyEnquiry, fc.integer(), (enquiry, seed) => {
      expect(judge(shuffled(enquiry, seed))).toEqual(judge(enquiry));
    }),
    { numRuns: 300 },
  );
});

test('knowing less never turns a fail into a pass', () => {
  fc.assert(
    fc.property(anyEnquiry, (enquiry) => {
      const failed = judge(enquiry).findings.filter((one) => one.verdict === 'fail');
      for (const unknown of UNKNOWN) {
        const { passed } = judge({ ...enquiry, facts: { ...enquiry.facts, ...unknown } });
        const lost = failed.map((one) => one.rule).filter((rule) => passed.includes(rule));
        expect(lost, JSON.stringify(unknown)).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

test('ticking something else never takes an error away', () => {
  fc.assert(
    fc.property(anyEnquiry, fc.nat(), (enquiry, pick) => {
      const before = errors(judge(enquiry)).filter((one) => !ABOUT_HOW_MANY.includes(one.rule));
      for (const list of ['components', 'candidates'] as const) {
        const rows = enquiry.form[list] ?? [];
        const open = rows.filter((row) => (typeof row === 'string' ? row : row.row).startsWith('-'));
        const chosen = open[open.length === 0 ? 0 : pick % open.length];
        const ticked = rows.map((row) => {
          if (row !== chosen) return row;
          return typeof row === 'string' ? row.replace('-', 'x') : { ...row, row: row.row.replace('-', 'x') };
        });
        const after = judge({ ...enquiry, form: { ...enquiry.form, [list]: ticked } });
        const lost = before.filter((one) => !errors(after).some((still) => sameFinding(still, one)));
        expect(lost, list).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

test('a fix takes its finding away and brings no error', () => {
  fc.assert(
    fc.property(anyEnquiry, (enquiry) => {
      const before = judge(enquiry);
      const form = buildForm(enquiry.form);
      const facts: Facts = { ...factsFor(form), ...enquiry.facts };
      for (const finding of before.findings) {
        // Confirming sets the finding aside, and a letter is only drafted: neither changes the form.
        if (!finding.fix || finding.fix.kind === 'confirm' || finding.fix.kind === 'draft-email') continue;
        const fixed = applied({ form, facts }, finding.fix);
        // What is missing after a fix is only asked for at the next attempt.
        const after = runRules(fixed.form, fixed.facts, { today: onDay(), attempted: false });
        expect(after.findings.filter((one) => sameFinding(one, finding))).toEqual([]);
        const fresh = errors(after).filter((one) => !errors(before).some((old) => sameFinding(old, one)));
        expect(fresh).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

test('no rule breaks, and no sentence is left open', () => {
  fc.assert(
    fc.property(anyEnquiry, (enquiry) => {
      const { findings, crashed } = judge(enquiry);
      expect(crashed).toEqual([]);
      for (const { message, todo, fix } of findings) {
        for (const phrase of [message, todo, fix?.label]) {
          if (!phrase) continue;
          expect(fillPhrase(phrase.english, phrase.params)).not.toMatch(/[{}]|undefined|null|NaN|\s{2}/);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('no rule says the same thing about the same subject twice', () => {
  fc.assert(
    fc.property(anyEnquiry, (enquiry) => {
      const said = judge(enquiry).findings.map((one) => `${one.rule} ${one.subject} ${one.message.key}`);
      expect(said).toEqual([...new Set(said)]);
    }),
  );
});

const COUNTED = RULES.flatMap(({ id, messages }) =>
  Object.entries(messages)
    .filter(([, text]) => text.includes(', plural,'))
    .map(([key, text]) => [`${id} ${key}`, text] as const),
);

test.each(COUNTED)('%s is right for one and for several', (_, text) => {
  const names = [...text.matchAll(/\{(\w+), plural,/g)].map((found) => found[1] ?? '');
  const filled = (n: number) => fillPhrase(text, Object.fromEntries(names.map((name) => [name, n])));
  expect(filled(1)).not.toMatch(
    /\b1 (?:\w+ )?(?:candidates|components|papers|enquiries|days|declarations)\b/,
  );
  expect(filled(1)).not.toMatch(/\b1 \w+ (?:are|have|were)\b/);
  expect(filled(2)).not.toMatch(/\b2 (?:\w+ )?(?:candidate|component|paper|enquiry|day|declaration)\b/);
  expect(filled(2)).not.toMatch(/\b2 \w+ (?:is|has|was)\b/);
  expect(filled(1)).not.toBe(filled(2));
});
