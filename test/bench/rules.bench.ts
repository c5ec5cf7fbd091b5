import fc from 'fast-check';
import type { Facts } from '@/lib/model/facts';
import type { FormSnapshot } from '@/lib/model/form-snapshot';
import { RULES } from '@/lib/rules/index';
import { runRules } from '@/lib/rules/run-rules';
import { anyEnquiry } from '../rules/any-enquiry';
import { buildForm, factsFor, onDay } from '../rules/form-builder';
import { peerEngine, peerFacts, SHARED_RULES } from './peer-rules';

const FORMS = 10_000;
const SEED = 20240226;
const options = { today: onDay(), attempted: true };

interface Generated {
  form: FormSnapshot;
  facts: Facts;
}

interface Figures {
  total: number;
  median: number;
  heap: number;
}

function generate(): Generated[] {
  return fc.sample(anyEnquiry, { numRuns: FORMS, seed: SEED }).map(({ form, facts }) => {
    const snapshot = buildForm(form);
    // Facts come to a page as a message, so a copy is just what rules are handed there.
    return structuredClone({ form: snapshot, facts: { ...factsFor(snapshot), ...facts } });
  });
}

/** Runs one work over every form: milliseconds in all and for the middle one, and the most the heap grew. */
async function measure(work: (index: number) => unknown): Promise<Figures> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const times = new Float64Array(FORMS);
  let most = before;
  const start = performance.now();
  for (let index = 0; index < FORMS; index += 1) {
    const begin = performance.now();
    const pending = work(index);
    if (pending instanceof Promise) await pending;
    times[index] = performance.now() - begin;
    if (index % 500 === 0) most = Math.max(most, process.memoryUsage().heapUsed);
  }
  const total = performance.now() - start;
  return { total, median: times.sort()[FORMS / 2] ?? 0, heap: (most - before) / 2 ** 20 };
}

function show(name: string, { total, median, heap }: Figures): void {
  const parts = [
    name.padEnd(44),
    `${total.toFixed(0)} ms for ${FORMS} forms`.padStart(26),
    `median ${(median * 1000).toFixed(1)} µs`.padStart(20),
    `heap up to +${heap.toFixed(0)} MB`.padStart(22),
  ];
  console.log(parts.join(''));
}

/** How often both sides name other failing rules; it must be never, or they are not the same rules. */
async function differences(
  generated: Generated[],
  failed: (index: number) => Promise<string[]>,
): Promise<number> {
  const shared = RULES.filter(({ id }) => SHARED_RULES.includes(id));
  let different = 0;
  for (const [index, { form, facts }] of generated.entries()) {
    const { findings } = runRules(form, facts, { ...options, rules: shared });
    const ours = findings.filter(({ verdict }) => verdict === 'fail').map(({ rule }) => rule);
    const theirs = await failed(index);
    if ([...new Set(ours)].sort().join() !== [...theirs].sort().join()) different += 1;
  }
  return different;
}

/** A form for a whole cohort: everyone listed, and the first `ticked` of them ticked. */
function cohort(ticked: number): Generated {
  const candidates = Array.from({ length: 5000 }, (_, index) => {
    const number = String(index + 1).padStart(4, '0');
    return `${index < ticked ? 'x' : '-'} ${number} CANDIDATE${number} Ann`;
  });
  const form = buildForm({ service: '2', candidates });
  return { form, facts: factsFor(form) };
}

function cohortTime(ticked: number): number {
  const { form, facts } = cohort(ticked);
  const times = Array.from({ length: 31 }, () => {
    const begin = performance.now();
    runRules(form, facts, options);
    return performance.now() - begin;
  });
  return times.sort((a, b) => a - b)[15] ?? 0;
}

/** Prints how fast the rules are, beside the same rules in json-rules-engine, in one run on one computer. */
export async function bench(): Promise<void> {
  const generated = generate();
  const peer = peerEngine();
  const plain = generated.map(({ form, facts }) => peerFacts(form, facts, options.attempted));
  const shared = RULES.filter(({ id }) => SHARED_RULES.includes(id));
  // Every round gets forms never seen before, as every look at a page makes a new one.
  const ours = (rules: typeof RULES) => {
    const fresh = generate();
    const how = { ...options, rules };
    return (index: number) => {
      const one = fresh[index];
      return one && runRules(one.form, one.facts, how);
    };
  };
  const failed = (index: number) => peer.failed(plain[index] ?? {});

  // A first round of each, so that all are warm; it also holds both sides to the same answers.
  const different = await differences(generated, failed);
  await measure(ours(RULES));

  const whole = await measure(ours(RULES));
  const same = await measure(ours(shared));
  const theirs = await measure(failed);
  const withFacts = await measure((index) => {
    const one = generated[index];
    return one && peer.failed(peerFacts(one.form, one.facts, options.attempted));
  });
  console.log(`Node ${process.version}, ${process.arch}; ${FORMS} generated forms, seed ${SEED}\n`);
  show(`all ${RULES.length} rules`, whole);
  show(`the ${shared.length} rules both can say`, same);
  show(`the same ${shared.length} in json-rules-engine`, theirs);
  show('the same, making its facts from the form', withFacts);
  console.log(`\nforms on which the two disagree: ${different}`);
  const ratio = (a: Figures, b: Figures) =>
    `${(a.median / b.median).toFixed(1)} times by the median, ${(a.total / b.total).toFixed(1)} in all`;
  console.log(`json-rules-engine takes, for the same rules: ${ratio(theirs, same)}`);
  console.log(`making its facts from the form too: ${ratio(withFacts, same)}`);
  console.log(`and for its ${shared.length} beside all our ${RULES.length}: ${ratio(theirs, whole)}\n`);
  for (const ticked of [1, 15, 500, 5000]) {
    console.log(`5,000 candidates listed, ${ticked} ticked: median ${cohortTime(ticked).toFixed(2)} ms`);
  }
}
