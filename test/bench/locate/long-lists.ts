import { FORM_FIELDS } from '@/lib/portal/form-fields';
import type { Question } from '../../portal/corpus/corpus-page';
import { FORMS } from '../../portal/markups/facts';
import { webforms } from '../../portal/markups/kinds/webforms';
import { aligned, percentile } from './figures';
import type { Locator } from './locator';

const COUNTS = [0, 200, 1_000, 3_000, 5_000];
const TOO_LONG = 2_000;
const QUESTIONS: Question[] = FORM_FIELDS.map((spec) => ({ spec, right: spec.key }));

/** How long each locator takes for the eleven fields of the form above a list of so many candidates, in ms. */
export function longLists(locators: readonly Locator[]): string {
  const lines = new Map(locators.map(({ name }) => [name, [name]]));
  const given = new Set<string>();
  for (const count of COUNTS) {
    showList(count);
    for (const { name, find } of locators) {
      if (given.has(name)) {
        lines.get(name)?.push('–');
        continue;
      }
      const times: number[] = [];
      const end = performance.now() + TOO_LONG;
      while (times.length < 9 && (times.length === 0 || performance.now() < end)) {
        const start = performance.now();
        find(QUESTIONS);
        times.push(performance.now() - start);
      }
      const middle = percentile(times, 50);
      if (middle > TOO_LONG) given.add(name);
      lines.get(name)?.push(middle.toFixed(1));
    }
  }
  document.body.replaceChildren();
  return aligned([['rows', ...COUNTS.map(String)], ...lines.values()]);
}

function showList(count: number): void {
  const facts = FORMS['by component, candidates listed'];
  if (!facts) return;
  const candidates = Array.from({ length: count }, (_, index) => ({
    number: String(index + 1).padStart(4, '0'),
    name: `Candidate ${index + 1}`,
  }));
  document.body.innerHTML = webforms.form({ ...facts, candidates: count === 0 ? null : candidates });
}
