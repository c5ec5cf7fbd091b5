import { expect, test } from 'vitest';
import { pageReader } from '@/lib/portal/page-reader';
import { FORMS } from './markups/facts';
import { html4 } from './markups/kinds/html-4';

interface Shown {
  rows: string[];
  pager?: string;
  service?: string;
  filter?: string;
}

const SERVICE_1 = 'Service 1 - Clerical re-check';

/** An officer's way through a form: each step is what the page shows, rows written `x 0001` or `- 0001`. */
function read(steps: (Shown | null)[]): { rows: string[]; complete: boolean }[] {
  const form = FORMS['by component, candidates listed'];
  if (!form) throw new Error('no such form');
  const reader = pageReader(() => undefined, { signal: new AbortController().signal, now: () => 0 });
  return steps.map((shown) => {
    const candidates = shown?.rows.map((row) => {
      const [tick, number = ''] = row.split(' ');
      return { number, name: `Family${number}, Given`, ticked: tick === 'x' };
    });
    const { service = form.service, filter = '', pager = '' } = shown ?? {};
    const html = candidates && html4.form({ ...form, candidates, service, filter, box: '' });
    document.body.innerHTML = (html ?? '').replace('</table>', `</table><p>${pager}</p>`);
    const list = reader.read(document)?.form?.snapshot.fields.candidates;
    document.body.replaceChildren();
    if (list?.status !== 'found') return { rows: [], complete: false };
    const { rows, extent } = list.value;
    return {
      rows: rows.map(({ number, ticked }) => `${ticked ? 'x' : '-'} ${number}`),
      complete: extent.complete,
    };
  });
}

const last = (steps: (Shown | null)[]) => read(steps).at(-1);
const FIRST = { rows: ['x 0001', '- 0002', '- 0003'], pager: '1 to 3 of 6' };
const SECOND = { rows: ['- 0004', 'x 0005', '- 0006'], pager: '4 to 6 of 6' };

test('candidates on another page are remembered, and the list is still not called complete', () => {
  expect(last([FIRST, SECOND])).toEqual({
    rows: ['- 0004', 'x 0005', '- 0006', 'x 0001', '- 0002', '- 0003'],
    complete: false,
  });
});

test('what is on screen counts, also when it was seen otherwise before', () => {
  const again = { ...FIRST, rows: ['x 0001', 'x 0002', '- 0003'] };
  expect(last([FIRST, SECOND, again])?.rows).toEqual([...again.rows, ...SECOND.rows]);
});

test('a tick taken away while the row is on screen is a tick taken away', () => {
  const without = { ...FIRST, rows: ['- 0001', '- 0002', '- 0003'] };
  expect(last([FIRST, without, SECOND])?.rows).toEqual([...SECOND.rows, ...without.rows]);
});

test('a page that forgets ticks when it is turned is found out, and ticks out of sight count no longer', () => {
  const lost = { ...FIRST, rows: ['- 0001', '- 0002', '- 0003'] };
  expect(last([FIRST, SECOND, lost])?.rows).toEqual([...lost.rows, '- 0004', '- 0005', '- 0006']);
});

test('another service, or another filter, begins anew', () => {
  expect(last([FIRST, { ...SECOND, service: SERVICE_1 }])?.rows).toEqual(SECOND.rows);
  expect(last([FIRST, { ...SECOND, filter: '00' }])?.rows).toEqual(SECOND.rows);
});

test('a form that was left is forgotten', () => {
  expect(last([FIRST, null, SECOND])?.rows).toEqual(SECOND.rows);
});

test('a list shown to its end is complete, and holds what it shows', () => {
  const whole = { rows: [...FIRST.rows, ...SECOND.rows] };
  expect(last([FIRST, whole])).toEqual({ rows: whole.rows, complete: true });
});
