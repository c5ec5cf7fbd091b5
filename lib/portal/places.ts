import type { FieldKey } from '@/lib/model/form-snapshot';
import { parentOf, windowOf } from './locate/tree';
import { placeOf } from './locate/visible';
import type { ReadForm } from './read/form';

/** Controls are looked for under their own names; two of the form's fields are read from controls named otherwise. */
const CONTROL: Partial<Record<FieldKey, string>> = { level: 'byComponent' };

/**
 * The part of the page a field, or one row of a list (`0625/11`, `0713`), was read from; null when it is gone, and
 * for a list as a whole, which is no part of its own.
 */
export function partOf(form: ReadForm, field: FieldKey, subject: string | null): Element | null {
  const row = isList(field) && subject ? rowOf(form, subject) : null;
  const part = row ?? form.located.get(CONTROL[field] ?? field)?.element;
  return part?.isConnected ? part : null;
}

/** Where the cursor goes for it: to its part, or to where its list begins. */
export function placeToGo(form: ReadForm, field: FieldKey, subject: string | null): Element | null {
  const first = isList(field) ? form[field]?.rows.values().next().value?.element : null;
  return partOf(form, field, subject) ?? (first?.isConnected ? first : null);
}

function isList(field: FieldKey): field is 'components' | 'candidates' {
  return field === 'components' || field === 'candidates';
}

function rowOf({ components, candidates }: ReadForm, subject: string): Element | null {
  const row = components?.rows.get(subject.split('/').at(-1) ?? '') ?? candidates?.rows.get(subject);
  return row?.element ?? null;
}

/** Where a part stands in the window, also inside a frame, or null when it takes no room. */
export function rectOf(part: Element): { left: number; top: number; width: number; height: number } | null {
  const box = placeOf(shownFor(part));
  if (!box) return null;
  let { left, top } = box;
  for (let view = windowOf(part); view && view !== window; view = view.parent as typeof view) {
    const frame = view.frameElement;
    const place = frame && placeOf(frame);
    // A frame that is not shown takes its parts along.
    if (!frame || !place) return null;
    left += place.left + frame.clientLeft;
    top += place.top + frame.clientTop;
  }
  return { left, top, width: box.width, height: box.height };
}

/** A native control laid away under its own drawing is marked where the drawing stands. */
function shownFor(part: Element): Element {
  const { width = 0, height = 0 } = placeOf(part) ?? {};
  return width > 2 && height > 2 ? part : (parentOf(part) ?? part);
}

/** Brings a part into view and puts the cursor on it, as far as it takes one. */
export function goTo(part: Element): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  part.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  const target = part.matches('input, select, textarea, button, a[href]')
    ? part
    : part.querySelector('input, select, textarea, button, a[href]');
  // Parts of a frame are instances of the frame's own classes.
  if (target && 'focus' in target) (target as HTMLElement).focus({ preventScroll: true });
}

/** True when at least a part of a place can be seen without scrolling. */
export function isInWindow(place: { left: number; top: number; width: number; height: number }): boolean {
  const { left, top, width, height } = place;
  return left < innerWidth && left + width > 0 && top < innerHeight && top + height > 0;
}
