import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { hearPresses } from '@/lib/portal/hear-presses';
import { guard, listen, page, part } from './guarded-page';

function draw(html: string): void {
  document.body.innerHTML = html;
  page.root = document;
  listen(part());
}

const BUTTONS: [string, string][] = [
  ['a button', '<button id="go">Submit</button>'],
  ['a button of a form', '<form><input><button id="go">Submit</button></form>'],
  ['a submit input', '<form><input type="submit" id="go" value="Submit"></form>'],
  ['a link', '<a href="#" id="go">Submit</a>'],
  ['a link that runs a script', '<a href="javascript:void 0" id="go">Submit</a>'],
  ['a div with the role of a button', '<div role="button" tabindex="0" id="go">Submit</div>'],
  ['a span drawn as a button', '<span class="btn" id="go">Submit</span>'],
];

test.each(BUTTONS)('the first press on %s is held, the second passes', async (_, html) => {
  draw(html);
  guard();
  await userEvent.click(part());
  expect([page.seen, page.submitted]).toEqual([['held'], 0]);
  await userEvent.click(part());
  expect([page.seen, page.submitted]).toEqual([['held'], 1]);
});

test('a press on the words inside the button is held as well', async () => {
  draw('<button id="go"><i>✔</i> <span id="words">Submit</span></button>');
  guard();
  await userEvent.click(part('#words'));
  expect([page.seen, page.submitted]).toEqual([['held'], 0]);
});

test('Enter in a text field that would submit is held once', async () => {
  draw('<form><input id="note"><button id="go">Submit</button></form>');
  guard();
  part('#note').focus();
  await userEvent.keyboard('{Enter}');
  expect([page.seen, page.submitted]).toEqual([['held'], 0]);
  await userEvent.keyboard('{Enter}');
  expect(page.submitted).toBe(1);
});

test.each([
  ['Space', ' '],
  ['Enter', '{Enter}'],
])('%s on the button is held once', async (_, key) => {
  draw('<button id="go">Submit</button>');
  guard();
  part().focus();
  await userEvent.keyboard(key);
  expect([page.seen, page.submitted]).toEqual([['held'], 0]);
  await userEvent.keyboard(key);
  expect(page.submitted).toBe(1);
});

test('a drawn button that acts on keys is held on the key, once', async () => {
  draw('<div role="button" tabindex="0" id="go">Submit</div>');
  part().addEventListener('keydown', () => {
    page.submitted += 1;
  });
  guard();
  part().focus();
  await userEvent.keyboard('{Enter}');
  expect([page.seen, page.submitted]).toEqual([['held'], 0]);
  await userEvent.keyboard('{Enter}');
  expect(page.submitted).toBe(1);
});

test('a page that listens in capture on the document does not hear a held press', async () => {
  draw('<button id="go">Submit</button>');
  guard();
  document.addEventListener('click', () => (page.submitted += 1), {
    capture: true,
    signal: page.stop.signal,
  });
  await userEvent.click(part());
  expect(page.submitted).toBe(0);
});

test('a button drawn anew since the page was read is still held', async () => {
  draw('<div id="bar"><button id="go">Submit</button></div>');
  const old = part();
  guard(() => old);
  part('#bar').innerHTML = '<button id="go">Submit</button>';
  listen(part());
  await userEvent.click(part());
  expect([page.seen, page.submitted]).toEqual([['held'], 0]);
});

test('another button drawn anew is let through', async () => {
  draw('<div id="bar"><button id="go">Submit</button></div>');
  const old = part();
  guard(() => old);
  part('#bar').innerHTML = '<button id="go">Save</button>';
  listen(part());
  await userEvent.click(part());
  expect([page.seen, page.submitted]).toEqual([[], 1]);
});

test('of a Submit above and one below the form either is held, and then either passes', async () => {
  draw('<button id="top">Submit</button><p>…</p><button id="go">Submit</button>');
  listen(part('#top'));
  guard(() => [part('#top'), part()]);
  await userEvent.click(part('#top'));
  expect([page.seen, page.submitted]).toEqual([['held'], 0]);
  await userEvent.click(part());
  expect(page.submitted).toBe(1);
});

test('new errors are held again, the same ones never twice', async () => {
  draw('<button id="go">Submit</button>');
  guard();
  await userEvent.click(part());
  page.errors = 'no service';
  await userEvent.click(part());
  expect([page.seen, page.submitted]).toEqual([['held', 'held'], 0]);
  page.errors = 'no candidate';
  await userEvent.click(part());
  expect(page.submitted).toBe(1);
});

test('without errors, without a sure button and on other buttons nothing is held', async () => {
  draw('<button id="go">Submit</button><button id="other">Save</button>');
  listen(part('#other'));
  let button: Element | null = part();
  guard(() => button);
  await userEvent.click(part('#other'));
  page.errors = null;
  await userEvent.click(part());
  page.errors = 'no candidate';
  button = null;
  await userEvent.click(part());
  expect([page.seen, page.submitted]).toEqual([[], 3]);
});

test('a press by a script of the page passes', () => {
  draw('<button id="go">Submit</button>');
  guard();
  part().click();
  expect([page.seen, page.submitted]).toEqual([[], 1]);
});

test('a fault of ours lets the press through and takes the guard away', async () => {
  draw('<button id="go">Submit</button>');
  part().addEventListener('pointerdown', () => (page.submitted += 1), { capture: true });
  let asked = 0;
  guard(() => {
    asked += 1;
    throw new Error('broken');
  });
  await userEvent.click(part());
  await userEvent.click(part());
  expect([page.seen, page.submitted, asked]).toEqual([['fault'], 4, 1]);
});

test('more than 50 ms of thinking lets the press through and takes the guard away', async () => {
  draw('<button id="go">Submit</button>');
  guard(() => {
    page.now += 51;
    return part();
  });
  await userEvent.click(part());
  await userEvent.click(part());
  expect([page.seen, page.submitted]).toEqual([['fault'], 2]);
});

test('after the end nothing is held', async () => {
  draw('<button id="go">Submit</button>');
  guard();
  page.stop.abort();
  await userEvent.click(part());
  expect([page.seen, page.submitted]).toEqual([[], 1]);
});

test('a button in an open shadow root is held', async () => {
  document.body.innerHTML = '<x-bar></x-bar>';
  const shadow = document.querySelector('x-bar')?.attachShadow({ mode: 'open' });
  if (!shadow) throw new Error('no shadow root');
  shadow.innerHTML = '<button id="go">Submit</button>';
  page.root = shadow;
  listen(part());
  guard();
  await userEvent.click(part());
  expect([page.seen, page.submitted]).toEqual([['held'], 0]);
});

test('presses that are let through are heard, held ones are not', async () => {
  draw('<button id="go">Submit</button><a href="#" id="save">Save</a>');
  guard();
  const heard: string[] = [];
  hearPresses(
    () => ({ submit: [part()], save: part('#save'), delete: null }),
    (kind) => heard.push(kind),
    { signal: page.stop.signal },
  );
  await userEvent.click(part());
  await userEvent.click(part('#save'));
  part('#save').click();
  await userEvent.click(part());
  expect(heard).toEqual(['save', 'submit']);
});
