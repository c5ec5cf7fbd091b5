// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, onTestFinished, test } from 'vitest';
import type { TrackerProps } from '@/components/tracker/TrackerApp';
import { enquiry, MONDAY } from '../any-enquiry';
import { find, press, type } from '../draw';
import { tracker } from './any-tracker';

/** Lets what was asked for, one thing after the other, be done. */
const settled = () => new Promise((done) => setTimeout(done));

function at(hash: string, parts: Partial<TrackerProps> = {}) {
  location.hash = hash;
  onTestFinished(() => {
    location.hash = '';
  });
  const { root, told } = tracker(parts);
  const save = () =>
    act(async () => {
      const submit = new Event('submit', { bubbles: true, cancelable: true });
      find(root, '[data-form="enquiry"]').dispatchEvent(submit);
      await settled();
    });
  return { root, told, save };
}

test('an enquiry made elsewhere is typed in, and taken out again by undo', async () => {
  const { root, told, save } = at('#add', { enquiries: [] });
  await type(root, '[name="series"]', '2023-06');
  await type(root, '[name="service"]', '2S');
  await type(root, '[name="state"]', 'submitted');
  await type(root, '[name="syllabus"]', '٠٦٢٥');
  await type(root, '[name="components"]', '0625/42, 62');
  await type(root, '[name="candidates"]', '713 Amina Yusuf\n12, Okafor Chidi\n');
  await type(root, '[name="submittedAt"]', '2023-09-18T10:00');
  await save();
  expect(told).toMatchObject([
    [
      '2023-06',
      {
        state: 'submitted',
        service: '2S',
        syllabus: '0625',
        components: ['42', '62'],
        candidates: [
          { number: '0713', name: 'Amina Yusuf' },
          { number: '0012', name: 'Okafor Chidi' },
        ],
        submittedAt: expect.stringMatching(/^2023-09-18T10:00:00[+-]/),
      },
    ],
  ]);
  await press(root, '[data-action="undo"]');
  await settled();
  expect(told.at(-1)).toEqual({ id: 'new', change: { removed: true } });
});

test.each([
  ['syllabus', '625', 'Type the four digits'],
  ['components', '41, Paper', 'Paper is no component'],
  ['candidates', 'Amina Yusuf', 'does not begin with a candidate number'],
  ['candidates', '713 Amina\n0713 Amina', 'stands here twice'],
  ['number', ' ', 'Type at least'],
])('what cannot be read in %s is told of, and nothing is kept', async (box, typed, words) => {
  const { root, told, save } = at('#add', { enquiries: [] });
  await type(root, `[name="${box}"]`, typed);
  await save();
  expect(find(root, `[data-problem="${box}"]`).textContent).toContain(words);
  expect(told).toEqual([]);
});

test('only what was corrected is noted, the series too, and undo brings all of it back', async () => {
  const letters = { documents: { Ack: MONDAY } };
  const { root, told, save } = at('#enquiry=e1', { enquiries: [enquiry(letters)] });
  await type(root, '[name="series"]', '2023-11');
  await type(root, '[name="officeNotes"]', 'told the parents');
  await type(root, '[name="Ack"]', '');
  await save();
  await press(root, '[data-action="undo"]');
  await settled();
  expect(told).toEqual([
    { id: 'e1', change: { officeNotes: 'told the parents', documents: {} } },
    ['e1', '2023-11'],
    { id: 'e1', change: { officeNotes: '', documents: { Ack: MONDAY } } },
    ['e1', '2023-06'],
  ]);
});

test('with nothing corrected nothing is noted', async () => {
  const { told, save } = at('#enquiry=e1', { enquiries: [enquiry()] });
  await save();
  expect(told).toEqual([]);
  const hard = { note: ' Amina\r\nsee me\n', officeNotes: '\ttold\r' };
  const names = [{ number: '0713', name: 'Amina\n7; Yusuf' } as never];
  const other = at('#enquiry=e1', { enquiries: [enquiry({ ...hard, candidates: names })] });
  await other.save();
  expect(other.told).toEqual([]);
});

test('while names are hidden they are not on the form, and stay as they are', async () => {
  const { root, told, save } = at('#enquiry=e1', { view: { columns: null, masked: true } });
  expect(root.querySelector('[name="candidates"]')).toBeNull();
  await type(root, '[data-form] [name="number"]', '300009');
  await save();
  expect(told).toEqual([{ id: 'e1', change: { number: '300009' } }]);
});

test('centre and approval are asked for where an Associate has a part in it, and stay as they are elsewhere', async () => {
  const kept = enquiry({ centre: 'ZZ900' });
  const alone = at('#enquiry=e1', { enquiries: [kept], office: 'centre' });
  expect(alone.root.querySelector('[name="centre"], [name="approvedAt"]')).toBeNull();
  await type(alone.root, '[data-form] [name="number"]', '300009');
  await alone.save();
  expect(alone.told).toEqual([{ id: 'e1', change: { number: '300009' } }]);
  const associate = at('#enquiry=e1', { enquiries: [kept], office: 'associate' });
  await type(associate.root, '[name="centre"]', 'zz 901');
  await type(associate.root, '[name="approvedAt"]', '2023-09-18T10:00');
  await associate.save();
  expect(associate.told).toMatchObject([
    { change: { centre: 'ZZ901', approvedAt: expect.stringMatching(/^2023-09-18T10:00:00/) } },
  ]);
});
