// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { RequestsProps } from '@/components/tracker/requests/RequestsPage';
import type { Instant } from '@/lib/model/calendar-date';
import { StoreError } from '@/lib/model/errors';
import type { PlannedEnquiry } from '@/lib/model/run-sheet';
import type { CheckedRow } from '@/lib/requests/checked-list';
import { ownFinding, ownPhrase } from '@/lib/requests/own-findings';
import type { RequestFix } from '@/lib/requests/request-fix';
import { find, key, press, type } from '../draw';
import { CHECKED, PLANNED, page, ROW } from './any-request-page';
import { noRequests } from './any-requests';

test('a row says who agreed, when, where the form is, and that they know what can happen', () => {
  const words = find(page(), '.requests__consent').textContent;
  for (const part of ['Mr Li', '20 August 2023', 'Cabinet 2', 'grades can go down'])
    expect(words).toContain(part);
});

test('what the officer has to decide is open above the list, tips wait folded away', () => {
  const root = page();
  expect(find(root, '.said-once > .notice').textContent).toContain('Check');
  expect(find<HTMLDetailsElement>(root, '.said-once > details').open).toBe(false);
});

test('a colleague adds initials, which are kept with the moment and can be taken back', async () => {
  const change = vi.fn<RequestsProps['on']['change']>(async () => {});
  const on = { ...noRequests.on, change };
  const root = page({ twoPeople: true, on });
  await type(root, '[name="initials"]', ' MK ');
  await press(root, '[data-action="sign"]');
  const signed = change.mock.calls[0]?.[0].put[0]?.secondPerson;
  expect(signed).toEqual({ initials: 'MK', at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
  const at = '2023-08-21T10:05:00+01:00' as Instant;
  const again = page({ twoPeople: true, on, rows: [{ ...ROW, secondPerson: { initials: 'MK', at } }] });
  expect(find(again, '.requests__consent').textContent).toMatch(/Looked at by MK, 21 August 2023/);
  await press(again, '[data-action="unsign"]');
  expect(change.mock.calls[1]?.[0].put[0]?.secondPerson).toBeNull();
});

test('the colleague who looked at one row signs the next with one press; nobody signs what was sent', async () => {
  const change = vi.fn<RequestsProps['on']['change']>(async () => {});
  const [second, third] = ['request:2', 'request:3'].map((id) => ({ ...ROW, id }));
  if (!second || !third) throw new Error('Rows are missing.');
  const found = (id: string, done = false) => ({
    id,
    verdict: 'check' as const,
    mayEnter: done,
    done,
    findings: [],
  });
  const checked = { ...CHECKED, rows: [found('request:1'), found('request:2'), found('request:3', true)] };
  const on = { ...noRequests.on, change };
  const root = page({ twoPeople: true, on, rows: [ROW, second, third], checked });
  await type(root, '[data-request="request:1"] [name="initials"]', 'MK');
  await press(root, '[data-request="request:1"] [data-action="sign"]');
  await press(root, '[data-request="request:2"] [data-action="sign"]');
  expect(change.mock.calls.map(([{ put }]) => [put[0]?.id, put[0]?.secondPerson?.initials])).toEqual([
    ['request:1', 'MK'],
    ['request:2', 'MK'],
  ]);
  expect(root.querySelector('[data-request="request:3"] [name="initials"]')).toBeNull();
});

test('rows that go on all the same are told apart from those still to decide', async () => {
  const ids = ['request:1', 'request:2'];
  const checked = {
    ...CHECKED,
    rows: ids.map((id, index) => ({
      id,
      verdict: 'check' as const,
      mayEnter: index === 1,
      done: false,
      findings: [],
    })),
  };
  const root = page({ rows: ids.map((id) => ({ ...ROW, id })), checked });
  const shown = () =>
    [...root.querySelectorAll<HTMLElement>('[data-request]')].map(({ dataset }) => dataset.request);
  await press(root, '[data-verdict-filter="check"]');
  expect(shown()).toEqual(['request:1']);
  await press(root, '[data-verdict-filter="accepted"]');
  expect(shown()).toEqual(['request:2']);
});

test('a run sheet of which a part was sent is not out of date; one whose list changed is', () => {
  const sent: PlannedEnquiry = { ...PLANNED, id: 'planned:request:2', rows: ['request:2'] };
  const sheet = {
    series: '2023-06',
    madeAt: '2023-08-21T10:05:00+01:00' as Instant,
    enquiries: [PLANNED, sent],
  } as const;
  const sentOf = (some: readonly PlannedEnquiry[]) =>
    new Map(
      some
        .filter(({ rows }) => !rows.includes('request:1'))
        .map(({ id }) => [id, { number: '1', gradeChanged: null, gradeChangedFor: [] }]),
    );
  const stale = (plan: PlannedEnquiry[]) =>
    page({ part: 'run-sheet', runSheet: sheet, sentOf, onPlan: () => plan }).querySelector('[data-stale]') !==
    null;
  const merged = { ...sent, id: 'planned:request:0', rows: ['request:0', 'request:2'] };
  expect(stale([PLANNED, merged])).toBe(false);
  expect(stale([{ ...PLANNED, service: '1' }, merged])).toBe(true);
});

test('a list that cannot be kept until it is taken in is shown all the same, and that is said', async () => {
  const keepDraft = async () => {
    throw new StoreError('requestsNotKept');
  };
  const change = vi.fn(async () => {});
  const root = page({ rows: [], checked: null, on: { ...noRequests.on, keepDraft, change } });
  await type(root, '[data-paste]', 'Candidate\tSyllabus\tPaper\tService\n0713\t0625\t42\t2');
  await press(root, '[data-action="look-at-paste"]');
  await vi.waitFor(() =>
    expect(find<HTMLButtonElement>(root, '[data-action="take-requests"]').disabled).toBe(false),
  );
  expect(find(root, '[data-said="failed"]').textContent).toContain('Make room on the disk');
  await press(root, '[data-action="take-requests"]');
  await vi.waitFor(() => expect(change).toHaveBeenCalledWith(expect.objectContaining({ endsDraft: true })));
});

test('going on all the same in all alike says how many there are, and leaves out those that go on already', async () => {
  const accept = vi.fn<RequestsProps['on']['accept']>(async () => {});
  const ids = ['request:1', 'request:2', 'request:3'];
  const { fix: _, ...told } = ownFinding('group-unknown', {
    message: 'waiting',
    todo: 'look',
    verdict: 'cannot-tell',
    severity: 'warning',
  });
  const finding = (id: string) => ({ ...told, key: id, accepted: id === 'request:3', fixes: [], others: [] });
  const rows = ids.map((id) => ({
    id,
    verdict: 'check' as const,
    mayEnter: false,
    done: false,
    findings: [finding(id)],
  }));
  const root = page({
    rows: ids.map((id) => ({ ...ROW, id })),
    checked: { ...CHECKED, rows },
    on: { ...noRequests.on, accept },
  });
  expect(find(root, '[data-accept-alike]').textContent).toContain('2');
  await press(root, '[data-accept-alike]');
  expect(accept).toHaveBeenCalledWith('2023-06', ['request:1', 'request:2'], true);
});

test('when the form of a row is closed the keyboard is at the row again, not at the top of the page', async () => {
  const rows = ['request:1', 'request:2', 'request:3'].map((id) => ({ ...ROW, id }));
  const root = page({ rows });
  const focused = () => document.activeElement?.closest<HTMLElement>('[data-request]')?.dataset.request;
  await press(root, '[data-request="request:2"] [data-action="details"]');
  expect(document.activeElement).toBe(find(root, '[name="candidate"]'));
  await press(root, '[data-action="cancel-request"]');
  expect(focused()).toBe('request:2');
  await press(root, '[data-request="request:2"] [data-action="details"]');
  await key(root, '[name="candidate"]', 'Escape');
  expect(focused()).toBe('request:2');
});

test('a finding that quotes a name does not while names are hidden, and neither does what is said of its fix', async () => {
  const label = ownPhrase('number-and-name', 'take', { known: 'Ada Lí' });
  const fix: RequestFix = { kind: 'take-name', name: 'Ada Lí', rows: ['request:1'], label, alike: null };
  const quoting = [
    ownFinding('number-and-name', {
      ...{ verdict: 'fail', severity: 'warning', message: 'known', todo: 'look' },
      params: { candidate: '0713', known: 'Ada Lí', name: 'Bo Xu' },
    }),
    ownFinding('row-complete', {
      ...{ verdict: 'cannot-tell', severity: 'error', message: 'unclear', todo: 'ask' },
      params: { text: 'Ada Lí', what: 'a syllabus' },
    }),
  ].map(({ fix: _, ...told }) => ({ ...told, key: null, accepted: false, fixes: [fix], others: [] }));
  const row = { ...CHECKED.rows[0], id: 'request:1', findings: quoting } as CheckedRow;
  const checked = { ...CHECKED, rows: [row] };
  expect(page({ checked }).textContent).toMatch(/is Ada Lí in what is kept here.*says Bo Xu/);
  const root = page({ checked, masked: true });
  await press(root, '[data-fix="take-name"]');
  await vi.waitFor(() =>
    expect(find(root, '[data-saved="true"]').textContent).toContain('Change the name to AL'),
  );
  expect(root.textContent).toContain('is AL in what is kept here');
  expect(root.textContent).not.toMatch(/Ada|Bo Xu/);
});

test('while names are hidden the list, the run sheet and the sums name nobody', () => {
  const plan = {
    onPlan: () => [PLANNED],
    runSheet: { series: '2023-06', madeAt: '2023-08-21T10:05:00+01:00' as Instant, enquiries: [PLANNED] },
  } as const;
  for (const part of ['list', 'run-sheet', 'fees'] as const) {
    const root = page({ part, masked: true, ...plan });
    expect(root.textContent).not.toMatch(/Ada|Mr Li|boundary/);
    expect(root.textContent).toMatch(/0713|M/);
  }
});
