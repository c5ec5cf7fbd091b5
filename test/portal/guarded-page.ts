import { afterEach, beforeEach } from 'vitest';
import { holdSubmit } from '@/lib/portal/hold-submit';

const AT_FIRST = {
  errors: 'no candidate' as string | null,
  /** The clock of the guard. Milliseconds. */
  now: 0,
  /** What the page itself took for a press. */
  submitted: 0,
};

/** A page with a Submit that is guarded, as it is in the test that runs. */
export const page = {
  ...AT_FIRST,
  /** What the guard told of. */
  seen: [] as string[],
  stop: new AbortController(),
  root: document as Document | ShadowRoot,
};

beforeEach(() => {
  Object.assign(page, AT_FIRST, { seen: [], stop: new AbortController(), root: document });
});
afterEach(() => {
  page.stop.abort();
  document.body.replaceChildren();
});

/** A part of the page; its Submit where nothing else is named. */
export function part(selector = '#go'): HTMLElement {
  const found = page.root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${selector} is not on the page`);
  return found;
}

/** The page's own way of hearing a press. */
export function listen(button: HTMLElement): void {
  button.addEventListener('click', (event) => {
    event.preventDefault();
    page.submitted += 1;
  });
}

/** Sets the guard on the page's Submit. */
export function guard(button: () => Element | readonly Element[] | null = () => part()): void {
  holdSubmit(
    {
      button,
      errors: () => page.errors,
      onHeld: () => page.seen.push('held'),
      onFault: () => page.seen.push('fault'),
    },
    { signal: page.stop.signal, now: () => page.now },
  );
}
