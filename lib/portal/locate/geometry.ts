import { boxAloneWith } from './evidence/behind';
import type { Scan, Word } from './scan';
import { type Fit, type PlainSpec, weigh } from './score';
import { bestNameMatch } from './text';
import { ancestorsOf } from './tree';
import { placeOf } from './visible';

const LEFT = 0.8;
const ABOVE = 0.78;
const FARTHEST_LEFT = 320;
const FARTHEST_ABOVE = 48;
const MOST_CONTROLS = 80;
const PROMPT = /^(?:please )?(?:select|choose|pick)\b/;
/** So many words before and behind a name in the page's order are looked at for something that lies between. */
const AROUND = 40;

/**
 * Looks for a field by where things stand on screen: a text that is its name, directly left of a control or
 * directly above it, with nothing else between. Asks for layout, so it is only used for fields that structure
 * left open, and only texts near one that is the field's name are measured.
 */
export function fitsByPlace(spec: PlainSpec, scan: Scan, sure: ReadonlySet<Element>): Fit[] {
  const names = scan.words.filter(
    ({ plain, role }) => (role === 'text' || role === 'header') && bestNameMatch(plain, spec.labels) > 0.9,
  );
  if (names.length === 0) return [];
  const boxes = scan.controls
    .filter(({ element, kinds }) => !sure.has(element) && spec.kinds.some((kind) => (kinds[kind] ?? 0) > 0.7))
    .slice(0, MOST_CONTROLS)
    .flatMap((control) => {
      const box = placeOf(control.element);
      return box ? [{ control, box }] : [];
    });
  return names.flatMap((name) => {
    const place = placeOf(name.element);
    if (!place) return [];
    const own = boxAloneWith(name.element);
    const near = boxes
      .filter(({ control: { element } }) => !own || element === own || isInside(element, own))
      .map((one) => ({ ...one, closeness: closeness(place, one.box) }))
      .filter((one) => one.closeness > 0)
      .sort((a, b) => b.closeness - a.closeness)[0];
    if (!near || liesBetween(place, near.box, wordsAround(scan.words, name))) return [];
    const why = `text "${name.plain}" beside it on screen`;
    return weigh(spec, near.control, { score: near.closeness, why });
  });
}

function isInside(element: Element, block: Element): boolean {
  return [...ancestorsOf(element)].includes(block);
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

function wordsAround(words: readonly Word[], name: Word): Word[] {
  const at = words.indexOf(name);
  return words
    .slice(Math.max(0, at - AROUND), at + AROUND)
    .filter(({ element, plain }) => element !== name.element && !PROMPT.test(plain));
}

/** Another text in the gap between a name and a control takes the control for itself. */
function liesBetween(name: DOMRect, control: DOMRect, words: readonly Word[]): boolean {
  const isBeside = control.left >= name.right - 4;
  const [left, right] = isBeside
    ? [name.right, control.left]
    : [name.left, Math.min(name.right, control.right)];
  const [top, bottom] = isBeside
    ? [Math.max(name.top, control.top), Math.min(name.bottom, control.bottom)]
    : [name.bottom, control.top];
  return words.some(({ element }) => {
    const place = placeOf(element);
    if (!place) return false;
    const x = (place.left + place.right) / 2;
    const y = (place.top + place.bottom) / 2;
    return x > left && x < right && y > top && y < bottom;
  });
}
