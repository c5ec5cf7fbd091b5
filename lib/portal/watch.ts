import { eachDocument, rootsOf } from './windows';

const QUIET_MS = 60;
const LONGEST_WAIT_MS = 400;
/** Some widgets change without telling anybody: what an officer's press led to is looked at again (milliseconds). */
const LOOK_AGAIN = [150, 600];
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
  'open',
];

/**
 * Calls `onChange` when the page may have changed: after what the officer does, and after the page changes itself,
 * many changes at once counting as one; also in frames of the same origin and open shadow roots. Nothing while the page is hidden, nothing for changes of our own element.
 * Ends with the signal.
 */
export function watchPage(own: Element, onChange: () => void, options: { signal: AbortSignal }): void {
  const { signal } = options;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;

  const fire = (): void => {
    clearTimeout(quiet);
    clearTimeout(latest);
    latest = undefined;
    if (signal.aborted || document.hidden) return;
    observeRoots();
    onChange();
  };
  const soon = (delay: number): void => {
    clearTimeout(quiet);
    quiet = setTimeout(fire, delay);
    latest ??= setTimeout(fire, LONGEST_WAIT_MS);
  };
  const isOwn = (node: Node): boolean => node === own || own.contains(node);

  const observer = new MutationObserver((records) => {
    if (records.some(({ target, addedNodes }) => !isOwn(target) && !onlyOwn(addedNodes, own))) soon(QUIET_MS);
  });
  const pages = new Set<Document>();
  const roots = new WeakSet<Node>();
  const observeOnce = (root: Node): void => {
    if (!roots.has(root)) observe(observer, root);
    roots.add(root);
  };
  /** Shadow roots come without a sign: they are looked for whenever the page is looked at. */
  const observeRoots = (): void => {
    for (const page of pages) {
      // A frame that went elsewhere leaves its document without a window.
      if (!page.defaultView) pages.delete(page);
      else for (const root of rootsOf(page, own)) observeOnce(root);
    }
  };

  const onEvent = (event: Event): void => {
    if (event.composedPath().includes(own)) return;
    soon(0);
    if (event.type !== 'click' && event.type !== 'change') return;
    for (const delay of LOOK_AGAIN) setTimeout(() => soon(0), delay);
  };
  const attach = (page: Document): void => {
    pages.add(page);
    const listen = { capture: true, passive: true, signal };
    for (const type of EVENTS) page.defaultView?.addEventListener(type, onEvent, listen);
    observeRoots();
    // A frame that was loaded later brings something new to read.
    if (page !== document) soon(QUIET_MS);
  };
  eachDocument(attach, { signal });
  document.addEventListener('visibilitychange', () => soon(0), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(quiet);
    clearTimeout(latest);
  });
}

function onlyOwn(nodes: NodeList, own: Element): boolean {
  return nodes.length > 0 && [...nodes].every((node) => node === own);
}

function observe(observer: MutationObserver, root: Node): void {
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
}
