import { componentNumber } from '@/lib/model/component-number';
import type { Facts } from '@/lib/model/facts';
import { ownFinding, ownPhrase } from './own-findings';
import type { RequestFix } from './request-fix';
import type { CompleteRow } from './row-complete';
import type { Told } from './tell';

/** The rule that cannot tell about papers the report does not have; this file says which they are. */
export const UNLISTED = 'rules.mark-from-exam-or-moderation.unlisted';

/**
 * A paper asked for that the candidate did not sit by the component marks report, where the report has other papers
 * of the syllabus for the same candidate. Often it is another zone variant: 42 instead of 43.
 */
export function papersNotSat(row: CompleteRow, { marks }: Pick<Facts, 'marks'>): Told[] {
  const { candidate } = row;
  const sat = [
    ...new Set((marks ?? []).filter((one) => one.candidate === candidate).map((one) => one.component)),
  ];
  const strange = row.components.filter((code) => !sat.includes(code));
  if (candidate === null || sat.length === 0 || strange.length === 0) return [];
  const params = { candidate, sat: sat.sort().join(', '), components: strange.join(', ') };
  const said = {
    verdict: 'cannot-tell',
    severity: 'error',
    field: 'components',
    subject: candidate,
  } as const;
  const finding = ownFinding('paper-not-sat', { ...said, message: 'notSat', todo: 'see', params });
  const fixes: RequestFix[] = strange.flatMap((from): RequestFix[] => {
    const to = sat.find((code) => code !== from && componentNumber(code) === componentNumber(from));
    if (!to || row.components.includes(to)) return [];
    const label = ownPhrase('paper-not-sat', 'swap', { from, to });
    return [
      {
        kind: 'swap-component',
        from,
        to,
        rows: [row.id],
        label,
        alike: `not-sat ${row.syllabus}/${from} ${to}`,
      },
    ];
  });
  if (strange.length < row.components.length) {
    const label = ownPhrase('paper-not-sat', 'drop', params);
    fixes.push({ kind: 'drop-components', components: strange, rows: [row.id], label, alike: null });
  }
  return [{ finding, fixes }];
}
