import { inNextTask } from '@/lib/platform/in-turns';
import { viewOf } from './locate/tree';
import { isHidden, stageOf } from './page-state';
import { eachDocument, rootsOf } from './windows';

const QUIET_MS = 60;
const LONGEST_WAIT_MS = 400;
/** Milliseconds after a look: on a page with thousands of parts finding roots takes as long, and the answer comes first. */
const ROOTS_AFTER_MS = 100;
/** Some widgets change without telling anybody: what an officer's press led to is looked at again (milliseconds). */
const LOOK_AGAIN = [150, 600];
/** Keys that choose something; the others write. */
const CHOOSING = ['Enter', ' ', 'ArrowUp', 'ArrowDown', 'Escape'];
const EVENTS = ['input', 'change', 'click', 'keyup', 'focusout'] as const;
const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'disabled',
  'checked',
  'aria-checked',
  'aria-selected',
  'aria-expanded',
  'aria-label',
  'inert',
  'open',
  'role',
  'tabindex',
  'title',
  'type',
];

export interface WatchOptions {
  signal: AbortSignal;
  /** Hears at once where the page has changed, so that what was remembered about these places can be forgotten. */
  onTouched?(places: readonly Node[]): void;
}

/**
 * Calls `onChange` when the page may have changed: after what the officer does, and after the page changes itself,
 * many changes at once counting as one; also in frames of the same origin and open shadow roots. Nothing while the page is hidden, nothing for changes of our own element.
 * `urgent` after what the officer does, who waits for the answer. Ends with the signal.
 */
export function watchPage(
  own: Element,
  onChange: (how: { urgent: boolean }) => void,
  options: WatchOptions,
): void {
  const { signal, onTouched } = options;
  /** Whoever watches looks at the page as soon as it has arrived, with all that changed until then. */
  let isArriving = stageOf(document) === 'loading';
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  let rootsDue: ReturnType<typeof setTimeout> | undefined;
  /** The officer waits for an answer: whatever the page changes meanwhile does not put it off. */
  let urgent = false;

  const fire = (): void => {
    clearTimeout(quiet);
    clearTimeout(latest);
    latest = undefined;
    const how = { urgent };
    urgent = false;
    if (signal.aborted || isHidden(document)) return;
    onChange(how);
    rootsDue ??= setTimeout(observeRoots, ROOTS_AFTER_MS);
  };
  const soon = (): void => {
    if (isArriving || urgent) return;
    clearTimeout(quiet);
    quiet = setTimeout(fire, QUIET_MS);
    latest ??= setTimeout(fire, LONGEST_WAIT_MS);
  };
  const next = (): void => {
    if (isArriving || urgent) return;
    urgent = true;
    inNextTask(() => urgent && fire(), { urgent });
  };
  const isOwn = (node: Node): boolean => node === own || own.contains(node);
  const onMutation = (records: MutationRecord[]): void => {
    if (isArriving) return;
    const touched = records
      .filter(({ target, addedNodes }) => !isOwn(target) && !isOnly(own, addedNodes))
      .map(({ target }) => target);
    if (touched.length === 0) return;
    onTouched?.(touched);
    soon();
  };

  const pages = new Set<Document>();
  const observers = new Map<Document | ShadowRoot, MutationObserver>();
  /** Shadow roots come without a sign: they are looked for whenever the page was looked at. */
  const observeRoots = (): void => {
    clearTimeout(rootsDue);
    rootsDue = undefined;
    if (signal.aborted) return;
    // A frame that went elsewhere leaves its document without a window.
    for (const page of pages) if (!viewOf(page)) pages.delete(page);
    const roots = new Set([...pages].flatMap((page) => rootsOf(page, own)));
    for (const [root, observer] of observers) {
      if (roots.has(root)) continue;
      observer.disconnect();
      observers.delete(root);
    }
    const late = [...roots].filter((root) => !observers.has(root));
    for (const root of late) observers.set(root, observe(root, onMutation));
    const hosts = late.flatMap((root) => ('host' in root ? root.host : []));
    if (hosts.length === 0) return;
    onTouched?.(hosts);
    soon();
  };

  let again: ReturnType<typeof setTimeout>[] = [];
  const onEvent = (event: Event): void => {
    if (event.composedPath().includes(own)) return;
    next();
    const isPress = event.type === 'click' || event.type === 'change';
    if (!isPress && !CHOOSING.includes((event as KeyboardEvent).key)) return;
    for (const timer of again) clearTimeout(timer);
    again = LOOK_AGAIN.map((delay) => setTimeout(() => next(), delay));
  };
  const attach = (page: Document): void => {
    pages.add(page);
    const listen = { capture: true, passive: true, signal };
    for (const type of EVENTS) viewOf(page)?.addEventListener(type, onEvent, listen);
    observeRoots();
    // A frame that was loaded later brings something new to read.
    if (page !== document) soon();
  };
  eachDocument(attach, { signal });
  const onArrival = (): void => {
    isArriving = false;
    for (const observer of observers.values()) observer.takeRecords();
    setTimeout(observeRoots);
  };
  document.addEventListener('DOMContentLoaded', onArrival, { signal });
  document.addEventListener('visibilitychange', () => next(), { signal });
  signal.addEventListener('abort', () => {
    for (const observer of observers.values()) observer.disconnect();
    clearTimeout(quiet);
    clearTimeout(latest);
  });
}

function isOnly(own: Element, nodes: NodeList): boolean {
  return nodes.length === 1 && nodes[0] === own;
}

function observe(root: Node, onMutation: MutationCallback): MutationObserver {
  const observer = new MutationObserver(onMutation);
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  return observer;
}
