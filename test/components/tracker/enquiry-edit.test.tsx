// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Saving } from '@/components/shared/use-saving';
import { EnquiryEdit } from '@/components/tracker/EnquiryEdit';
import { StoreError } from '@/lib/model/errors';
import { enquiry } from '../any-enquiry';
import { draw, find, press, type } from '../draw';

/** Saves as the tracker does: resolves with whether it was kept. */
const saving: Saving = {
  saying: null,
  save: (_, change) =>
    change().then(
      () => true,
      () => false,
    ),
  takeBack: async () => {},
};

test('what is being typed outlives a change made elsewhere; saving is refused once, then the officer decides', async () => {
  const steps: unknown[] = [];
  let note = 'Amina';
  const shown = () => {
    const [first] = enquiry().events;
    const events = note === 'Amina' ? [first] : [first, first];
    return (
      <EnquiryEdit
        enquiry={enquiry({ note, events: events.flatMap((one) => one ?? []) })}
        office="centre"
        choices={['2023-06']}
        masked={false}
        saving={saving}
        on={{
          change: async (asked) => {
            steps.push(...asked);
            if (asked[0]?.seen?.note !== note) throw new StoreError('changedMeanwhile');
          },
          add: async () => 'new',
          move: async () => {},
        }}
      />
    );
  };
  const root = draw(shown());
  await type(root, '[name="note"]', 'Amina Yusuf');
  note = 'Yusuf, Amina';
  await act(async () => render(shown(), root));
  expect(find<HTMLTextAreaElement>(root, '[name="note"]').value).toBe('Amina Yusuf');
  await press(root, '[data-action="save-enquiry"]');
  await press(root, '[data-action="save-enquiry"]');
  expect(steps).toEqual([
    { id: 'e1', change: { note: 'Amina Yusuf' }, seen: { note: 'Amina' } },
    { id: 'e1', change: { note: 'Amina Yusuf' }, seen: { note: 'Yusuf, Amina' } },
  ]);
});
