// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { aboutById } from '@/components/popup/about-what';
import type { CalendarDate } from '@/lib/model/calendar-date';
import { enquiry } from '../any-enquiry';
import { find, press } from '../draw';
import { deadline, due, open, popup, TODAY } from './any-popup';

test('the e-mail that helps with what is due is shown to be copied, and folded away again', async () => {
  const { root } = popup({ due: { open: [due()], count: 1, putOff: [] } });
  await press(root, '[data-action="draft"]');
  expect(find(root, '[data-letter]').textContent).toContain('Please look');
  await press(root, '[data-action="draft"]');
  expect(root.querySelector('[data-letter]')).toBeNull();
});

test('while names are hidden in the list, the popup has numbers only', () => {
  const draft = { ...enquiry({ number: null }), id: 'e1' };
  const about = (masked: boolean) =>
    JSON.stringify([...aboutById({ about: { e1: draft } }, masked)][0]?.[1].candidates);
  expect(about(false)).toContain('Amina');
  expect(about(true)).toBe('[{"number":"0713","name":null}]');
});

test('what is due names its enquiry, by number or by candidate', () => {
  const draft = enquiry({ id: 'e2', number: null });
  const { root } = popup({
    due: open(due(), due({ enquiryId: 'e2', clock: 'draft-not-submitted' })),
    enquiries: new Map([
      ['e1', enquiry()],
      ['e2', draft],
    ]),
  });
  expect(find(root, '[data-due="acknowledgement-due"]').textContent).toContain('Enquiry 300001');
  expect(find(root, '[data-due="draft-not-submitted"]').textContent).toContain('0625, Amina Yusuf');
});

test('what is due stands above the deadlines', () => {
  const { root } = popup({ due: open(due()), deadlines: [deadline('2023-09-20')] });
  const order = [...root.querySelectorAll<HTMLElement>('[data-due], [data-deadline]')];
  expect(order.map(({ dataset }) => (dataset.due ? 'due' : 'deadline'))).toEqual(['due', 'deadline']);
});

test('with nothing due it says so', () => {
  expect(popup().root.textContent).toContain('Nothing is due.');
});

test('where the browser keeps the assistant away from Direct, one press asks for it', async () => {
  const { root, asked } = popup({ mayReadDirect: false });
  await press(root, '[data-action="allow-direct"]');
  expect(asked).toEqual(['allow']);
  expect(popup().root.querySelector('[data-action="allow-direct"]')).toBeNull();
});

test('it says what it never does and that it is independent', () => {
  const words = popup().root.textContent;
  expect(words).toContain('never presses Save, Submit or Delete');
  expect(words).toContain('Not affiliated');
});

test('the other pages are one press away', async () => {
  const { root, asked } = popup();
  await press(root, '[data-action="open-tracker"]');
  await press(root, '[data-action="open-options"]');
  expect(asked).toEqual(['tracker.html', 'options.html']);
});

const known = { enquiries: new Map([['e1', enquiry()]]) };
const KEY = 'acknowledgement-due|e1|2023-09-18';

test('a thing that is done is said to be done, and undo brings it back', async () => {
  const { root, asked } = popup({ due: open(due()), ...known });
  await press(root, '[data-due] [data-action="done"]');
  expect(find(root, '[data-saved="true"]').textContent).toContain('Enquiry 300001 is done');
  await press(root, '[data-action="undo"]');
  expect(asked).toEqual([
    [KEY, { snoozedUntil: null, doneOn: TODAY }],
    [KEY, { snoozedUntil: null, doneOn: null }],
  ]);
});

test('a thing can wait until tomorrow, and on a Friday until Monday', async () => {
  const friday = '2023-09-22' as CalendarDate;
  const days = { today: { london: friday, office: friday } };
  const { root, asked } = popup({ due: open(due()), ...known, ...days });
  await press(root, '[data-action="snooze-tomorrow"]');
  expect(find(root, '[data-action="snooze-working-day"]').textContent).toBe('On Monday');
  await press(root, '[data-action="snooze-working-day"]');
  expect(asked).toEqual([
    [KEY, { snoozedUntil: '2023-09-23', doneOn: null }],
    [KEY, { snoozedUntil: '2023-09-25', doneOn: null }],
  ]);
  const sunday = popup({ due: open(due()), ...known, ...days, weekend: 'friday-saturday' });
  expect(find(sunday.root, '[data-action="snooze-working-day"]').textContent).toBe('On Sunday');
});

test('before a working day there is one way to wait', () => {
  const { root } = popup({ due: open(due()), ...known });
  expect(root.querySelector('[data-action="snooze-working-day"]')).toBeNull();
});

test('what was put off or done is folded away and comes back by one press', async () => {
  const putOff = { due: { open: [], count: 0, putOff: [due()] }, ...known };
  const { root, asked } = popup(putOff);
  expect(root.querySelector('[data-due]')).toBeNull();
  expect(find(root, '[data-put-off="1"]').textContent).toContain('Enquiry 300001');
  await press(root, '[data-action="show-again"]');
  expect(asked).toEqual([[KEY, { snoozedUntil: null, doneOn: null }]]);
});

test('what passed while the browser was closed is listed until it was read', async () => {
  const day = '2023-09-10' as CalendarDate;
  const missed = [
    { key: 'a', clock: 'series-deadline', series: '2023-06' as const, enquiryId: null, day },
    { key: 'b', clock: 'acknowledgement-due', series: '2023-06' as const, enquiryId: 'e1', day },
  ];
  const { root, asked } = popup({ missed, ...known });
  expect(find(root, '[data-missed="series-deadline"]').textContent).toContain(
    'June 2023: a last day passed on 10 September 2023.',
  );
  expect(find(root, '[data-missed="acknowledgement-due"]').textContent).toContain(
    'Enquiry 300001: the acknowledgement letter was due by 10 September 2023.',
  );
  await press(root, '[data-action="missed-seen"]');
  expect(asked).toEqual(['seen']);
});

test('much that passed while the browser was closed leaves room for what is due: all but some is folded away', () => {
  const day = '2023-09-10' as CalendarDate;
  const passed = (index: number) => ({
    ...{ key: `k${index}`, clock: 'outcome-due', series: '2023-06' as const, enquiryId: 'e1', day },
  });
  const { root } = popup({ missed: Array.from({ length: 12 }, (_, index) => passed(index)), ...known });
  expect(root.querySelectorAll('[data-missed]')).toHaveLength(12);
  const folded = find<HTMLDetailsElement>(root, '.notice details');
  expect(folded.querySelectorAll('[data-missed]')).toHaveLength(7);
  expect([folded.open, find(folded, 'summary').textContent]).toEqual([false, '7 more']);
});
