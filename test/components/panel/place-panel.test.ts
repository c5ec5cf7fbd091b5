import { expect, test } from 'vitest';
import { type Box, type PlaceInput, placePanel } from '@/components/panel/place-panel';

const VIEWPORT = { width: 1366, height: 768 };
const button = (left: number, top: number): Box => ({ left, top, width: 90, height: 32 });
const place = (parts: Partial<PlaceInput>) =>
  placePanel({ keepFree: [], viewport: VIEWPORT, direction: 'ltr', wanted: 'end', ...parts });

/** What the open panel would cover, in window coordinates. */
function covered(input: Partial<PlaceInput>): Box {
  const { dock, top, height } = place(input);
  const onLeft = (dock === 'start') === ((input.direction ?? 'ltr') === 'ltr');
  if (dock === 'bottom') return { left: 0, top, width: VIEWPORT.width, height };
  return { left: onLeft ? 0 : VIEWPORT.width - 320, top, width: 320, height };
}

const overlap = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

test('with nothing in the way the panel takes the right edge from the top', () => {
  expect(place({})).toEqual({ dock: 'end', top: 8, height: 752, open: true });
});

test.each([
  ['at the bottom right', [button(1200, 700)]],
  ['at the top right', [button(1200, 20)]],
  ['in the middle of the right edge', [button(1200, 380)]],
  ['down the whole right edge', [0, 100, 200, 300, 400, 500, 600, 700].map((top) => button(1250, top))],
  ['on both edges', [0, 200, 400, 600].flatMap((top) => [button(10, top), button(1250, top)])],
])('buttons %s are never covered', (_, keepFree) => {
  for (const direction of ['ltr', 'rtl'] as const) {
    const box = covered({ keepFree, direction });
    expect(keepFree.filter((one) => overlap(one, box))).toEqual([]);
  }
});

test('with no room for the panel anywhere only its tab is left', () => {
  const keepFree = [0, 150, 300, 450, 600, 730].flatMap((top) => [button(10, top), button(1250, top)]);
  expect(place({ keepFree })).toMatchObject({ open: false });
});

test('where text runs from right to left the end is the left edge', () => {
  expect(
    place({ direction: 'rtl', keepFree: [button(10, 300), button(10, 200), button(10, 500)] }).dock,
  ).toBe('start');
});

test('the officer’s own choice of edge comes first', () => {
  expect(place({ wanted: 'start' }).dock).toBe('start');
  expect(place({ wanted: 'bottom' })).toMatchObject({ dock: 'bottom', open: true });
});
