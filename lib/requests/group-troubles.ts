import type { CheckedRow, RowFinding } from './checked-list';
import { keyOf } from './enquiry-groups';
import type { RowJudge } from './judge-row';
import { ownFinding } from './own-findings';
import type { CompleteRow } from './row-complete';
import { rowFinding, weighed } from './tell';

const NOTHING_ACCEPTED: ReadonlySet<string> = new Set();

/**
 * Judges the groups of Service 9 by their size, and adds what is found to their rows. Lines with a problem do not
 * count: they would not go in. A group that is large enough only with lines still in doubt waits for these.
 */
export function groupTroubles(
  rows: readonly CompleteRow[],
  checked: Map<string, CheckedRow>,
  judge: Pick<RowJudge, 'ofGroup'>,
): void {
  const groups = new Map<string, CompleteRow[]>();
  for (const row of rows) {
    if (checked.get(row.id)?.verdict === 'problem') continue;
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  for (const group of groups.values()) {
    const [tooFew] = judge.ofGroup(group.slice(0, FEW));
    const entering = group.filter(({ id }) => checked.get(id)?.mayEnter);
    if (tooFew) for (const row of group) addTo(row, checked, tooFew, group);
    else if (entering.length > 0 && judge.ofGroup(entering.slice(0, FEW)).length > 0) {
      const params = { all: group.length, n: entering.length };
      const waits = ownFinding('group-waits', {
        ...{ verdict: 'cannot-tell', severity: 'error', field: 'candidates', params },
        ...{ message: 'fewer', todo: 'settle' },
      });
      for (const row of entering) addTo(row, checked, waits, group);
    }
  }
}

/** A larger group is made into several, so only too few can be wrong. */
const FEW = 15;

function addTo(
  row: CompleteRow,
  checked: Map<string, CheckedRow>,
  finding: Parameters<typeof rowFinding>[1]['finding'],
  group: readonly CompleteRow[],
): void {
  const known = checked.get(row.id);
  if (!known) return;
  const others = group.map(({ id }) => id).filter((id) => id !== row.id);
  const added: RowFinding = rowFinding(row, { finding, others, settle: true }, NOTHING_ACCEPTED);
  const now = weighed(row.id, [...known.findings, added], []);
  // What is said once above the list already counted when the row was weighed first.
  const verdict =
    known.verdict === 'problem' ? 'problem' : now.verdict === 'ready' ? known.verdict : now.verdict;
  checked.set(row.id, { ...now, verdict, mayEnter: known.mayEnter && now.mayEnter });
}
