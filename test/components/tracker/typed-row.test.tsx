// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { RequestRow } from '@/lib/model/request';
import { find, press, type } from '../draw';
import { page, ROW } from './any-request-page';
import { noRequests } from './any-requests';

/** The page, opened as often as one likes, with what it keeps of a row that is being typed. */
function kept(before: RequestRow | null = null) {
  let row = before;
  const on = {
    ...noRequests.on,
    keepTyped: async (typed: RequestRow | null) => {
      row = typed;
    },
    typedBefore: async () => row,
  };
  const open = async () => {
    const root = page({ on });
    await act(async () => {});
    return root;
  };
  return { open, typed: () => row };
}
const inBox = (root: ParentNode, name: string) => find<HTMLInputElement>(root, `[name="${name}"]`).value;

test('a row that was being typed stands in its form again when the page is opened anew, understood or not', async () => {
  const { open, typed } = kept();
  const root = await open();
  await press(root, '[data-action="type-request"]');
  await type(root, '[name="candidate"]', '7x');
  await type(root, '[name="name"]', 'Bo Xu');
  const again = await open();
  expect(inBox(again, 'candidate')).toBe('7x');
  expect(inBox(again, 'name')).toBe('Bo Xu');
  expect(again.querySelector('[data-request] .request-form')).toBeNull();
  await press(again, '[data-action="cancel-request"]');
  expect(typed()).toBeNull();
});

test('a row of the list that was being corrected is opened again at its place, until it is saved', async () => {
  const { open, typed } = kept({ ...ROW, reason: 'a much better reason' });
  const root = await open();
  expect(inBox(find(root, '[data-request="request:1"]'), 'reason')).toBe('a much better reason');
  await press(root, '[data-action="save-request"]');
  await vi.waitFor(() => expect(typed()).toBeNull());
});

test('what was being typed for another series waits until that one is open', async () => {
  const { open, typed } = kept({ ...ROW, series: '2023-11' });
  expect((await open()).querySelector('.request-form')).toBeNull();
  expect(typed()).not.toBeNull();
});
