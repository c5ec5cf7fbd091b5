// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { DatesKnown } from '@/components/options/DatesKnown';
import { datesBySeries } from '@/components/options/typed-deadlines';
import type { CalendarDate } from '@/lib/model/calendar-date';
import type { Deadline } from '@/lib/model/deadline';
import { MONDAY } from '../any-enquiry';
import { draw, find } from '../draw';

const day = (text: string) => text as CalendarDate;
const deadline = (date: string, source: Deadline['source'], parts: Partial<Deadline> = {}): Deadline => ({
  ...{ series: '2023-06', service: null, date: day(date), source, knownSince: MONDAY },
  ...parts,
});

function known(...deadlines: Deadline[]): HTMLElement {
  const [dates] = datesBySeries(deadlines, day('2023-09-18'));
  return draw(dates && <DatesKnown {...dates} />);
}

test('what Direct, the school or group, and the office say stands side by side, with the day that counts', () => {
  const root = known(
    deadline('2023-09-19', 'policy'),
    deadline('2023-09-20', 'direct'),
    deadline('2023-09-22', 'typed'),
  );
  expect(root.textContent).toContain(
    'You typed 22 September 2023. Direct says 20 September 2023. Your school or group set 19 September 2023.',
  );
  expect(find(root, '[data-counts]').dataset.counts).toBe('2023-09-19');
});

test('dates set by policy for several services are said from the first to the last', () => {
  const root = known(deadline('2023-09-19', 'policy'), deadline('2023-09-26', 'policy', { service: '9' }));
  expect(root.textContent).toContain('set 19 September 2023 to 26 September 2023');
});

test('a date that Direct moved is pointed out where dates are typed', () => {
  const earlier = [{ date: day('2023-09-18'), knownSince: MONDAY }];
  const root = known(deadline('2023-09-20', 'direct', { earlier }));
  expect(find(root, '[data-moved-from="2023-09-18"]').textContent).toContain('Direct changed its date');
});

test('where all agree and nothing moved, nothing is pointed out', () => {
  const root = known(deadline('2023-09-20', 'policy'), deadline('2023-09-20', 'direct'));
  expect(root.querySelector('[data-counts], [data-moved-from]')).toBeNull();
});
