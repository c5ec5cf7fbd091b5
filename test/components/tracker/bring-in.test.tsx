// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { ImportPreview } from '@/components/tracker/requests/ImportPreview';
import { readClipboard } from '@/components/tracker/requests/read-clipboard';
import { templateHeadings } from '@/components/tracker/requests/request-words';
import { recogniseColumns } from '@/lib/imports/recognise-columns';
import type { Draft } from '@/lib/stores/requests/draft';
import { draw, find, press } from '../draw';

const cells = (html: string, words = 'only words') => readClipboard(words, html).cells;

test('a table of a document keeps its cells, also those of several lines', () => {
  const html =
    '<p>Dear office,</p><table><tr><td>Candidate</td><td>Papers</td></tr>' +
    '<tr><td><p>0713</p></td><td><p>11</p><p>21</p></td></tr></table>' +
    '<table><tr><td>0714\n  </td><td>42<br>62</td></tr></table>';
  expect(cells(html)).toEqual([
    ['Candidate', 'Papers'],
    ['0713', '11\n21'],
    ['0714', '42\n62'],
  ]);
});

test('cells that are joined are told, and what stands in them counts for the first', () => {
  const sheet = readClipboard('', '<table><tr><td colspan="2">June</td><td>x</td></tr></table>');
  expect(sheet.cells).toEqual([['June', '', 'x']]);
  expect(sheet.notices).toEqual([{ kind: 'merged', at: '' }]);
});

test('without a table the words themselves count', () => {
  expect(cells('<p><b>0713</b> 0625</p>', '0713\t0625')).toEqual([['0713', '0625']]);
  expect(cells('', '0713\t0625')).toEqual([['0713', '0625']]);
});

test('markup in a pasted table is text and nothing else', () => {
  const html = '<table><tr><td>0713</td><td><img src=x onerror="document.title=1">Ada</td></tr></table>';
  expect(cells(html)).toEqual([['0713', 'Ada']]);
  expect(document.querySelector('img')).toBeNull();
});

test('every column of the empty list is known when it comes back', () => {
  const { columns, doubts } = recogniseColumns([templateHeadings(), ['0713', 'Ada Li', '0625', '42', '2']]);
  expect(columns).not.toContain(null);
  expect(columns.filter((one) => one === 'consent')).toHaveLength(4);
  expect(doubts).toEqual([]);
});

const draft: Draft = {
  series: '2023-11',
  from: 'list.csv',
  sheets: [
    {
      name: '',
      cells: [
        ['Requests of June 2023'],
        ['Candidate', 'Syllabus', 'Component', 'Service', 'House'],
        ['0713'],
      ],
      firstLine: 1,
      notices: [],
    },
  ],
  sheet: 0,
  columns: null,
};

test('a list of another series is asked about before it comes in; unknown columns are grey', async () => {
  const onSeries = vi.fn();
  const root = draw(
    <ImportPreview
      draft={draft}
      read={null}
      known={0}
      onSeries={onSeries}
      onChange={() => {}}
      onTake={() => {}}
      onLeave={() => {}}
    />,
  );
  expect(find(root, '[data-named-series]').textContent).toContain('June 2023');
  await press(root, '[data-action="take-named-series"]');
  expect(onSeries).toHaveBeenCalledWith('2023-06');
  expect(find(root, 'th.columns--grey').textContent).toContain('House');
});
