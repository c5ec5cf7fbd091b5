import { readPasted } from '@/lib/imports/read-pasted';
import { recogniseColumns } from '@/lib/imports/recognise-columns';
import { toRequests } from '@/lib/imports/to-requests';
import type { RequestRow } from '@/lib/model/request';
import { checkList } from '@/lib/requests/check-list';
import { planEnquiries } from '@/lib/requests/plan-enquiries';
import { handed, marks } from '../requests/office';
import { handedInList } from './handed-in-list';

const SIZES = [60, 1000, 10_000];
const PIECE = 50;

/** All of a component marks report, as Cambridge makes it: every candidate of the series. */
function report(list: readonly RequestRow[]) {
  const lines = new Map<string, string[]>();
  for (const { syllabus, candidate, components } of list) {
    const own = lines.get(syllabus ?? '') ?? [];
    own.push([candidate ?? '', ...components].join(' '));
    lines.set(syllabus ?? '', own);
  }
  return new Map([...lines].map(([syllabus, own]) => [syllabus, marks(...own)]));
}

/** Times pieces of work one by one: the page can answer only between two of them. */
function stopwatch() {
  const spent = { all: 0, longest: 0 };
  const time = <T>(work: () => T): T => {
    const from = performance.now();
    const result = work();
    const took = performance.now() - from;
    spent.all += took;
    spent.longest = Math.max(spent.longest, took);
    return result;
  };
  return { spent, time };
}

function read(text: string, time: <T>(work: () => T) => T): RequestRow[] {
  const { cells } = time(() => readPasted(text));
  const mapping = time(() => recogniseColumns(cells));
  const rows: RequestRow[] = [];
  let next = 0;
  const newId = () => `request:${String(next++).padStart(6, '0')}`;
  for (let from = 0; from < cells.length; from += PIECE) {
    const options = { series: '2024-06', newId, from, to: from + PIECE } as const;
    rows.push(...time(() => toRequests(cells, mapping, options).rows));
  }
  return rows;
}

function checkAndPlan(list: readonly RequestRow[], check: Stopwatch['time'], plan: Stopwatch['time']) {
  const known = report(list);
  const facts = handed(list, { facts: { marks: [] } }).factsOf;
  const options = {
    ...handed(list),
    factsOf: (question: Parameters<typeof facts>[0]) => ({
      ...facts(question),
      marks: known.get(question.syllabus) ?? [],
    }),
  };
  const steps = checkList(list, options);
  let step = check(() => steps.next());
  while (!step.done) step = check(() => steps.next());
  const answer = step.value;
  return { answer, enquiries: plan(() => planEnquiries(list, answer, options)) };
}

type Stopwatch = ReturnType<typeof stopwatch>;

function measure(count: number): void {
  const [reading, checking, planning] = [stopwatch(), stopwatch(), stopwatch()];
  const list = read(handedInList(count), reading.time);
  const { answer, enquiries } = checkAndPlan(list, checking.time, planning.time);
  const { ready, check, problem } = answer.counts;
  const say = (what: string, { spent }: Stopwatch) =>
    `${what} ${spent.all.toFixed(0)} ms (longest piece ${spent.longest.toFixed(1)})`.padEnd(38);
  console.log(
    `${String(list.length).padStart(6)} rows: ${say('read', reading)}${say('checked', checking)}${say('planned', planning)}`,
  );
  console.log(
    `             ${enquiries.length} enquiries; ${ready} ready, ${check} to check, ${problem} with a problem`,
  );
}

/** Prints how long a request list takes from its text to its run sheet. To reach: 10,000 rows in 3 s, no piece over 50 ms. */
export function bench(): void {
  for (const count of [...SIZES, ...SIZES]) measure(count);
}
