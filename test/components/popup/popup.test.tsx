// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { PopupApp, type PopupProps } from '@/components/popup/PopupApp';
import type { CalendarDate } from '@/lib/model/calendar-date';
import type { Deadline } from '@/lib/model/deadline';
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

function popup(parts: Partial<PopupProps> = {}) {
  const asked: string[] = [];
  const root = draw(
    <PopupApp
      today={{ london: TODAY, office: TODAY }}
      leadDays={7}
      deadlines={[]}
      due={[]}
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
    due: [due(), due({ enquiryId: 'e2', clock: 'draft-not-submitted' })],
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
