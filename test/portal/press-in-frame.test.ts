import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { hearPresses } from '@/lib/portal/hear-presses';
import { holdSubmit } from '@/lib/portal/hold-submit';

let stop = new AbortController();
let errors: string | null = 'no candidate';
let now = 0;
let seen: string[] = [];
/** What the page itself took for a press. */
let submitted = 0;
let root: Document | ShadowRoot = document;

function part(selector = '#go'): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${selector} is not on the page`);
  return found;
}

/** The page's own way of hearing a press. */
function listen(button: HTMLElement): void {
  button.addEventListener('click', (event) => {
    event.preventDefault();
    submitted += 1;
  });
}

function guard(button: () => Element | readonly Element[] | null = () => part()): void {
  holdSubmit(
    { button, errors: () => errors, onHeld: () => seen.push('held'), onFault: () => seen.push('fault') },
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

/** A frame of the same origin with a form in it, loaded from `srcdoc`. */
async function drawFrame(html: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  if (frame.contentDocument) root = frame.contentDocument;
  listen(part());
  return frame;
}

/** A real press inside a frame: the mouse of the test only reaches the page, the keyboard goes where the cursor is. */
async function press(): Promise<void> {
  part().focus();
  await userEvent.keyboard('{Enter}');
}

test.each(['before', 'after'])(
  'a form in a frame that was loaded %s the guard came is held',
  async (order) => {
    if (order === 'after') guard();
    await drawFrame('<form><input id="note"><button id="go">Submit</button></form>');
    if (order === 'before') guard();
    await press();
    expect([seen, submitted]).toEqual([['held'], 0]);
    await press();
    expect([seen, submitted]).toEqual([['held'], 1]);
  },
);

test('a form in a frame that went to another page is held', async () => {
  guard();
  const frame = await drawFrame('<button id="go">Next</button>');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = '<button id="go">Submit</button>';
  await loaded;
  if (frame.contentDocument) root = frame.contentDocument;
  listen(part());
  await press();
  expect([seen, submitted]).toEqual([['held'], 0]);
});

test('a press inside a frame is heard', async () => {
  const heard: string[] = [];
  hearPresses(
    () => ({ delete: part() }),
    (kind) => heard.push(kind),
    { signal: stop.signal },
  );
  await drawFrame('<button id="go">Delete</button>');
  await press();
  expect(heard).toEqual(['delete']);
});
