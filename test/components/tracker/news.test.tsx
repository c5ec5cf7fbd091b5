// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { newsSince, seenUntil } from '@/components/tracker/news';
import type { CalendarDate, Instant } from '@/lib/model/calendar-date';
import type { Enquiry, EnquiryEvent } from '@/lib/model/enquiry';
import { candidate, enquiry, MONDAY } from '../any-enquiry';
import { find, press } from '../draw';
import { tracker } from './any-tracker';

const TUESDAY = '2023-09-19T10:00:00+00:00' as Instant;
const WEDNESDAY = '2023-09-20T10:00:00+00:00' as Instant;
const before: EnquiryEvent = { id: '1', at: MONDAY, origin: 'caught', change: { state: 'submitted' } };
const after = (parts: Partial<EnquiryEvent>): EnquiryEvent => ({
  id: '2',
  at: WEDNESDAY,
  origin: 'direct',
  change: { state: 'received', number: '300001' },
  ...parts,
});
const known = (...events: EnquiryEvent[]): Enquiry => enquiry({ events });

test.each<[string, Enquiry, number, number]>([
  ['a state and a number read from Direct', known(before, after({})), 0, 1],
  ['a letter', known(before, after({ change: { documents: { Ack: WEDNESDAY } } })), 0, 1],
  ['a letter that was released', known(before, after({ change: { released: ['Ack'] } })), 0, 1],
  [
    'an extension to another candidate',
    known(before, after({ change: { extendedCandidates: [candidate('0714', null).number] } })),
    0,
    1,
  ],
  ['an enquiry never seen before', known(after({})), 1, 0],
  ['what the office typed', known(before, after({ origin: 'typed' })), 0, 0],
  ['what the officer pressed', known(before, after({ origin: 'caught' })), 0, 0],
  ['a name that was added', known(before, after({ change: { candidates: [] } })), 0, 0],
  ['what was there before', known(before, after({ at: MONDAY })), 0, 0],
])('%s: as news', (_what, one, added, changed) => {
  const news = newsSince([one], TUESDAY);
  expect([news.added.length, news.changed.length]).toEqual([added, changed]);
  expect(newsSince([one], null)).toEqual({ added: [], changed: [] });
});

test('what comes after the latest word that was put away is news, though it comes in the same second as the press', () => {
  const shown = known(before, after({ at: TUESDAY }));
  const seen = seenUntil([shown, known(before)], MONDAY);
  expect(seen).toBe(TUESDAY);
  expect(newsSince([shown], seen).changed).toEqual([]);
  const next = known(before, after({ at: TUESDAY }), after({ id: '3' }));
  expect(newsSince([next], seen).changed).toHaveLength(1);
  expect(seenUntil([shown], WEDNESDAY)).toBe(WEDNESDAY);
});

test('what is new since the last visit is told, and put away by a press', async () => {
  let seen = 0;
  const { root } = tracker({
    enquiries: [known(before, after({}))],
    newsSince: TUESDAY,
    onNewsSeen: () => {
      seen += 1;
    },
  });
  expect(find(root, '[data-news="1"]').textContent).toContain('since 19 September 2023');
  expect(find(root, '[data-news-of="e1"]').textContent).toBe(
    '300001, 0713 Amina Yusuf, 0625: State: Received; Enquiry number: 300001',
  );
  await press(root, '[data-action="news-seen"]');
  expect(seen).toBe(1);
});

const twins = () => [enquiry({ id: 'e2' }), enquiry({ number: null, state: 'submitted' })];

test('two rows alike are asked about, joined, and parted again by undo', async () => {
  const { root, told } = tracker({ enquiries: twins() });
  expect(find(root, '[data-twins="1"]').textContent).toContain('Is this the same enquiry?');
  await press(root, '[data-action="join"]');
  expect(told).toEqual([
    { id: 'e1', change: { number: '300001' } },
    { id: 'e2', change: { joinedInto: 'e1' } },
  ]);
  await expect.poll(() => root.querySelector('[data-action="undo"]')).not.toBeNull();
  await press(root, '[data-action="undo"]');
  await expect
    .poll(() => told.slice(2))
    .toEqual([
      { id: 'e2', change: { joinedInto: null } },
      { id: 'e1', change: { number: null } },
    ]);
});

test.each([
  ['older', 'e1'],
  ['newer', 'e2'],
] as const)(
  'joined, the %s one comes into the series that only the other knew, until undo',
  async (_which, id) => {
    const pair = twins().map((one) => (one.id === id ? { ...one, series: null } : one));
    const { root, told } = tracker({ enquiries: pair });
    await press(root, '[data-action="join"]');
    await expect.poll(() => told.slice(2)).toEqual([[id, '2023-06']]);
    await expect.poll(() => root.querySelector('[data-action="undo"]')).not.toBeNull();
    await press(root, '[data-action="undo"]');
    await expect.poll(() => told[3]).toEqual([id, null]);
  },
);

test('two rows that are two are kept apart', async () => {
  const { root, told } = tracker({ enquiries: twins() });
  await press(root, '[data-action="keep-apart"]');
  expect(told).toEqual([{ id: 'e1', change: { apart: ['e2'] } }]);
});

test('two rows that were kept apart are not asked about', () => {
  const { root } = tracker({ enquiries: [enquiry({ id: 'e2', apart: ['e1'] }), enquiry({ number: null })] });
  expect(root.querySelector('[data-twins]')).toBeNull();
});

test('what was removed by itself is told once with its numbers and the way to the settings, and put away by a press', async () => {
  const on = '2023-09-20' as CalendarDate;
  let seen = 0;
  const { root } = tracker({
    forgotten: [
      { on, series: '2022-06', names: 4, records: 0 },
      { on, series: '2021-11', names: 1, records: 2 },
    ],
    onForgottenSeen: () => {
      seen += 1;
    },
  });
  const notice = find(root, '.notice:has([data-forgotten])');
  expect(notice.textContent).toContain('Names were removed from 5 enquiries.2 enquiries were deleted.');
  expect(notice.textContent).not.toContain('Request lists');
  expect(find<HTMLAnchorElement>(notice, 'a').getAttribute('href')).toBe('options.html#retention');
  await press(root, '[data-action="forgotten-seen"]');
  expect(seen).toBe(1);
  expect(tracker().root.querySelector('[data-forgotten]')).toBeNull();
});
