import type { Facts } from '@/lib/model/facts';
import type { Finding, Judgement, Severity } from '@/lib/model/finding';
import type { FormSnapshot } from '@/lib/model/form-snapshot';
import type { AnyRule } from './define-rule';
import { RULES } from './index';
import { type JudgeOptions, judgeRule, makeReady } from './judge-rule';

const RANK = { error: 0, warning: 1, advice: 2 } as const satisfies Record<Severity, number>;

/**
 * Asks every rule about a form. Findings come worst first (errors, warnings, advice, then what could not be
 * told), within that by rule and subject, so that the order of rows on the page makes no difference.
 * A rule that throws is named in `crashed` and the others go on; whoever shows the result must not call the
 * form checked then.
 */
export function runRules(
  form: FormSnapshot,
  facts: Facts,
  options: JudgeOptions & { rules?: readonly AnyRule[] },
): Judgement {
  const { rules = RULES } = options;
  const judgement: Judgement = { findings: [], passed: [], waiting: [], untold: [], crashed: [] };
  const ready = makeReady(form, facts, options);
  for (const rule of rules) {
    try {
      const outcome = judgeRule(rule, ready);
      if (outcome.verdict === 'pass') judgement.passed.push(rule.id);
      else if (outcome.verdict === 'waiting') judgement.waiting.push(rule.id);
      else if (outcome.verdict === 'cannot-tell' && outcome.findings.length === 0)
        judgement.untold.push(rule.id);
      else for (const finding of outcome.findings) judgement.findings.push(finding);
    } catch (error) {
      judgement.crashed.push({
        rule: rule.id,
        error: error instanceof Error ? error.message : String(error),
      });
    }
  }
  if (judgement.findings.length > 1) judgement.findings.sort(worstFirst);
  return judgement;
}

function worstFirst(a: Finding, b: Finding): number {
  return rank(a) - rank(b) || compare(a.rule, b.rule) || compare(a.subject ?? '', b.subject ?? '');
}

function rank(finding: Finding): number {
  return finding.verdict === 'cannot-tell' ? 3 : RANK[finding.severity];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
