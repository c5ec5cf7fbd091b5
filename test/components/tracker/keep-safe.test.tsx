// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Keep, KeepActions, KeepView } from '@/components/tracker/keep/keep-actions';
import type { Comparison } from '@/lib/stores/keep/compare';
import { enquiry } from '../any-enquiry';
import { find, press } from '../draw';
import { tracker } from './any-tracker';

const notAsked = () => Promise.reject(new Error('not asked'));
const NOTHING_KEPT = { enquiries: 0, others: 0, settings: 0, tabs: 0 };
const ACTIONS: KeepActions = {
  ...{ makeBackup: notAsked, openBackup: notAsked, compareWith: notAsked, restore: notAsked },
  ...{ merge: notAsked, openCsv: notAsked, mergeCsv: notAsked, goBackTo: notAsked },
  ...{ deleteSeries: notAsked, agreeToLoss: notAsked },
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
  const box = find<HTMLInputElement>(root, '[data-action="merge-csv"] input');
  Object.defineProperty(box, 'files', { value: [new File(['series'], 'enquiries.csv')] });
  await act(async () => void box.dispatchEvent(new Event('change', { bubbles: true })));
  await expect
    .poll(() => root.querySelector('[data-compare="left-out"]')?.textContent)
    .toMatch(/checks at submission and the history .* from a backup file only/);
});
