import type { Facts } from '@/lib/model/facts';
import type { Fix, Severity } from '@/lib/model/finding';
import type { FieldKey } from '@/lib/model/form-snapshot';
import type { FormParts } from './form-builder';

/** A form and what is known about it, named by what an officer would say of it. */
export interface RuleCase {
  name: string;
  form?: FormParts;
  facts?: Partial<Facts>;
  /** Today in London and in the office; by default the middle of January 2024. */
  today?: string;
  /** True: Save or Submit was pressed once. */
  attempted?: boolean;
}

/** What one finding must say. What is left out is not compared. */
export interface ExpectedFinding {
  message: string;
  subject?: string | null;
  severity?: Severity;
  /** A part of the sentence the officer reads. */
  says?: string;
  fix?: Fix['kind'];
  /** What the officer is told to do, by its key; and the part of the form it belongs to. */
  todo?: string;
  /** A part of what the officer is told to do. */
  advises?: string;
  field?: FieldKey | null;
}

export type TellingCase = RuleCase & { finds: ExpectedFinding[] };

/** A rule's cases by verdict, as plain data. */
export interface Cases {
  rule: string;
  fail: TellingCase[];
  pass: RuleCase[];
  cannotTell: TellingCase[];
  notApplicable: RuleCase[];
  waiting: RuleCase[];
}

/** Names the rule the cases are about; a file holds the cases of one rule. */
export function defineCases(rule: string, cases: Omit<Cases, 'rule'>): Cases {
  return { rule, ...cases };
}
