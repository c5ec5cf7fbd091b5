import type { Facts } from '@/lib/model/facts';
import type { Finding, Judgement } from '@/lib/model/finding';
import type { FormSnapshot } from '@/lib/model/form-snapshot';
import type { AnyRule } from './define-rule';
import { RULES } from './index';
import { type JudgeOptions, judgeRule, makeReady } from './judge-rule';
import { RANK } from './severity-rank';

/**
 * Asks every rule about a form. Findings come worst first (errors, warnings, advice, then what could not be
 * told), within that in the order of the rules and by subject, so that the order of rows on the page makes no
 * difference. A rule that throws is named in `crashed` and the others go on; whoever shows the result must not
 * call the form checked then.
 */
export function runRules(
  form: FormSnapshot,
  facts: Facts,
  options: JudgeOptions & { rules?: readonly AnyRule[] },
): Judgement {
  const { rules = RULES } = options;
  const judgement: Judgement = { findings: [], passed: [], waiting: [], untold: [], crashed: [] };
  const ready = makeReady(form, facts, options);
  const doubts: Finding[] = [];
  for (const rule of rules) {
    try {
      const outcome = judgeRule(rule, ready);
      if (outcome.verdict === 'pass') judgement.passed.push(rule.id);
      else if (outcome.verdict === 'waiting') judgement.waiting.push(rule.id);
      else if (outcome.verdict === 'cannot-tell' && outcome.findings.length === 0)
        judgement.untold.push(rule.id);
      else
        for (const finding of outcome.findings)
          (finding.verdict === 'fail' ? judgement.findings : doubts).push(finding);
    } catch (error) {
      judgement.crashed.push({
        rule: rule.id,
        error: error instanceof Error ? error.message : String(error),
      });
    }
  }
  worstFirst(judgement.findings);
  for (const doubt of doubts) judgement.findings.push(doubt);
  return judgement;
}

/** Rules come worst first themselves: only a finding that is milder than its rule stands in the wrong place. */
function worstFirst(findings: Finding[]): void {
  let last = 0;
  for (const { severity } of findings) {
    if (RANK[severity] < last) {
      findings.sort((a, b) => RANK[a.severity] - RANK[b.severity]);
      return;
    }
    last = RANK[severity];
  }
}
