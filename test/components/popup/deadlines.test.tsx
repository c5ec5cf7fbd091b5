// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { CalendarDate } from '@/lib/model/calendar-date';
import { nothingSaid } from '@/lib/model/series-said';
import { MONDAY } from '../any-enquiry';
import { find } from '../draw';
import { deadline, popup } from './any-popup';

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

test('a date that Direct moved is pointed out also where another service has the earlier one', () => {
  const earlier = [{ date: '2023-09-25' as CalendarDate, knownSince: MONDAY }];
  const late = deadline('2023-09-29', { service: '9', earlier });
  const { root } = popup({ deadlines: [deadline('2023-09-22', { service: '2' }), late] });
  expect(find(root, '[data-moved-from="2023-09-25"]').textContent).toMatch(/^Service 9: Direct changed/);
  const all = popup({ deadlines: [late, { ...late, service: '2' }] });
  expect(find(all.root, '[data-moved-from]').textContent).toMatch(/^Direct changed/);
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

test('a date set for the whole school says so, and in which zone days are counted', () => {
  const { root } = popup({ deadlines: [deadline('2023-09-20', { source: 'policy' })] });
  expect(find(root, '[data-source="policy"]').textContent).toContain('Set by your school or group');
  expect(root.textContent).toContain('Deadlines are days in the United Kingdom');
});
