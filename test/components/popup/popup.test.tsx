// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { PopupApp, type PopupProps } from '@/components/popup/PopupApp';
import type { CalendarDate } from '@/lib/model/calendar-date';
import type { Deadline } from '@/lib/model/deadline';
import { nothingSaid } from '@/lib/model/series-said';
import type { TimelineItem } from '@/lib/stores/due';
import { enquiry, MONDAY } from '../any-enquiry';
import { draw, find, press } from '../draw';

const TODAY = '2023-09-18' as CalendarDate;

const deadline = (date: string, parts: Partial<Deadline> = {}): Deadline => ({
  series: '2023-06',
  service: null,
  date: date as CalendarDate,
  source: 'direct',
  knownSince: MONDAY,
  ...parts,
});

const NOTHING_DUE = { open: [], count: 0, putOff: [] };
const open = (...items: TimelineItem[]) => ({ open: items, count: items.length, putOff: [] });

function popup(parts: Partial<PopupProps> = {}) {
  const asked: unknown[] = [];
  const root = draw(
    <PopupApp
      today={{ london: TODAY, office: TODAY }}
      leadDays={7}
      deadlines={[]}
      said={[]}
      due={NOTHING_DUE}
      weekend="saturday-sunday"
      missed={[]}
      answers={new Map()}
      onAnswer={async (...words) => void asked.push(words)}
      onMissedSeen={() => asked.push('seen')}
      onDraft={async () => ({ to: 'Cambridge', words: 'Please look' })}
      enquiries={new Map()}
      mayReadDirect
      onAllow={() => asked.push('allow')}
      onOpen={(page) => asked.push(page)}
      {...parts}
    />,
  );
  return { root, asked };
}

const due = (parts: Partial<TimelineItem> = {}): TimelineItem => ({
  clock: 'acknowledgement-due',
  due: true,
  day: TODAY,
  moment: null,
  days: 0,
  says: { key: 'x', english: 'Contact Cambridge at once.', params: {} },
  series: '2023-06',
  enquiryId: 'e1',
  ...parts,
});

test('the e-mail that helps with what is due is shown to be copied, and folded away again', async () => {
  const { root } = popup({ due: { open: [due()], count: 1, putOff: [] } });
  await press(root, '[data-action="draft"]');
  expect(find(root, '[data-letter]').textContent).toContain('Please look');
  await press(root, '[data-action="draft"]');
  expect(root.querySelector('[data-letter]')).toBeNull();
});

test('a series shows its date, the days left and where the date came from', () => {
  const { root } = popup({ deadlines: [deadline('2023-09-20')] });
  const line = find(root, '[data-deadline]');
  expect(line.dataset).toMatchObject({ series: '2023-06', days: '2', source: 'direct' });
  expect(line.textContent).toContain('June 2023');
  expect(line.textContent).toContain('20 September 2023');
  expect(line.textContent).toContain('2 days left');
  expect(line.textContent).toMatch(/Read from Direct, 18 September 2023/);
});

test('of several services the earliest date still ahead is shown', () => {
  const { root } = popup({
    deadlines: [
      deadline('2023-09-10', { service: '1' }),
      deadline('2023-09-25', { service: '9' }),
      deadline('2023-09-20', { service: '2S' }),
    ],
  });
  expect(root.querySelectorAll('[data-deadline]')).toHaveLength(1);
  expect(find(root, '[data-deadline]').dataset.days).toBe('2');
  expect(find(root, '[data-deadline]').textContent).toContain('for Service 2S');
});

test('when all dates are over the latest is shown with how long ago it was', () => {
  const { root } = popup({
    deadlines: [deadline('2023-09-10', { service: '1' }), deadline('2023-09-16', { service: '2' })],
  });
  expect(find(root, '[data-deadline]').dataset.days).toBe('-2');
  expect(root.textContent).toContain('closed 2 days ago');
});

test('a typed date and another one read from Direct are both shown', () => {
  const { root } = popup({
    deadlines: [deadline('2023-09-21', { service: '2' }), deadline('2023-09-19', { source: 'typed' })],
  });
  expect(find(root, '[data-deadline]').dataset).toMatchObject({ days: '1', source: 'typed' });
  expect(find(root, '[data-conflict="direct"]').textContent).toContain('Direct says 21 September 2023');
});

test('a date that Direct moved is pointed out with the day it was before', () => {
  const earlier = [{ date: '2023-09-20' as CalendarDate, knownSince: MONDAY }];
  const moved = deadline('2023-09-22', { service: '2', earlier });
  const { root } = popup({ deadlines: [moved] });
  expect(find(root, '[data-moved-from="2023-09-20"]').textContent).toMatch(
    /Direct changed its date.*20 September/,
  );
  const typed = popup({ deadlines: [moved, deadline('2023-09-19', { source: 'typed' })] });
  expect(typed.root.querySelector('[data-moved-from]')).not.toBeNull();
  const back = popup({ deadlines: [{ ...moved, date: '2023-09-20' as CalendarDate }] });
  expect(back.root.querySelector('[data-moved-from]')).toBeNull();
});

test("the school's own last day stands beside the date of Direct", () => {
  const said = [{ ...nothingSaid('2023-06'), ownCutOff: '2023-09-19' as CalendarDate }];
  const { root } = popup({ deadlines: [deadline('2023-09-22')], said });
  const line = find(root, '[data-deadline]');
  expect(line.dataset.days).toBe('4');
  expect(find(line, '[data-cut-off]').dataset).toMatchObject({ cutOff: '2023-09-19', cutOffDays: '1' });
  expect(line.textContent).toContain('19 September 2023, 1 day left');
});

test('what is ahead stands above what is over', () => {
  const { root } = popup({
    deadlines: [
      deadline('2023-09-01', { series: '2023-03' }),
      deadline('2024-02-26', { series: '2023-11' }),
      deadline('2023-09-20'),
    ],
  });
  expect([...root.querySelectorAll<HTMLElement>('[data-deadline]')].map((one) => one.dataset.series)).toEqual(
    ['2023-06', '2023-11', '2023-03'],
  );
});

test('a listed date says which document it is from and when that was looked at', () => {
  const origin = 'Cambridge’s key dates, as quoted by others';
  const { root } = popup({ deadlines: [deadline('2023-09-20', { source: 'catalogue', origin })] });
  const line = find(root, '[data-deadline]');
  expect(line.dataset).toMatchObject({ days: '2', source: 'catalogue' });
  expect(line.textContent).toContain(`From ${origin}, looked up on 18 September 2023.`);
  expect(line.textContent).toContain('Not read from Direct yet.');
  expect(line.textContent).not.toContain('2023 guide');
});

test('listed dates are not shown once they are over', () => {
  const old = deadline('2023-09-10', { source: 'catalogue' });
  expect(popup({ deadlines: [old] }).root.querySelector('[data-deadline]')).toBeNull();
});

test('with no date known it says where to get one', () => {
  const { root } = popup();
  expect(root.textContent).toContain('No deadline is known yet');
  expect(root.textContent).toContain('choose the exam series');
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
  expect(find(root, '[data-missed="acknowledgement-due"]').textContent).toContain('Enquiry 300001');
  await press(root, '[data-action="missed-seen"]');
  expect(asked).toEqual(['seen']);
});
