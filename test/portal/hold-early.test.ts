import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { guard, page, part } from './guarded-page';

/** A page that acts, or looks on, at another part of a press. */
function listenAt(type: string, at: EventTarget = part()): void {
  at.addEventListener(type, () => (page.submitted += 1), { capture: true, signal: page.stop.signal });
}

test.each(['pointerdown', 'mousedown', 'pointerup', 'mouseup'])(
  'a page that acts at the %s hears nothing of a held press, and all of the next',
  async (type) => {
    document.body.innerHTML = '<button id="go">Submit</button>';
    guard();
    listenAt(type);
    listenAt(type, document);
    await userEvent.click(part());
    expect([page.seen, page.submitted]).toEqual([['held'], 0]);
    expect(document.activeElement).toBe(part());
    page.now += 1_000;
    await userEvent.click(part());
    expect([page.seen, page.submitted]).toEqual([['held'], 2]);
  },
);

test('a page that acts at the mousedown hears nothing of a double click that is held', async () => {
  document.body.innerHTML = '<button id="go">Submit</button>';
  guard();
  listenAt('mousedown');
  await userEvent.dblClick(part());
  expect([page.seen, page.submitted]).toEqual([['held'], 0]);
});

test('other mouse buttons, presses without an error and what was begun elsewhere reach the page from the begin', async () => {
  document.body.innerHTML = '<p id="other">Drag me</p><button id="go">Submit</button>';
  guard();
  listenAt('mousedown');
  await userEvent.click(part(), { button: 'right' });
  expect(page.submitted).toBe(1);
  listenAt('mouseup', document);
  await userEvent.dragAndDrop(part('#other'), part());
  expect(page.submitted).toBe(2);
  page.errors = null;
  await userEvent.click(part());
  expect([page.seen, page.submitted]).toEqual([[], 4]);
});
