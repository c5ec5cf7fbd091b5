// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { OfficeSays, type OfficeSaysProps } from '@/components/tracker/OfficeSays';
import { type Enquiry, SAID_FIELDS } from '@/lib/model/enquiry';
import { candidate, enquiry, MONDAY } from '../any-enquiry';
import { draw, find, press, type } from '../draw';

function says(parts: Partial<Enquiry> = {}, office: OfficeSaysProps['office'] = 'centre', masked = false) {
  const told: unknown[][] = [];
  const root = draw(
    <OfficeSays
      enquiry={enquiry(parts)}
      office={office}
      masked={masked}
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

test('of several candidates it is said whose grade changed; one alone needs no asking', async () => {
  const alone = says();
  await press(alone.root, '[name="gradeChanged"][value="yes"]');
  expect(alone.root.querySelector('[name="gradeChangedFor"]')).toBeNull();
  const candidates = [candidate('0713', 'Amina Yusuf'), candidate('0714', 'Ben Okafor')];
  const { root, told, save } = says({ candidates });
  await press(root, '[name="gradeChanged"][value="yes"]');
  await press(root, '[name="gradeChangedFor"][value="0714"]');
  await save();
  expect(told).toEqual([['e1', { gradeChanged: true, gradeChangedFor: ['0714'] }]]);
});

test('the evidence for X or Q is ticked off where no service is known, as such an enquiry has none', async () => {
  expect(says().root.querySelector('[name="evidence"]')).toBeNull();
  const { root, told, save } = says({ service: null, evidence: ['coursework-mark'] });
  await press(root, '[name="evidence"][value="attendance-register"]');
  await save();
  expect(told).toEqual([['e1', { evidence: ['attendance-register', 'coursework-mark'] }]]);
});

test('while names are hidden no name and no free words stand in the form, and saving it leaves them as they are', async () => {
  const candidates = [candidate('0713', 'Amina Yusuf'), candidate('0714', 'Ben Okafor')];
  const { root, told, save } = says(
    { outcome: 'Amina: B to A', candidates, gradeChanged: true },
    'centre',
    true,
  );
  expect(find<HTMLInputElement>(root, '[name="outcome"]').value).not.toContain('Amina');
  expect(root.textContent).not.toContain('Okafor');
  await press(root, '[name="gradeChangedFor"][value="0713"]');
  await save();
  expect(told).toEqual([['e1', { gradeChangedFor: ['0713'] }]]);
});

test('an extension, appeal days and the outcome are noted in one go, and nothing else', async () => {
  const { root, told, save } = says({ released: ['Ack'] });
  await type(root, '[name="outcome"]', ' No change ');
  await type(root, '[name="extendedCandidates"]', '99, 0101');
  await type(root, '[name="extendedTo"]', '2023-11-10');
  await type(root, '[name="appealOneBy"]', '2023-11-20');
  await save();
  expect(told).toEqual([
    [
      'e1',
      {
        outcome: 'No change',
        extendedCandidates: ['0099', '0101'],
        extendedTo: '2023-11-10',
        appealOneBy: '2023-11-20',
      },
    ],
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
  const candidates = [candidate('0713', null), candidate('0714', null)];
  const { root } = says(
    { candidates, service: null, gradeChanged: true, documents: { Ack: MONDAY } },
    'associate',
  );
  for (const field of SAID_FIELDS) expect(find(root, `[name="${field}"]`)).toBeTruthy();
});
