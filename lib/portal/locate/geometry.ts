import type { Scan } from './scan';
import type { Fit, PlainSpec } from './score';
import { bestNameMatch } from './text';
import { placeOf } from './visible';

const LEFT = 0.8;
const ABOVE = 0.78;
const FARTHEST_LEFT = 320;
const FARTHEST_ABOVE = 48;
const MOST_CONTROLS = 80;

/**
 * Looks for a field by where things stand on screen: a text that is its name, directly left of a control or
 * directly above it, with nothing else between. Asks for layout, so it is only used for fields that structure
 * left open, and only texts that are the field's name are measured.
 */
export function fitsByPlace(spec: PlainSpec, scan: Scan, sure: ReadonlySet<Element>): Fit[] {
  const names = scan.words.filter(
    ({ plain, role }) => (role === 'text' || role === 'header') && bestNameMatch(plain, spec.labels) > 0.9,
  );
  if (names.length === 0) return [];
  const controls = scan.controls
    .filter(({ element, kinds }) => !sure.has(element) && spec.kinds.some((kind) => (kinds[kind] ?? 0) > 0.7))
    .slice(0, MOST_CONTROLS)
    .flatMap((control) => {
      const box = placeOf(control.element);
      return box ? [{ control, box }] : [];
    });
  const fits: Fit[] = [];
  for (const { element, plain } of names) {
    const box = placeOf(element);
    if (!box) continue;
    const near = controls
      .map((one) => ({ ...one, closeness: closeness(box, one.box) }))
      .filter((one) => one.closeness > 0)
      .sort((a, b) => b.closeness - a.closeness)[0];
    if (near)
      fits.push({ control: near.control, score: near.closeness, why: `text "${plain}" beside it on screen` });
  }
  return fits;
}

function closeness(name: DOMRect, control: DOMRect): number {
  const gapLeft = control.left - name.right;
  const sameLine = Math.min(name.bottom, control.bottom) - Math.max(name.top, control.top) > name.height / 2;
  if (sameLine && gapLeft >= -4 && gapLeft < FARTHEST_LEFT) return LEFT - (0.1 * gapLeft) / FARTHEST_LEFT;
  const gapAbove = control.top - name.bottom;
  const sameColumn =
    name.left < control.right && control.left - name.left < 40 && control.left - name.left > -40;
  if (sameColumn && gapAbove >= -4 && gapAbove < FARTHEST_ABOVE)
    return ABOVE - (0.1 * gapAbove) / FARTHEST_ABOVE;
  return 0;
}
