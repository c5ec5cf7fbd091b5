import { printOf, type TaughtKind } from '@/lib/model/taught';
import { evidenceOf } from '../locate/evidence';
import type { Control, Scan } from '../locate/scan';
import { attribute, closestTag } from '../locate/tree';
import { isVisible } from '../locate/visible';

const NAMES = 0.5;
const MOST_BOXES = 8;
/** `txtNote` reads like a word and lasts; `q3f9x` and `ctl00_17` are made anew. */
const WORD_LIKE = /^(?!.*[bcdfghjklmnpqrstvwxz]{5})[a-z][a-z_.:$-]{2,39}$/i;

/** A part of the page that can be shown or found again, with what tells it from the others. */
export interface Candidate {
  control: Control;
  /** Its names in plain form, the best first. */
  names: string[];
  prints: string[];
  /** The block it stands in, in plain form; empty when it stands in none. */
  section: string;
  /** Names in the markup that read like words. */
  id: string | null;
  name: string | null;
}

/** Every part of a page into which something is put or that is pressed, in the page's order. Rows of lists are none. */
export function candidatesOn(scan: Scan): Candidate[] {
  return withoutRows(scan.controls)
    .filter(({ element, drawn }) => isVisible(drawn ?? element))
    .map(candidateOf);
}

function candidateOf(control: Control): Candidate {
  const named = evidenceOf(control)
    .filter(({ weight }) => weight >= NAMES)
    .sort((a, b) => b.weight - a.weight);
  const names = [...new Set(named.map(({ plain }) => plain))];
  return {
    control,
    names,
    prints: names.map(printOf),
    section: control.sections[0] ?? '',
    id: wordLike(attribute(control.element, 'id')),
    name: wordLike(attribute(control.element, 'name')),
  };
}

function wordLike(name: string | null): string | null {
  return name !== null && WORD_LIKE.test(name) ? name : null;
}

/** Boxes in rows of tables, and the many boxes of a long list, belong to candidates and components. */
function withoutRows(controls: readonly Control[]): Control[] {
  const boxes = controls.filter(({ kinds }) => kinds.checkbox === 1);
  const many = new Set(boxes.length > 2 * MOST_BOXES ? boxes.slice(MOST_BOXES, -MOST_BOXES) : []);
  return controls.filter((control) => !many.has(control) && !isChoiceOfList(control));
}

/** The choices inside a closed list take no room of their own and cannot be pointed at. */
function isChoiceOfList({ element }: Control): boolean {
  return closestTag(element, 'select') !== null && closestTag(element, 'select') !== element;
}

/** The sort of part a control is used as first of all. */
export function kindOf({ kinds }: Control): TaughtKind {
  const ranked = Object.entries(kinds).sort(([, a], [, b]) => b - a);
  return (ranked[0]?.[0] ?? 'text') as TaughtKind;
}
