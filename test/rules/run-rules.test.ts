import { expect, test } from 'vitest';
import { defineRule } from '@/lib/rules/define-rule';
import { RULES } from '@/lib/rules/index';
import { runRules } from '@/lib/rules/run-rules';
import { buildForm, factsFor, onDay } from './form-builder';
import { judge } from './judge-enquiry';

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
    'cambridge-assessed-component',
    'component-selected',
    'exempt-component',
    'mark-from-exam-or-moderation',
    'multiple-choice-not-reviewed',
    'all-components-at-once',
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

test('what waits is named, and has not passed', () => {
  const nobody = { form: { candidates: ['- 0012 OKAFOR Chidi'] }, facts: {}, attempted: false };
  const { waiting, passed } = judge(nobody);
  expect(waiting).toContain('candidate-selected');
  expect(passed).not.toContain('candidate-selected');
  expect(passed).toContain('component-selected');
  const noList = judge({ form: { waiting: ['candidates'] }, facts: {}, attempted: true });
  expect(noList.waiting).toContain('note-names-candidates');
});

test('findings of one rule come in the order of what they are about', () => {
  const { findings } = judge({
    form: { service: '2', assessment: '0625 Physics', components: ['x 21', 'x 12', 'x 13', 'x 11'] },
    facts: {},
    attempted: false,
  });
  const own = findings.filter(({ rule }) => rule === 'multiple-choice-not-reviewed');
  expect(own.map(({ subject }) => subject)).toEqual(['0625/11', '0625/12', '0625/13', '0625/21']);
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
    ...['cannot-tell', 'cannot-tell'],
  ]);
});

test('that no deadline is known is said once, and a rule that needs it is accounted for without a second line', () => {
  const unknown = judge({ form: {}, facts: { deadline: null }, attempted: true });
  expect(unknown.findings.filter(({ rule }) => rule.startsWith('deadline-')).map(({ rule }) => rule)).toEqual(
    ['deadline-unknown'],
  );
  expect(unknown.untold).toEqual(['deadline-passed']);
  expect(unknown.passed).not.toContain('deadline-passed');
  expect(judge({ form: {}, facts: {}, attempted: true }).untold).toEqual([]);
});
