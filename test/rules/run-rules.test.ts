import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding, Judgement } from '@/lib/model/finding';
import type { FormSnapshot } from '@/lib/model/form-snapshot';
import { planNote } from '@/lib/note/plan-note';
import { defineRule } from '@/lib/rules/define-rule';
import { RULES } from '@/lib/rules/index';
import { runRules } from '@/lib/rules/run-rules';
import { anyEnquiry, type SomeEnquiry, shuffled } from './any-enquiry';
import { buildForm, factsFor, onDay } from './form-builder';

const judge = ({ form, facts, attempted }: SomeEnquiry): Judgement => {
  const snapshot = buildForm(form);
  return runRules(snapshot, { ...factsFor(snapshot), ...facts }, { today: onDay(), attempted });
};
const sameFinding = (a: Finding, b: Finding) => a.rule === b.rule && a.subject === b.subject;
const errors = ({ findings }: Judgement) =>
  findings.filter((one) => one.verdict === 'fail' && one.severity === 'error');

test('an enquiry with which nothing is wrong has no findings', () => {
  const { findings, crashed } = judge({ form: {}, facts: {}, attempted: true });
  expect(findings).toEqual([]);
  expect(crashed).toEqual([]);
});

test('an empty form is not a wall of errors', () => {
  const empty = { service: '', assessment: '', level: 'none' as const, note: '' };
  const waiting = ['components', 'candidates', 'level', 'candidateFilter'] as const;
  const { findings } = judge({ form: { ...empty, waiting: [...waiting] }, facts: {}, attempted: false });
  expect(findings).toEqual([]);
});

test('Save on an empty form asks for the service and for nothing else yet', () => {
  const empty = { service: '', assessment: '', level: 'none' as const, note: '' };
  const waiting = ['components', 'candidates', 'level', 'candidateFilter'] as const;
  const { findings } = judge({ form: { ...empty, waiting: [...waiting] }, facts: {}, attempted: true });
  expect(findings.map((one) => one.rule)).toEqual(['service-selected']);
});

test('an unknown service never passes in silence', () => {
  const { findings, passed } = judge({ form: { service: 'Service 2P' }, facts: {}, attempted: true });
  expect(findings.map(({ rule, verdict }) => [rule, verdict])).toEqual([['service-selected', 'cannot-tell']]);
  expect(passed).not.toContain('component-selected');
});

test('a part that was not found is said once for each rule that needs it', () => {
  const { findings } = judge({
    form: { service: '2', notFound: ['components'] },
    facts: {},
    attempted: true,
  });
  const told = findings.filter((one) => one.field === 'components');
  expect(told.every((one) => one.verdict === 'cannot-tell')).toBe(true);
  expect(told.map((one) => one.rule)).toEqual([
    'all-components-at-once',
    'cambridge-assessed-component',
    'component-selected',
    'exempt-component',
    'mark-from-exam-or-moderation',
    'multiple-choice-not-reviewed',
  ]);
});

test('a rule that breaks is named and the others go on', () => {
  const broken = defineRule({
    id: 'broken',
    services: 'form',
    needs: [],
    severity: 'advice',
    docs: { title: '', why: '', whenWrong: '', todo: '', sources: [] },
    messages: {},
    check() {
      throw new Error('out of order');
    },
  });
  const form = buildForm();
  const options = { today: onDay(), attempted: false };
  const judgement = runRules(form, factsFor(form), { ...options, rules: [broken, ...RULES] });
  expect(judgement.crashed).toEqual([{ rule: 'broken', error: 'out of order' }]);
  expect(judgement.passed).toEqual(runRules(form, factsFor(form), options).passed);
});

test('the worst comes first, and what could not be told comes last', () => {
  const form = {
    service: '2',
    assessment: '9999 Astronomy',
    components: ['x 11 Multiple Choice', 'x 31 Paper 3', '- 21 Theory'],
    note: '',
  };
  const { findings } = judge({ form, facts: { deadline: null }, attempted: false });
  expect(findings.map((one) => (one.verdict === 'fail' ? one.severity : one.verdict))).toEqual([
    ...['error', 'warning', 'warning', 'advice'],
    ...['cannot-tell', 'cannot-tell', 'cannot-tell'],
  ]);
});

test('the order of the rows makes no difference', () => {
  fc.assert(
    fc.property(anyEnquiry, fc.integer(), (enquiry, seed) => {
      expect(judge({ ...enquiry, form: shuffled(enquiry.form, seed) })).toEqual(judge(enquiry));
    }),
  );
});

test('knowing less never turns a fail into a pass', () => {
  fc.assert(
    fc.property(anyEnquiry, (enquiry) => {
      const failed = judge(enquiry).findings.filter((one) => one.verdict === 'fail');
      for (const unknown of [{ syllabus: null }, { enquiries: null }, { deadline: null }] as const) {
        const { passed } = judge({ ...enquiry, facts: { ...enquiry.facts, ...unknown } });
        expect(failed.map((one) => one.rule).filter((rule) => passed.includes(rule))).toEqual([]);
      }
    }),
  );
});

test('a fix takes its finding away and brings no error', () => {
  fc.assert(
    fc.property(anyEnquiry, (enquiry) => {
      const before = judge(enquiry);
      const form = buildForm(enquiry.form);
      for (const finding of before.findings.filter((one) => one.fix && one.fix.kind !== 'confirm')) {
        const fixed = applied(form, finding);
        const options = { today: onDay(), attempted: false };
        const after = runRules(fixed, { ...factsFor(form), ...enquiry.facts }, options);
        expect(after.findings.filter((one) => sameFinding(one, finding))).toEqual([]);
        expect(errors(after).filter((one) => !errors(before).some((old) => sameFinding(old, one)))).toEqual(
          [],
        );
      }
    }),
  );
});

/** The form after the fix. What is missing after it is only asked for at the next attempt. */
function applied(form: FormSnapshot, { fix }: Finding): FormSnapshot {
  const { components, candidates, candidateFilter, note } = form.fields;
  if (fix?.kind === 'fill-note' && note.status === 'found' && candidates.status === 'found') {
    const ticked = candidates.value.rows.filter((row) => row.ticked);
    const plan = planNote({ note: note.value, ours: null, candidates: ticked, style: 'names' });
    const text = plan.kind === 'fill' || plan.kind === 'append' ? plan.text : note.value.text;
    return withField(form, { note: { ...note, value: { ...note.value, text } } });
  }
  if (fix?.kind === 'untick-components' && components.status === 'found') {
    const rows = components.value.rows.map((row) =>
      row.code && fix.codes.includes(row.code) ? { ...row, ticked: false } : row,
    );
    return withField(form, { components: { ...components, value: { ...components.value, rows } } });
  }
  if (fix?.kind === 'untick-candidates' && candidates.status === 'found') {
    const rows = candidates.value.rows.map((row) =>
      fix.numbers.includes(row.number) ? { ...row, ticked: false } : row,
    );
    return withField(form, { candidates: { ...candidates, value: { ...candidates.value, rows } } });
  }
  if (fix?.kind === 'replace-candidate-filter' && candidateFilter.status === 'found') {
    return withField(form, { candidateFilter: { ...candidateFilter, value: fix.value } });
  }
  return form;
}

function withField(form: FormSnapshot, changed: Partial<FormSnapshot['fields']>): FormSnapshot {
  return { ...form, fields: { ...form.fields, ...changed } };
}
