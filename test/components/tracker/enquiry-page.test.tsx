// @vitest-environment happy-dom
import { expect, onTestFinished, test } from 'vitest';
import type { TrackerProps } from '@/components/tracker/TrackerApp';
import type { Enquiry } from '@/lib/model/enquiry';
import { enquiry, MONDAY } from '../any-enquiry';
import { find, press } from '../draw';
import { tracker } from './any-tracker';

/** Opens the page at the address of an enquiry. */
function opened(parts: Partial<Enquiry>, props: Partial<TrackerProps> = {}) {
  location.hash = '#enquiry=e1';
  onTestFinished(() => {
    location.hash = '';
  });
  return tracker({ enquiries: [enquiry(parts)], ...props });
}

test('an enquiry has a page with its history, its letters and what is not known yet', () => {
  const { root } = opened({ number: null, documents: { Ack: MONDAY } });
  expect(find(root, '.history').textContent).toContain('State: Submitted');
  expect(find(root, '.history').textContent).toContain('noted when you pressed the button');
  expect(find(root, '[data-document="Ack"]').textContent).toContain('18 September 2023');
  expect(find(root, '[data-missing]').textContent).toBe('Enquiry number');
  expect(document.activeElement?.textContent).toContain('No number yet');
});

test('its page shows no names either while they are hidden', () => {
  const { root } = opened({ officeNotes: 'Amina asked' }, { view: { columns: null, masked: true } });
  expect(root.innerHTML).not.toContain('Amina');
});

test('an address that leads nowhere says so', () => {
  location.hash = '#enquiry=gone';
  onTestFinished(() => {
    location.hash = '';
  });
  expect(tracker().root.textContent).toContain('There is no such enquiry here');
});

test('an enquiry is removed from the list and brought back', async () => {
  const { root, told } = opened({});
  await press(root, '[data-action="remove"]');
  await press(root, '[data-action="undo"]');
  expect(told).toEqual([
    { id: 'e1', change: { removed: true } },
    { id: 'e1', change: { removed: false } },
  ]);
});

test('the last change typed here can be taken back later', async () => {
  const events = [
    { id: '1', at: MONDAY, origin: 'caught' as const, change: { note: 'Amina Yusuf' } },
    { id: '2', at: MONDAY, origin: 'typed' as const, change: { note: 'Amina' } },
  ];
  const { root, told } = opened({ note: 'Amina', events });
  await press(root, '[data-action="take-back-last"]');
  expect(told).toEqual([{ id: 'e1', change: { note: 'Amina Yusuf' } }]);
});

const CHECKS: Enquiry['checks'] = {
  whole: false,
  passed: ['service-selected', 'candidate-selected'],
  found: [
    { rule: 'deadline-near', verdict: 'fail', severity: 'warning', reason: 'Amina agreed' },
    { rule: 'exempt-component', verdict: 'cannot-tell', severity: 'error', reason: null },
  ],
};

test('what was checked at Submit is shown with what was set aside and why', () => {
  const { root } = opened({ checks: CHECKS });
  expect(find(root, '[data-checks]').textContent).toContain('2 checks found nothing to say');
  expect(find(root, '[data-checks-partly]').textContent).toContain('could not be checked');
  expect(find(root, '[data-check="deadline-near"]').textContent).toMatch(
    /Check.*The deadline is not near.*Amina agreed/,
  );
  expect(find(root, '[data-check="exempt-component"]').textContent).toContain('Not checked');
});

test('the reasons for going on are hidden with the names, and an enquiry made elsewhere says that nothing was checked', () => {
  const masked = opened({ checks: CHECKS }, { view: { columns: null, masked: true } });
  expect(masked.root.innerHTML).not.toContain('Amina');
  expect(opened({}).root.textContent).toContain('The assistant was not there when this was submitted');
});
