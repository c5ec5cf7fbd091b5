// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { OfficeSays, type OfficeSaysProps } from '@/components/tracker/OfficeSays';
import { type Enquiry, SAID_FIELDS } from '@/lib/model/enquiry';
import { enquiry, MONDAY } from '../any-enquiry';
import { draw, find, press, type } from '../draw';

function says(parts: Partial<Enquiry> = {}, office: OfficeSaysProps['office'] = 'centre') {
  const told: unknown[][] = [];
  const root = draw(
    <OfficeSays
      enquiry={enquiry(parts)}
      office={office}
      onSaid={async (...words) => void told.push(words)}
    />,
  );
  const save = () =>
    act(async () => {
      find(root, 'form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
  return { root, told, save };
}

test('a changed grade is noted, and taken back by undo', async () => {
  const { root, told, save } = says();
  await press(root, '[name="gradeChanged"][value="yes"]');
  await save();
  expect(find(root, '[data-saved="true"]').textContent).toContain('Saved');
  await press(root, '[data-action="undo"]');
  expect(told).toEqual([
    ['e1', { gradeChanged: true }],
    ['e1', { gradeChanged: null }],
  ]);
});

test('an extension, appeal days and the outcome are noted in one go, and nothing else', async () => {
  const { root, told, save } = says({ released: ['Ack'] });
  await type(root, '[name="outcome"]', ' No change ');
  await type(root, '[name="extendedTo"]', '2023-11-10');
  await type(root, '[name="appealOneBy"]', '2023-11-20');
  await save();
  expect(told).toEqual([
    ['e1', { outcome: 'No change', extendedTo: '2023-11-10', appealOneBy: '2023-11-20' }],
  ]);
});

test('with nothing new nothing is kept', async () => {
  const { told, save } = says({ gradeChanged: false, outcome: 'No change' });
  await save();
  expect(told).toEqual([]);
});

test('an Associate ticks what was released; a centre is not asked', async () => {
  const letters = { documents: { Ack: MONDAY, Out: MONDAY }, released: ['Ack' as const] };
  expect(says(letters).root.querySelector('[name="released"]')).toBeNull();
  const { root, told, save } = says(letters, 'associate');
  await press(root, '[name="released"][value="Out"]');
  await save();
  expect(told).toEqual([['e1', { released: ['Ack', 'Out'] }]]);
});

test('the statement can be ticked off once the grade changed', async () => {
  expect(says().root.querySelector('[name="statementArrived"]')).toBeNull();
  const { root, told, save } = says({ gradeChanged: true });
  await press(root, '[name="statementArrived"]');
  await save();
  expect(told).toEqual([['e1', { statementArrived: true }]]);
});

test('each thing the office can say has its words', () => {
  const { root } = says({ gradeChanged: true, documents: { Ack: MONDAY } }, 'associate');
  for (const field of SAID_FIELDS) expect(find(root, `[name="${field}"]`)).toBeTruthy();
});
