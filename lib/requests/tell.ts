import type { Finding } from '@/lib/model/finding';
import { inOrder } from '@/lib/model/in-order';
import type { RequestRow } from '@/lib/model/request';
import type { CheckedRow, RowFinding, RowVerdict } from './checked-list';
import type { RequestFix } from './request-fix';

/** Something found about a row, before it is known what the officer accepted. */
export interface Told {
  finding: Finding;
  fixes?: readonly RequestFix[];
  others?: readonly string[];
  /** It has to be settled: the officer cannot go on all the same. */
  settle?: true;
}

const RANK = { error: 0, warning: 1, advice: 2 } as const;

/** What a finding makes of a row as long as the officer has not accepted it. */
export function weighs({ verdict, severity }: Pick<Finding, 'verdict' | 'severity'>): RowVerdict {
  if (verdict === 'cannot-tell') return 'check';
  return severity === 'error' ? 'problem' : severity === 'warning' ? 'check' : 'ready';
}

/** A row's finding with the key under which it may be accepted: it lapses when the row or the finding changes. */
export function rowFinding(row: RequestRow, told: Told, accepted: ReadonlySet<string>): RowFinding {
  const { fix: _, ...finding } = told.finding;
  const { candidate, syllabus, service, components } = row;
  const about = inOrder([candidate, syllabus, service, components, finding.message]);
  const key =
    weighs(finding) === 'check' && !told.settle ? `${row.id} ${finding.rule} ${shortened(about)}` : null;
  const { fixes = [], others = [] } = told;
  return { ...finding, key, accepted: key !== null && accepted.has(key), fixes, others };
}

/** The key under which something said once for many rows may be accepted. */
export function onceKey({ message }: Finding): string {
  return `once ${message.key} ${shortened(inOrder(message.params))}`;
}

/** The row with everything said of it weighed; `once` is what was said of it above the list. */
export function weighed(
  id: string,
  findings: readonly RowFinding[],
  once: readonly { verdict: RowVerdict; accepted: boolean }[],
): CheckedRow {
  const all = [...once, ...findings.map((one) => ({ verdict: weighs(one), accepted: one.accepted }))];
  const has = (verdict: RowVerdict) => all.some((one) => one.verdict === verdict);
  const verdict = has('problem') ? 'problem' : has('check') ? 'check' : 'ready';
  const mayEnter = all.every((one) => one.verdict === 'ready' || (one.verdict === 'check' && one.accepted));
  return { id, verdict, mayEnter, done: false, findings: [...findings].sort(worstFirst) };
}

/** Keys of everything of the same kind in the list that may be accepted and is not yet, for "go on all the same, for all alike". */
export function keysAlike(rows: readonly CheckedRow[], { rule, message }: RowFinding): string[] {
  return rows.flatMap(({ findings }) =>
    findings.flatMap((one) =>
      one.rule === rule && one.message.key === message.key && one.key !== null && !one.accepted
        ? [one.key]
        : [],
    ),
  );
}

/** For sorting: errors, warnings, what cannot be told, advice. */
export function worstFirst(
  a: Pick<Finding, 'verdict' | 'severity'>,
  b: Pick<Finding, 'verdict' | 'severity'>,
): number {
  return rank(a) - rank(b);
}

function rank({ verdict, severity }: Pick<Finding, 'verdict' | 'severity'>): number {
  return verdict === 'cannot-tell' ? 1.5 : RANK[severity];
}

/** A short name for a text, for telling texts of one row apart; it cannot be read back. */
function shortened(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
