import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { holdSubmit } from '@/lib/portal/hold-submit';

let stop = new AbortController();
let errors: string | null = 'no candidate';
let now = 0;
let seen: string[] = [];
/** What the page itself took for a press. */
let submitted = 0;

function part(selector = '#go'): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${selector} is not on the page`);
  return found;
}

function guard(): void {
  holdSubmit(
    {
      button: () => part(),
      errors: () => errors,
      onHeld: () => seen.push('held'),
      onFault: () => seen.push('fault'),
    },
    { signal: stop.signal, now: () => now },
  );
}

beforeEach(() => {
  stop = new AbortController();
  errors = 'no candidate';
  now = 0;
  seen = [];
  submitted = 0;
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

/** A page that acts, or looks on, at another part of a press. */
function listenAt(type: string, at: EventTarget = part()): void {
  at.addEventListener(type, () => (submitted += 1), { capture: true, signal: stop.signal });
}

test.each(['pointerdown', 'mousedown', 'pointerup', 'mouseup'])(
  'a page that acts at the %s hears nothing of a held press, and all of the next',
  async (type) => {
    document.body.innerHTML = '<button id="go">Submit</button>';
    guard();
    listenAt(type);
    listenAt(type, document);
    await userEvent.click(part());
    expect([seen, submitted]).toEqual([['held'], 0]);
    expect(document.activeElement).toBe(part());
    now += 1_000;
    await userEvent.click(part());
    expect([seen, submitted]).toEqual([['held'], 2]);
  },
);

test('a page that acts at the mousedown hears nothing of a double click that is held', async () => {
  document.body.innerHTML = '<button id="go">Submit</button>';
  guard();
  listenAt('mousedown');
  await userEvent.dblClick(part());
  expect([seen, submitted]).toEqual([['held'], 0]);
});

test('other mouse buttons, presses without an error and what was begun elsewhere reach the page from the begin', async () => {
  document.body.innerHTML = '<p id="other">Drag me</p><button id="go">Submit</button>';
  guard();
  listenAt('mousedown');
  await userEvent.click(part(), { button: 'right' });
  expect(submitted).toBe(1);
  listenAt('mouseup', document);
  await userEvent.dragAndDrop(part('#other'), part());
  expect(submitted).toBe(2);
  errors = null;
  await userEvent.click(part());
  expect([seen, submitted]).toEqual([[], 4]);
});
