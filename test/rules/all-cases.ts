import type { Verdict } from '@/lib/model/finding';
import type { AnyRule } from '@/lib/rules/define-rule';
import { judgeRule, makeReady, type RuleOutcome } from '@/lib/rules/judge-rule';
import type { Cases, ExpectedFinding, RuleCase } from './define-cases';
import { buildForm, factsFor, onDay } from './form-builder';

/** The cases files by their path, found by folder. */
export const CASES = import.meta.glob<Cases>('./*/*.cases.ts', { eager: true, import: 'default' });

export interface JudgedCase extends RuleCase {
  verdict: Verdict;
  finds: ExpectedFinding[];
}

/** All cases of a rule in one list, each with the verdict it stands for. */
export function listCases(cases: Cases): JudgedCase[] {
  const quiet = (list: RuleCase[], verdict: Verdict) => list.map((one) => ({ ...one, verdict, finds: [] }));
  return [
    ...cases.fail.map((one) => ({ ...one, verdict: 'fail' as const })),
    ...cases.cannotTell.map((one) => ({ ...one, verdict: 'cannot-tell' as const })),
    ...quiet(cases.pass, 'pass'),
    ...quiet(cases.waiting, 'waiting'),
    ...quiet(cases.notApplicable, 'not-applicable'),
  ];
}

/** What the rule says about a case. */
export function judgeCase(rule: AnyRule, { form, facts, today, attempted = false }: RuleCase): RuleOutcome {
  const snapshot = buildForm(form);
  const options = { today: onDay(today), attempted };
  return judgeRule(rule, makeReady(snapshot, factsFor(snapshot, facts), options));
}
