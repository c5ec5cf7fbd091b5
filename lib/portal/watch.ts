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
 * many changes at once counting as one. Nothing while the page is hidden, nothing for changes of our own element.
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
    if (!signal.aborted && !document.hidden) onChange();
  };
  const soon = (delay: number): void => {
    clearTimeout(quiet);
    quiet = setTimeout(fire, delay);
    latest ??= setTimeout(fire, LONGEST_WAIT_MS);
  };
  const isOwn = (node: Node): boolean => node === own || own.contains(node);

  const observer = new MutationObserver((records) => {
    if (records.some(({ target, addedNodes }) => !isOwn(target) && !onlyOwn(addedNodes, own))) soon(QUIET_MS);
    observeFrames(observer);
  });
  observe(observer, document);
  observeFrames(observer);

  const onEvent = (event: Event): void => {
    if (event.composedPath().includes(own)) return;
    soon(0);
    if (event.type !== 'click' && event.type !== 'change') return;
    for (const delay of LOOK_AGAIN) setTimeout(() => soon(0), delay);
  };
  for (const type of EVENTS) window.addEventListener(type, onEvent, { capture: true, passive: true, signal });
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

/** Frames of the same origin belong to the page; a frame that loads anew brings a new document. */
function observeFrames(observer: MutationObserver): void {
  for (const frame of document.querySelectorAll('iframe, frame')) {
    try {
      const inner = (frame as HTMLIFrameElement).contentDocument;
      if (inner) observe(observer, inner);
    } catch {
      // Another origin: not ours to look at.
    }
  }
}
