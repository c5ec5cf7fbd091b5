// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Keep, KeepActions, KeepView } from '@/components/tracker/keep/keep-actions';
import type { SeriesId } from '@/lib/model/series';
import type { OpenedBackup } from '@/lib/stores/keep/backup';
import type { Comparison } from '@/lib/stores/keep/compare';
import { candidate, enquiry, MONDAY } from '../any-enquiry';
import { find, press } from '../draw';
import { tracker } from './any-tracker';

const notAsked = () => Promise.reject(new Error('not asked'));
const NOTHING_KEPT = { enquiries: 0, others: 0, copies: 0, settings: 0, tabs: 0 };
const ACTIONS: KeepActions = {
  ...{ makeBackup: notAsked, openBackup: notAsked, compareWith: notAsked, restore: notAsked },
  ...{ merge: notAsked, openCsv: notAsked, mergeCsv: notAsked, goBackTo: notAsked },
  ...{ deleteSeries: notAsked, agreeToLoss: notAsked, seriesWithPapers: async () => [] },
  countEverything: async () => NOTHING_KEPT,
  eraseEverything: async () => NOTHING_KEPT,
};
const VIEW: KeepView = { lastBackup: null, isBackupDue: false, snapshots: [], loss: null };

function keep(view: Partial<KeepView> = {}, actions: Partial<KeepActions> = {}): Keep {
  return { view: { ...VIEW, ...view }, actions: { ...ACTIONS, ...actions } };
}

/** The link of a text leads to the part where backups are brought back, and that part is there. */
function expectWayBack(part: HTMLElement, root: HTMLElement): void {
  expect(find<HTMLAnchorElement>(part, 'a').getAttribute('href')).toBe('#keep-safe');
  for (const action of ['restore', 'merge', 'merge-csv'])
    expect(find(root, `#keep-safe [data-action="${action}"]`).tagName).toBe('LABEL');
}

/** The officer chooses a file with one of the buttons that take one. */
async function choose(root: HTMLElement, button: string): Promise<void> {
  const box = find<HTMLInputElement>(root, `${button} input`);
  Object.defineProperty(box, 'files', { value: [new File(['series'], 'enquiries')] });
  await act(async () => void box.dispatchEvent(new Event('change', { bubbles: true })));
}

test('where everything was cleared, an empty list says so and shows the way to the last backup', () => {
  const { root } = tracker({ enquiries: [], keep: keep() });
  const words = [...root.querySelectorAll<HTMLElement>('p')].find((one) =>
    one.textContent?.includes('Were there enquiries here before?'),
  );
  expect(words?.textContent).toContain('Your last backup file brings them back');
  expectWayBack(words as HTMLElement, root);
  expect(tracker({ keep: keep() }).root.textContent).not.toContain('Were there enquiries here before?');
});

test.each([
  [{ what: 'enquiries', count: 3 }, '3 enquiries that were here are missing.'],
  [{ what: 'put-back', count: 3 }, 'The assistant has put them back from its second copies: 3 enquiries.'],
  [{ what: 'settings' }, 'Your settings, deadlines and what your office said are missing'],
] as const)('when a part was cleared, what is missing is said with the way back: %o', async (loss, said) => {
  let agreed = 0;
  const agreeToLoss = async () => {
    agreed += 1;
  };
  const { root } = tracker({ keep: keep({ loss }, { agreeToLoss }) });
  const notice = find(root, '.notice:has([data-loss])');
  expect(notice.textContent).toContain(said);
  expectWayBack(notice, root);
  await press(root, '[data-action="loss-seen"]');
  expect(agreed).toBe(1);
});

test('before a CSV file is taken in, it is said what comes back from a backup only', async () => {
  const { id, series, events } = enquiry();
  const fresh = { id, series, events, version: 1 as const };
  const comparison: Comparison = {
    ...{ fresh: [fresh], same: 0, changed: [], conflicts: [], erased: [], parts: [] },
  };
  const openCsv = async () => ({ ok: true as const, lines: 1, unread: [], comparison });
  const { root } = tracker({ keep: keep({}, { openCsv }) });
  await choose(root, '[data-action="merge-csv"]');
  await expect
    .poll(() => root.querySelector('[data-compare="left-out"]')?.textContent)
    .toMatch(/checks at submission and the history .* from a backup file only/);
});

test('while a restore is being written no other part begins anything, it is said why, and the keyboard keeps its place', async () => {
  let end = () => {};
  const restore = () =>
    new Promise<void>((done) => {
      end = done;
    });
  const opened = {
    ok: true,
    head: { madeAt: '2023-09-22T12:00:00+00:00' },
    everything: { enquiries: [], parts: {} },
  } as unknown as OpenedBackup;
  const snapshot = { id: 'one', at: '2023-09-21T12:00:00+00:00', why: 'daily', series: [] };
  const { root } = tracker({
    keep: keep(
      { snapshots: [snapshot] as unknown as KeepView['snapshots'] },
      { restore, openBackup: async () => opened },
    ),
  });
  await press(root, '[data-action="delete-a-series"]');
  await press(root, '[data-action="delete-everything"]');
  await press(root, '[data-action="go-back"]');
  const ready = () =>
    [
      'backup',
      'restore',
      'merge',
      'merge-csv',
      'go-back-now',
      'delete-series',
      'delete-everything-now',
    ].filter((action) => {
      const button = find<HTMLButtonElement>(root, `[data-action="${action}"]`);
      return !(button.querySelector('input') ?? button).disabled;
    });
  await expect.poll(ready).toHaveLength(7);
  await choose(root, '[data-action="restore"]');
  find(root, '[data-action="restore-now"]').focus();
  await press(root, '[data-action="restore-now"]');
  // The button is gone; who works by keyboard goes on where they were.
  expect(document.activeElement).toBe(find(root, '[data-keep-safe]'));
  expect(ready()).toEqual([]);
  expect(find(root, '[data-working]').textContent).toContain('The other buttons here wait');
  end();
  await expect.poll(ready).toHaveLength(7);
  expect(root.textContent).not.toContain('The other buttons here wait');
});

test('a series of which only papers are kept can be deleted too, and it is said what goes', async () => {
  const kept: SeriesId[] = ['2024-06'];
  const deleted: unknown[] = [];
  const { root } = tracker({
    keep: keep(
      {},
      {
        seriesWithPapers: async () => [...kept],
        deleteSeries: async (series) => {
          deleted.push(series);
          kept.pop();
          return 0;
        },
      },
    ),
  });
  const details = find<HTMLDetailsElement>(root, 'details:has(> [data-action="delete-a-series"])');
  const offered = () =>
    [...details.querySelectorAll<HTMLElement>('[data-action="delete-series"]')].map(
      (one) => one.dataset.series,
    );
  expect(offered()).toEqual(['2023-06']);
  await act(async () => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  await expect.poll(offered).toEqual(['2024-06', '2023-06']);
  await press(root, '[data-action="delete-series"]');
  expect(details.textContent).toContain('There is no enquiry of June 2024. Really delete the request list');
  await press(root, '[data-action="delete-series-now"]');
  expect(deleted).toEqual(['2024-06']);
  await expect.poll(() => details.textContent).toContain('What was kept of June 2024 is deleted.');
  expect(offered()).toEqual(['2023-06']);
});

test('while names are hidden what a merge would change names nobody either', async () => {
  const side = (outcome: string) => {
    const { id, series, events } = enquiry({ number: '300001' });
    const change = { number: '300001', candidates: [candidate('0713', 'Amina Yusuf')], outcome };
    return {
      id,
      series,
      version: 1 as const,
      events: [...events, { id: '9', at: MONDAY, origin: 'typed' as const, change }],
    };
  };
  const conflict = {
    ...{ mine: side('Amina: no change'), theirs: side('Amina: B to A') },
    ...{ kind: 'changed' as const, fields: ['outcome' as const] },
  };
  const comparison = { fresh: [], same: 0, changed: [], conflicts: [conflict], erased: [], parts: [] };
  const openCsv = async () => ({ ok: true as const, lines: 1, unread: [], comparison });
  const merging = async (masked: boolean) => {
    const { root } = tracker({ keep: keep({}, { openCsv }), view: { columns: null, masked } });
    await choose(root, '[data-action="merge-csv"]');
    await expect.poll(() => root.querySelector('[data-conflict]')).not.toBeNull();
    return find(root, '[data-preview="merge"]').textContent;
  };
  expect(await merging(false)).toContain('0713 Amina Yusuf');
  expect(await merging(false)).toContain('Amina: B to A');
  expect(await merging(true)).not.toContain('Amina');
  expect(await merging(true)).toContain('Press Show names');
});
