// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { SyllabusCode } from '@/lib/model/codes';
import { enquiry } from '../any-enquiry';
import { find, key, press, type } from '../draw';
import { tracker } from './any-tracker';

const many = (count: number) =>
  Array.from({ length: count }, (_, at) => enquiry({ id: `e${at}`, number: String(at) }));
const rowsOf = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('[data-enquiry]')];

test('up to a hundred enquiries are all drawn; of ten thousand only those in sight', () => {
  expect(rowsOf(tracker({ enquiries: many(100) }).root)).toHaveLength(100);
  const { root } = tracker({ enquiries: many(10_000) });
  expect(rowsOf(root).length).toBeLessThan(60);
  expect(rowsOf(root).length).toBeGreaterThan(8);
  expect(find(root, 'table').getAttribute('aria-rowcount')).toBe('10001');
  expect(rowsOf(root)[3]?.getAttribute('aria-rowindex')).toBe('5');
  expect(root.textContent).toContain("not with the browser's own search");
});

test('every row goes to paper', async () => {
  const { root } = tracker({ enquiries: many(300) });
  await act(async () => void dispatchEvent(new Event('beforeprint')));
  expect(rowsOf(root)).toHaveLength(300);
  await act(async () => void dispatchEvent(new Event('afterprint')));
  expect(rowsOf(root).length).toBeLessThan(60);
});

test('the arrow keys, Home, End and the page keys go from row to row, also to rows far out of sight', async () => {
  const { root } = tracker({ enquiries: many(10_000) });
  find(root, '[data-enquiry="e0"] a').focus();
  const at = () => document.activeElement?.closest<HTMLElement>('[data-enquiry]')?.dataset.enquiry;
  const walk = [
    ['ArrowDown', 'e1'],
    ['PageDown', 'e11'],
    ['ArrowUp', 'e10'],
    ['End', 'e9999'],
    ['ArrowDown', 'e9999'],
    ['PageUp', 'e9989'],
    ['Home', 'e0'],
    ['ArrowUp', 'e0'],
  ] as const;
  for (const [name, reached] of walk) {
    await key(root, `[data-enquiry="${at()}"] a`, name);
    expect([name, at()]).toEqual([name, reached]);
  }
});

test('only what is chosen of syllabus, service and what is due stays in the list', async () => {
  const { root } = tracker({
    enquiries: [
      enquiry({ id: 'a' }),
      enquiry({ id: 'b', service: '1' }),
      enquiry({ id: 'c', syllabus: '0500' as SyllabusCode, state: 'completed' }),
      enquiry({ id: 'd', removed: true }),
    ],
  });
  const ids = () => rowsOf(root).map((row) => row.dataset.enquiry);
  expect(ids()).toEqual(['a', 'b', 'c']);
  await type(root, '[data-filter="service"]', '1');
  expect(ids()).toEqual(['b']);
  await type(root, '[data-filter="service"]', 'all');
  await type(root, '[data-filter="syllabus"]', '0500');
  expect(ids()).toEqual(['c']);
  await type(root, '[data-filter="syllabus"]', 'all');
  await type(root, '[data-filter="due"]', 'overdue');
  expect(ids()).toEqual(['a', 'b']);
  await type(root, '[data-filter="due"]', 'all');
  await type(root, '[data-filter="state"]', 'removed');
  expect(ids()).toEqual(['d']);
});

test('hidden names are nowhere on the page, and the number still tells who is meant', () => {
  const named = enquiry({ outcome: 'Amina went up' });
  const { root } = tracker({ enquiries: [named], view: { columns: null, masked: true } });
  expect(root.innerHTML).not.toContain('Amina');
  expect(find(root, '[data-enquiry]').textContent).toContain('0713 AY');
});

test('only the chosen columns are drawn, and the number always', () => {
  const { root } = tracker({ view: { columns: ['state', 'of another version'], masked: false } });
  const names = [...root.querySelectorAll('thead th')].map((one) => one.textContent);
  expect(names).toEqual(['Enquiry', 'State']);
});

test('a column is put away and names are hidden by a press', async () => {
  const kept: unknown[] = [];
  const { root } = tracker({ onView: (view) => kept.push(view) });
  await press(root, '[data-action="columns"] [name="note"]');
  await press(root, '[data-action="mask-names"]');
  expect(kept).toEqual([
    {
      columns: ['number', 'candidates', 'syllabus', 'components', 'service', 'state', 'next'],
      masked: false,
    },
    { columns: null, masked: true },
  ]);
});

test('a press on a column sorts by it, a second turns it round', async () => {
  const { root } = tracker({
    enquiries: [enquiry({ id: 'b', number: '2' }), enquiry({ id: 'a', number: '1' })],
  });
  const ids = () =>
    [...root.querySelectorAll<HTMLElement>('[data-enquiry]')].map((row) => row.dataset.enquiry);
  await press(root, '[data-sort="number"]');
  expect(ids()).toEqual(['a', 'b']);
  await press(root, '[data-sort="number"]');
  expect(ids()).toEqual(['b', 'a']);
  expect(find(root, '[aria-sort="descending"]').textContent).toBe('Enquiry');
});
