import type { ComponentCode } from '@/lib/model/codes';
import type { Finding } from '@/lib/model/finding';
import type { RequestRow } from '@/lib/model/request';
import { SAID_ONCE } from './before-direct';
import { linesAlike, nameTroubles, neighboursOf, plannedBeside } from './between-rows';
import type {
  CheckedList,
  CheckedRow,
  CheckOptions,
  Progress,
  RequestQuestion,
  RowVerdict,
  SaidOnce,
} from './checked-list';
import { groupTroubles } from './group-troubles';
import { makeRowJudge } from './judge-row';
import { ownFinding } from './own-findings';
import type { Proposing } from './proposals';
import { type CompleteRow, incompleteness, isComplete } from './row-complete';
import { onceKey, rowFinding, type Told, weighed, weighs, worstFirst } from './tell';

/** Rows judged before the caller may answer the officer. */
const PIECE = 5;

/** What facts a list needs, each question once. */
export function questionsOf(rows: readonly RequestRow[]): RequestQuestion[] {
  const questions = rows
    .filter(isComplete)
    .map(({ series, syllabus, service }) => ({ series, syllabus, service }));
  return [...new Map(questions.map((one) => [Object.values(one).join(' '), one])).values()];
}

/** Lists that were laid out by syllabus: facts are asked for syllabus by syllabus, and a list may have thousands of rows. */
const laidOut = new WeakMap<readonly RequestRow[], Map<string, Set<ComponentCode>>>();

/** The components a list asks for in a syllabus: the facts about it must hold these. */
export function codesAsked(
  rows: readonly RequestRow[],
  { series, syllabus }: Omit<RequestQuestion, 'service'>,
): ComponentCode[] {
  const known = laidOut.get(rows) ?? bySyllabus(rows);
  laidOut.set(rows, known);
  return [...(known.get(`${series} ${syllabus}`) ?? [])].sort();
}

function bySyllabus(rows: readonly RequestRow[]): Map<string, Set<ComponentCode>> {
  const found = new Map<string, Set<ComponentCode>>();
  for (const { series, syllabus, components } of rows) {
    const key = `${series} ${syllabus}`;
    const codes = found.get(key) ?? new Set();
    for (const code of components) codes.add(code);
    found.set(key, codes);
  }
  return found;
}

/**
 * Checks a whole request list: each row by the rules of the form, as if its enquiry had been filled in on Direct, and
 * against the other rows. Yields after every few rows, so that the caller can show how far it is and can stop.
 */
export function* checkList(
  rows: readonly RequestRow[],
  options: CheckOptions,
): Generator<Progress, CheckedList, void> {
  const { accepted, done } = options;
  const isJudged = (row: RequestRow): row is CompleteRow => !done.has(row.id) && isComplete(row);
  const neighbours = yield* neighboursOf(rows, isJudged);
  const judge = makeRowJudge(
    options,
    rows.some(({ consent }) => consent !== null),
  );
  const once = new Map<string, { finding: Finding; rows: string[] }>();
  const checked = new Map<string, CheckedRow>();

  const check = (row: RequestRow): CheckedRow => {
    if (done.has(row.id)) return { id: row.id, verdict: 'ready', mayEnter: true, done: true, findings: [] };
    const told: Told[] = incompleteness(row, proposing(row, rows, options));
    told.push(...nameTroubles(row, neighbours, row.series && options.namesOf(row.series)));
    if (options.twoPeople && row.secondPerson === null) told.push({ finding: UNSIGNED, settle: true });
    const above: { verdict: RowVerdict; accepted: boolean }[] = [];
    if (isJudged(row)) {
      // A group report goes in last (G21): what the list plans besides stands in its way only while it is not settled.
      const planned = plannedBeside(row, neighbours).filter(
        ({ id }) => row.service !== '9' || checked.get(id)?.mayEnter === false,
      );
      const judged = judge(row, planned);
      const lines = linesAlike(row, neighbours);
      // Whether a paper is missing is seen when the lines have been joined.
      const isApart = lines.some(({ finding }) => finding.rule === 'lines-to-join');
      told.push(...judged.own.filter(({ finding }) => !isApart || finding.rule !== ALL_PAPERS), ...lines);
      for (const finding of judged.once) above.push(sayOnce(finding, row.id));
    }
    return weighed(
      row.id,
      told.map((one) => rowFinding(row, one, accepted)),
      above,
    );
  };
  const sayOnce = (finding: Finding, id: string) => {
    const key = onceKey(finding);
    const known = once.get(key) ?? { finding, rows: [] };
    known.rows.push(id);
    once.set(key, known);
    return { verdict: onceVerdict(finding), accepted: accepted.has(key) };
  };

  const last = (row: RequestRow) => row.service === '9';
  const inOrder = [...rows.filter((row) => !last(row)), ...rows.filter(last)];
  for (const [index, row] of inOrder.entries()) {
    checked.set(row.id, check(row));
    if (index % PIECE === PIECE - 1) yield { done: index + 1, of: rows.length };
  }
  groupTroubles(rows.filter(isJudged).filter(last), checked, judge);
  yield { done: rows.length, of: rows.length };

  const all = rows.flatMap(({ id }) => checked.get(id) ?? []);
  const counts = { ready: 0, check: 0, problem: 0 };
  for (const { verdict } of all) counts[verdict] += 1;
  return {
    rows: all,
    once: [...once].map(saidOnce(accepted)).sort((a, b) => worstFirst(a.finding, b.finding)),
    counts,
  };
}

/** What cells that were not understood are held against. */
function proposing({ series }: RequestRow, rows: readonly RequestRow[], options: CheckOptions): Proposing {
  return {
    isListed: (syllabus) => series !== null && options.componentsOf(syllabus, series).length > 0,
    mayMean({ syllabus, candidate }) {
      if (series === null || syllabus === null) return [];
      const { marks } = options.factsOf({ series, syllabus, service: '1' });
      const sat = (marks ?? []).filter((one) => one.candidate === candidate).map((one) => one.component);
      return sat.length > 0 ? [...new Set(sat)] : codesAsked(rows, { series, syllabus });
    },
  };
}

const ALL_PAPERS = 'all-components-at-once';
const UNSIGNED = ownFinding('second-person', {
  verdict: 'fail',
  severity: 'warning',
  message: 'missing',
  todo: 'sign',
});

/** What a finding said once makes of the rows it is about. */
function onceVerdict(finding: Finding): RowVerdict {
  const says = SAID_ONCE[finding.message.key.replace(/^requests\.rules\./, 'rules.')];
  return says === 'problem'
    ? 'problem'
    : says === 'doubt'
      ? 'check'
      : says === 'information'
        ? 'ready'
        : weighs(finding);
}

function saidOnce(accepted: ReadonlySet<string>) {
  return ([key, { finding, rows }]: [string, { finding: Finding; rows: string[] }]): SaidOnce => {
    const mayAccept = onceVerdict(finding) === 'check';
    return { finding, key: mayAccept ? key : null, accepted: mayAccept && accepted.has(key), rows };
  };
}
