import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { watchPage } from '@/lib/portal/watch';

let stop = new AbortController();
let own = document.createElement('enquiry-assistant');
let calls = 0;

const wait = (time: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, time));
/** Longer than any waiting of ours. */
const settled = (): Promise<unknown> => wait(900);

function watch(): void {
  watchPage(own, () => (calls += 1), { signal: stop.signal });
}

function add(parent: Node, words = 'new'): void {
  parent.appendChild(document.createTextNode(words));
}

beforeEach(() => {
  stop = new AbortController();
  own = document.createElement('enquiry-assistant');
  document.documentElement.append(own);
  calls = 0;
});
afterEach(() => {
  stop.abort();
  own.remove();
  document.body.replaceChildren();
});

test('many changes at once count as one', async () => {
  watch();
  for (let index = 0; index < 500; index += 1) add(document.body);
  await settled();
  expect(calls).toBe(1);
});

test('a page that never rests is still looked at', async () => {
  watch();
  const timer = setInterval(() => add(document.body), 20);
  await settled();
  clearInterval(timer);
  expect(calls).toBeGreaterThanOrEqual(1);
  expect(calls).toBeLessThan(5);
});

test('what the page changes at a press does not put off the look that answers it', async () => {
  document.body.innerHTML = '<button>Choose</button>';
  watch();
  const button = document.querySelector('button') as HTMLElement;
  let timer: ReturnType<typeof setInterval> | undefined;
  button.addEventListener('click', () => {
    add(document.body);
    timer = setInterval(() => add(document.body), 5);
  });
  button.click();
  // Shorter than a page that never rests is left alone without a press.
  await wait(300);
  clearInterval(timer);
  expect(calls).toBeGreaterThanOrEqual(2);
});

test('the answer to a press goes before what the page still has to do; a look at its own changes does not', async () => {
  document.body.innerHTML = '<button>Choose</button>';
  const done: string[] = [];
  watchPage(own, ({ urgent }) => done.push(urgent ? 'answer' : 'look'), { signal: stop.signal });
  await settled();
  void scheduler.postTask(() => done.push('page'), { priority: 'user-visible' });
  document.querySelector('button')?.click();
  await expect.poll(() => done.slice(0, 2)).toEqual(['answer', 'page']);
  await settled();
  done.length = 0;
  add(document.body);
  await settled();
  expect(done).toEqual(['look']);
});

test('changes of our own element are none', async () => {
  const layer = own.attachShadow({ mode: 'open' });
  watch();
  add(own);
  add(layer);
  own.setAttribute('class', 'x');
  await settled();
  expect(calls).toBe(0);
});

test('what an officer types is seen, and what a press led to is looked at again', async () => {
  document.body.innerHTML = '<input id="note"><button>Choose</button>';
  watch();
  await userEvent.type(document.querySelector('#note') as HTMLElement, 'a');
  await wait(50);
  expect(calls).toBeGreaterThan(0);
  await settled();
  calls = 0;
  await userEvent.click(document.querySelector('button') as HTMLElement);
  await settled();
  expect(calls).toBeGreaterThanOrEqual(3);
});

test('a change inside a frame is seen, also in one that is loaded later', async () => {
  watch();
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = '<p>form</p>';
  document.body.append(frame);
  await loaded;
  await settled();
  calls = 0;
  add(frame.contentDocument?.body ?? document);
  await settled();
  expect(calls).toBe(1);
});

test('a change inside an open shadow root is seen, also in one that came later', async () => {
  watch();
  const host = document.createElement('x-form');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  await settled();
  calls = 0;
  add(root);
  await settled();
  expect(calls).toBe(1);
});

/** Where the browser itself keeps what a page says; the answer puts it back. */
function pageSays(name: 'readyState' | 'hidden', get: () => unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(Document.prototype, name) ?? {};
  Object.defineProperty(Document.prototype, name, { configurable: true, get });
  return () => Object.defineProperty(Document.prototype, name, own);
}

test('a page that is still arriving is left to whoever watches; what came with it is watched from then on', async () => {
  let state = 'loading';
  const back = pageSays('readyState', () => state);
  const onTouched = (): number => (touched += 1);
  let touched = 0;
  watchPage(own, () => (calls += 1), { signal: stop.signal, onTouched });
  const host = document.body.appendChild(document.createElement('x-form'));
  const root = host.attachShadow({ mode: 'open' });
  await settled();
  expect([calls, touched]).toEqual([0, 0]);
  state = 'interactive';
  document.dispatchEvent(new Event('DOMContentLoaded'));
  await settled();
  calls = 0;
  add(root);
  await settled();
  expect(calls).toBe(1);
  back();
});

test('while the page is hidden nothing is looked at, and once it is seen again it is', async () => {
  let hidden = true;
  const back = pageSays('hidden', () => hidden);
  document.body.innerHTML = '<button>Choose</button>';
  watch();
  add(document.body);
  document.querySelector('button')?.click();
  await settled();
  expect(calls).toBe(0);
  hidden = false;
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
  back();
  expect(calls).toBe(1);
});

test('drawing our own element into the page once more is no change of the page', async () => {
  watch();
  own.remove();
  await settled();
  calls = 0;
  document.documentElement.append(own);
  own.append(document.createElement('p'));
  await settled();
  expect(calls).toBe(0);
});

test.each([
  ['a click', () => userEvent.click(document.querySelector('button') as HTMLElement)],
  ['a key that chooses', () => userEvent.keyboard('{ArrowDown}')],
])('what a widget shows some time after %s is seen, though nothing tells of it', async (_what, act) => {
  document.body.innerHTML = '<button>Choose</button><input type="checkbox">';
  const box = document.querySelector('input') as HTMLInputElement;
  document.querySelector('button')?.focus();
  const seen: boolean[] = [];
  watchPage(own, () => seen.push(box.checked), { signal: stop.signal });
  await act();
  // A property: no event, and nothing an observer hears of.
  setTimeout(() => (box.checked = true), 300);
  await settled();
  expect(seen.at(-1)).toBe(true);
});

test('where the page has changed is told at once, and so is a shadow root that came without a sign', async () => {
  const touched: Node[] = [];
  watchPage(own, () => undefined, {
    signal: stop.signal,
    onTouched: (places) => touched.push(...places),
  });
  const host = document.body.appendChild(document.createElement('div'));
  await Promise.resolve();
  expect(touched).toEqual([document.body]);
  await settled();
  host.attachShadow({ mode: 'open' }).innerHTML = '<p>form</p>';
  add(document.body);
  await settled();
  expect(touched).toContain(host);
});

test('a part that the page has thrown away is watched no longer', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  watch();
  host.remove();
  await settled();
  calls = 0;
  add(root);
  await settled();
  expect(calls).toBe(0);
});

test('after the end nothing is seen', async () => {
  watch();
  add(document.body);
  await wait(0);
  stop.abort();
  add(document.body);
  await settled();
  expect(calls).toBe(0);
});
