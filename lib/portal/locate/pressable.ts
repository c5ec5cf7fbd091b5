import type { Scan } from './scan';
import type { Fit, PlainSpec } from './score';
import { windowOf } from './tree';
import { isVisible } from './visible';

const FIT = 0.7;

/**
 * Looks for a button that is none by its markup: words that are exactly its name, over which the pointer turns into
 * a hand. Asks for styles, so it is only used for buttons that structure left open.
 */
export function fitsByPointer(spec: PlainSpec, scan: Scan): Fit[] {
  if (!spec.kinds.includes('button')) return [];
  return scan.words
    .filter(({ plain, role }) => role === 'text' && spec.labels.includes(plain))
    .filter(
      ({ element }) =>
        isVisible(element) && windowOf(element)?.getComputedStyle(element).cursor === 'pointer',
    )
    .map(({ element, plain }, index) => ({
      control: { element, kinds: { button: 1 }, sections: [], order: scan.controls.length + index },
      score: FIT,
      named: FIT,
      why: `words "${plain}" that can be pressed`,
    }));
}
