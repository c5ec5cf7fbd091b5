import { levelOf, levelRank } from '@/components/shared/level';
import type { Finding } from '@/lib/model/finding';
import type { FieldKey } from '@/lib/model/form-snapshot';

/** Where findings are shown together: under the field they concern, or under the form as a whole. */
export type GroupKey = FieldKey | 'form';

export interface FindingGroup {
  key: GroupKey;
  findings: Finding[];
}

/** The order of the form itself, for groups that are equally bad. */
const FORM_ORDER: readonly GroupKey[] = [
  'form',
  'series',
  'service',
  'centreEmail',
  'qualification',
  'assessment',
  'level',
  'components',
  'candidateFilter',
  'candidates',
  'note',
  'declarations',
];

/** Findings under their fields: the group with the worst finding first, the worst finding first within it. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<GroupKey, Finding[]>();
  for (const finding of findings) {
    const key = finding.field ?? 'form';
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups]
    .map(([key, list]) => ({ key, findings: list.toSorted((a, b) => rank(a) - rank(b)) }))
    .toSorted((a, b) => worst(a) - worst(b) || FORM_ORDER.indexOf(a.key) - FORM_ORDER.indexOf(b.key));
}

/** One name for a finding among all of a form, stable from one look at the page to the next. */
export function findingKey(finding: Finding): string {
  return `${finding.rule}|${finding.subject ?? ''}|${finding.message.key}`;
}

function rank(finding: Finding): number {
  return levelRank(levelOf(finding));
}

function worst(group: FindingGroup): number {
  return Math.min(...group.findings.map(rank));
}
