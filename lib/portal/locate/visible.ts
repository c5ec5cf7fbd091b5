import { isLaidAway } from './page-text';
import { ancestorsOf, frameOf, idScopeOf, method, pageOf, parentOf, windowOf } from './tree';

const checkVisibility = method<boolean | undefined>('Element', 'checkVisibility');
const closest = method<Element | null>('Element', 'closest');
const rectOf = method<DOMRect>('Element', 'getBoundingClientRect');
const contains = method<boolean>('Node', 'contains');
const elementFromPoint = method<Element | null>('Document', 'elementFromPoint');

/**
 * True when a person can see the element. A control made transparent under its own decoration counts as seen;
 * one laid away (`display: none`, `inert`, `hidden`) does not.
 */
export function isVisible(element: Element): boolean {
  if (insideInert(element)) return false;
  // A document that is shown nowhere has no layout: only what its markup says can be asked.
  if (!windowOf(element)) return ![element, ...ancestorsOf(element)].some(isLaidAway);
  const isShown = checkVisibility(element, { visibilityProperty: true }) ?? true;
  return isShown || (hasNoBoxOfItsOwn(element) && isShownAround(element));
}

/** A slot, or a wrapper drawn as if it were not there: what is in it is seen where it stands. */
function hasNoBoxOfItsOwn(element: Element): boolean {
  const style = windowOf(element)?.getComputedStyle(element);
  return style?.display === 'contents' && style.visibility === 'visible';
}

function isShownAround(element: Element): boolean {
  const parent = parentOf(element);
  return parent !== null && isVisible(parent);
}

function insideInert(element: Element): boolean {
  for (let at: Element | null = element; at; at = hostOf(at)) if (closest(at, '[inert]')) return true;
  return false;
}

/** The element that holds this one's shadow root or frame; null at the top. */
function hostOf(element: Element): Element | null {
  const root = idScopeOf(element);
  return 'host' in root ? root.host : frameOf(root);
}

/** The element's place on screen, or null when it takes no room (also where a browser does not lay out). */
export function placeOf(element: Element): DOMRect | null {
  const box = rectOf(element);
  return box.width > 0 && box.height > 0 ? box : null;
}

/**
 * Whether something laid over the element would take a click in its middle. Null when the place cannot be asked
 * about: the element takes no room or is scrolled out of sight.
 */
export function isCovered(element: Element): boolean | null {
  const box = placeOf(element);
  if (!box) return null;
  const page = pageOf(element);
  const hit = page ? elementFromPoint(page, box.left + box.width / 2, box.top + box.height / 2) : null;
  return hit && !(hit === element || contains(element, hit) || contains(hit, element));
}
