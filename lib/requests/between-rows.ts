import type { CandidateNumber } from '@/lib/model/codes';
import type { EnquiryFact } from '@/lib/model/facts';
import type { RequestRow } from '@/lib/model/request';
import type { Progress } from './checked-list';
import { ownFinding, ownPhrase } from './own-findings';
import type { CompleteRow } from './row-complete';
import { sameName } from './same-name';
import type { Told } from './tell';

/** Rows laid out so that those that could clash with one another are found at once. */
export interface Neighbours {
  /** By series, syllabus and candidate; Service 5 for the whole group has a place of its own. */
  inSyllabus: Map<string, CompleteRow[]>;
  /** By series and candidate: rows with a name. */
  named: Map<string, RequestRow[]>;
}

/** Rows laid out before the caller may answer the officer. */
const PIECE = 500;

/**
 * Lays the rows out, giving way after every few. Those the tracker has seen submitted are left out: the tracker
 * speaks for them.
 */
export function* neighboursOf(
  rows: readonly RequestRow[],
  isJudged: (row: RequestRow) => row is CompleteRow,
): Generator<Progress, Neighbours, void> {
  const found: Neighbours = { inSyllabus: new Map(), named: new Map() };
  for (const [index, row] of rows.entries()) {
    if (isJudged(row)) add(found.inSyllabus, placeOf(row), row);
    if (row.candidate !== null && row.name !== null) add(found.named, `${row.series} ${row.candidate}`, row);
    if (index % PIECE === PIECE - 1) yield { done: 0, of: rows.length };
  }
  return found;
}

/** Other rows of the list for the same candidate and syllabus, as the tracker would know them if they were kept there. */
export function plannedBeside(row: CompleteRow, { inSyllabus }: Neighbours): EnquiryFact[] {
  const { candidate } = row;
  if (candidate === null) return [];
  return (inSyllabus.get(placeOf(row)) ?? [])
    .filter((one) => one.id !== row.id && one.service !== row.service)
    .map(({ id, service, syllabus }) => ({
      ...{ id, number: null, state: 'planned' as const },
      ...{ service, syllabus, candidates: [candidate] },
    }));
}

/** Lines that ask for the same, and lines whose papers have to go in at once (G28). No form shows more than one line. */
export function linesAlike(row: CompleteRow, { inSyllabus }: Neighbours): Told[] {
  const lines = (inSyllabus.get(placeOf(row)) ?? []).filter((one) => one.service === row.service);
  if (lines.length < 2) return [];
  const asked = row.components.join();
  const params = { candidate: row.candidate ?? '', n: lines.length };
  const said = {
    verdict: 'fail',
    severity: 'error',
    params,
    field: 'components',
    subject: row.candidate,
  } as const;
  const others = lines.map(({ id }) => id).filter((id) => id !== row.id);
  // A group report or a re-moderation is asked for by component: another line may be about another one.
  const joins =
    row.service !== '5' && row.service !== '9' && lines.some((one) => one.components.join() !== asked);
  if (joins) {
    const finding = ownFinding('lines-to-join', { ...said, message: 'severalLines', todo: 'join' });
    const rows = lines.map(({ id }) => id);
    const label = ownPhrase('lines-to-join', 'joinThem', params);
    return [{ finding, others, fixes: [{ kind: 'join-lines', rows, label, alike: 'lines-to-join' }] }];
  }
  const first = lines.find((one) => one.components.join() === asked);
  if (!first || first.id === row.id) return [];
  const finding = ownFinding('asked-twice', { ...said, message: 'twice', todo: 'remove' });
  const label = ownPhrase('asked-twice', 'removeIt', params);
  return [
    {
      finding,
      others: [first.id],
      fixes: [{ kind: 'remove-lines', rows: [row.id], label, alike: 'asked-twice' }],
    },
  ];
}

/** A number that belongs to somebody else by what is known, or by another line of the list. */
export function nameTroubles(
  row: RequestRow,
  { named }: Neighbours,
  names: ReadonlyMap<CandidateNumber, string> | null,
): Told[] {
  const { candidate, name } = row;
  if (candidate === null || name === null) return [];
  const said = {
    verdict: 'cannot-tell',
    severity: 'error',
    todo: 'look',
    field: 'candidates',
    subject: candidate,
  } as const;
  const known = names?.get(candidate) ?? null;
  if (known !== null) {
    if (sameName(known, name)) return [];
    const params = { candidate, known, name };
    const finding = ownFinding('number-and-name', { ...said, message: 'known', params });
    const label = ownPhrase('number-and-name', 'take', params);
    return [{ finding, fixes: [{ kind: 'take-name', name: known, rows: [row.id], label, alike: null }] }];
  }
  const others = (named.get(`${row.series} ${candidate}`) ?? []).filter(
    (one) => one.name !== name && one.name !== null && !sameName(one.name, name),
  );
  const [other] = others;
  if (!other) return [];
  const params = { candidate, other: other.name ?? '' };
  const finding = ownFinding('number-and-name', { ...said, message: 'twoNames', params });
  return [{ finding, others: others.map(({ id }) => id) }];
}

function placeOf({ series, syllabus, candidate }: CompleteRow): string {
  return `${series} ${syllabus} ${candidate ?? 'all'}`;
}

function add<T>(groups: Map<string, T[]>, key: string, one: T): void {
  const group = groups.get(key);
  if (group) group.push(one);
  else groups.set(key, [one]);
}
