import type { RequestRow } from '@/lib/model/request';
import { SERVICE_CODES } from '@/lib/model/service';
import { checkList } from '@/lib/requests/check-list';
import type { CheckedList } from '@/lib/requests/checked-list';
import { planEnquiries } from '@/lib/requests/plan-enquiries';
import { handed, marks, row } from '../requests/office';

const SYLLABUSES = [
  '0450/11+21',
  '0500/11+21',
  '0625/42+62',
  '0610/22+42',
  '0620/41+61',
  '9702/12+22',
  '9709/12+32',
];
const SIZES = [60, 1000, 10_000];

/** A large school's list: a few syllabuses, every service, and one line in twenty with something wrong. */
function listOf(count: number): RequestRow[] {
  return Array.from({ length: count }, (_, index) => {
    const candidate = String((index % 9999) + 1).padStart(4, '0');
    const paper = SYLLABUSES[index % SYLLABUSES.length] ?? '';
    const service = index % 40 === 0 ? '9' : (SERVICE_CODES[index % 4] ?? '1');
    const name = index % 20 === 0 ? 'SOMEBODY Else' : `CANDIDATE${candidate} Ann`;
    return row(`${candidate} ${name} | ${paper} | ${service}`, {
      id: `request:${String(index).padStart(6, '0')}`,
    });
  });
}

/** All of a component marks report, as Cambridge makes it: every candidate of the series. */
function report(list: readonly RequestRow[]) {
  const lines = new Map<string, string[]>();
  for (const { syllabus, candidate, components } of list) {
    const line = [candidate ?? '', ...components].join(' ');
    lines.set(syllabus ?? '', [...(lines.get(syllabus ?? '') ?? []), line]);
  }
  return new Map([...lines].map(([syllabus, own]) => [syllabus, marks(...own)]));
}

function measure(count: number): void {
  const list = listOf(count);
  const known = report(list);
  const all = handed(list);
  const facts = handed(list, { facts: { marks: [] } }).factsOf;
  const options = {
    ...all,
    factsOf: (question: Parameters<typeof facts>[0]) => ({
      ...facts(question),
      marks: known.get(question.syllabus) ?? [],
    }),
  };
  const begin = performance.now();
  const steps = checkList(list, options);
  let longest = 0;
  let answer: CheckedList | null = null;
  while (answer === null) {
    const from = performance.now();
    const step = steps.next();
    longest = Math.max(longest, performance.now() - from);
    if (step.done) answer = step.value;
  }
  const checked = performance.now();
  const plan = planEnquiries(list, answer, options);
  const planned = performance.now();
  const { ready, check, problem } = answer.counts;
  console.log(
    [
      `${count} rows`.padStart(11),
      `checked in ${(checked - begin).toFixed(0)} ms`.padStart(20),
      `longest piece ${longest.toFixed(1)} ms`.padStart(24),
      `planned in ${(planned - checked).toFixed(0)} ms`.padStart(18),
      `${plan.length} enquiries`.padStart(16),
      `${ready} ready, ${check} to check, ${problem} with a problem`.padStart(46),
    ].join(''),
  );
}

/** Prints how long a request list takes from its rows to its run sheet. Reach: 10,000 rows in 3 s, no piece over 50 ms. */
export function bench(): void {
  for (const count of [...SIZES, ...SIZES]) measure(count);
}
