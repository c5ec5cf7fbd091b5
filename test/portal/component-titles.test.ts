import { expect, test } from 'vitest';
import { readComponents } from '@/lib/portal/read/components';

/** What stands beside a tick box, and the title that the officer is told. */
const TITLES: [string, string][] = [
  ['22 (Multiple Choice (Extended))', 'Multiple Choice (Extended)'],
  ['22 (Theory)', 'Theory'],
  ['22 Multiple Choice (Extended)', 'Multiple Choice (Extended)'],
  ['22 (Core) Theory (Extended)', '(Core) Theory (Extended)'],
  ['22 (Core', '(Core'],
];

test.each(TITLES)('%s is called %s', (words, title) => {
  const element = document.createElement('div');
  const tick = document.createElement('input');
  const rows = [{ element, tick, cells: [words], ticked: false }];
  const { list } = readComponents({ element, headers: [], names: [], rows });
  expect(list.rows).toEqual([{ code: '22', title, ticked: false }]);
});
