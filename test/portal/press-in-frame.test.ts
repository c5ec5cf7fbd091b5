import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { hearPresses } from '@/lib/portal/hear-presses';
import { guard, listen, page, part } from './guarded-page';

/** A frame of the same origin with a form in it, loaded from `srcdoc`. */
async function drawFrame(html: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  if (frame.contentDocument) page.root = frame.contentDocument;
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
    expect([page.seen, page.submitted]).toEqual([['held'], 0]);
    await press();
    expect([page.seen, page.submitted]).toEqual([['held'], 1]);
  },
);

test('a form in a frame that went to another page is held', async () => {
  guard();
  const frame = await drawFrame('<button id="go">Next</button>');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = '<button id="go">Submit</button>';
  await loaded;
  if (frame.contentDocument) page.root = frame.contentDocument;
  listen(part());
  await press();
  expect([page.seen, page.submitted]).toEqual([['held'], 0]);
});

test('a press inside a frame is heard', async () => {
  const heard: string[] = [];
  hearPresses(
    () => ({ delete: part() }),
    (kind) => heard.push(kind),
    { signal: page.stop.signal },
  );
  await drawFrame('<button id="go">Delete</button>');
  await press();
  expect(heard).toEqual(['delete']);
});
