import { quickFindAll, tagOf } from './locate/tree';

/**
 * Calls `attach` for the page and for every frame of the same origin in it, now and whenever a frame is loaded,
 * navigated or written anew: each brings a new document, or throws away what listened on the old one. `attach` may
 * be called again for a document, so it must add the same listeners. Ends with the signal.
 */
export function eachDocument(attach: (page: Document) => void, options: { signal: AbortSignal }): void {
  const lookers = new WeakMap<Document, () => void>();
  const visit = (page: Document): void => {
    const look = lookers.get(page) ?? (() => inside(page).forEach(visit));
    const isNew = !lookers.has(page);
    lookers.set(page, look);
    attach(page);
    // A frame's own load event does not rise, but it can be heard on its way down.
    page.addEventListener('load', look, { capture: true, signal: options.signal });
    if (isNew) look();
  };
  const inside = (page: Document): Document[] =>
    options.signal.aborted ? [] : rootsOf(page).flatMap(framesIn);
  visit(document);
}

/** The documents of the frames in a document or shadow root; frames of other origins are not ours to look at. */
function framesIn(root: Document | ShadowRoot): Document[] {
  return quickFindAll(root, 'iframe, frame').flatMap((frame) => {
    try {
      return (frame as HTMLIFrameElement).contentDocument ?? [];
    } catch {
      return [];
    }
  });
}

/** Browsers give these no shadow root, and long lists are made of little else. */
const NEVER_HOSTS =
  'a, b, br, button, col, em, font, form, i, img, input, label, li, option, script, select, strong, table, tbody, td, th, thead, tr, u, ul';

/** A document and every open shadow root in it; `except` and what is inside it are left out. */
export function rootsOf(root: Document | ShadowRoot, except?: Element): (Document | ShadowRoot)[] {
  const found: (Document | ShadowRoot)[] = [root];
  for (const element of quickFindAll(root, `:not(${NEVER_HOSTS})`)) {
    const inner = element === except ? null : element.shadowRoot;
    if (inner) found.push(...rootsOf(inner, except));
  }
  return found;
}

/** True for keys that press a part drawn as a button; a native one turns them into a click by itself. */
export function pressesDrawn(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  if (!isElementOfAnyWindow(target)) return false;
  return !['button', 'input', 'textarea', 'select', 'summary'].includes(tagOf(target)) && !isLink(target);
}

function isLink(element: Element): boolean {
  return tagOf(element) === 'a' && element.hasAttribute('href');
}

/** Elements of a frame are instances of the frame's own classes: only their kind can be asked for. */
function isElementOfAnyWindow(target: EventTarget | undefined): target is Element {
  return target !== undefined && 'nodeType' in target && (target as Node).nodeType === 1;
}

/** The button that a press went to: one of these, or one that took the place of one the page has thrown away. */
export function pressedOf(event: Event, buttons: readonly Element[]): Element | null {
  const path = event.composedPath();
  const hit = buttons.find((button) => path.includes(button));
  if (hit) return hit;
  const gone = buttons.filter((button) => !button.isConnected);
  const isHeir = (target: EventTarget): boolean =>
    isElementOfAnyWindow(target) && gone.some((button) => looksLike(target, button));
  return gone.length > 0 ? ((path.find(isHeir) as Element | undefined) ?? null) : null;
}

function looksLike(one: Element, other: Element): boolean {
  const words = (element: Element): string =>
    `${element.textContent?.trim() ?? ''} ${element.getAttribute('value') ?? ''}`;
  return tagOf(one) === tagOf(other) && words(one) === words(other) && words(one).trim() !== '';
}

/** One button, several that do the same, or none, as a list. */
export function asList(buttons: Element | readonly Element[] | null | undefined): readonly Element[] {
  if (!buttons) return [];
  return isElementOfAnyWindow(buttons as EventTarget)
    ? [buttons as Element]
    : (buttons as readonly Element[]);
}
