import type { Facts } from '@/lib/model/facts';
import type { Finding, Judgement } from '@/lib/model/finding';
import { runRules } from '@/lib/rules/run-rules';
import { buildForm, type FormParts, factsFor, onDay } from './form-builder';

/** An enquiry an officer could make, and what is known about it. */
export interface SomeEnquiry {
  form: FormParts;
  facts: Partial<Facts>;
  attempted: boolean;
}

/** What all rules say about an enquiry in the middle of January 2024. */
export function judge({ form, facts, attempted }: SomeEnquiry): Judgement {
  const snapshot = buildForm(form);
  return runRules(snapshot, { ...factsFor(snapshot), ...facts }, { today: onDay(), attempted });
}

export const sameFinding = (a: Finding, b: Finding): boolean => a.rule === b.rule && a.subject === b.subject;

export const errors = ({ findings }: Judgement): Finding[] =>
  findings.filter((one) => one.verdict === 'fail' && one.severity === 'error');
