import { expect, test } from 'vitest';
import type { Instant } from '@/lib/model/calendar-date';
import type { ComponentCode } from '@/lib/model/codes';
import type { Enquiry } from '@/lib/model/enquiry';
import { enquiryOf } from '@/lib/stores/enquiries/record';
import { join, keepApart, lastTyped, type Reversible, typed } from '@/lib/stores/enquiries/reversible';
import { findTwins, type Twins } from '@/lib/stores/enquiries/twins';
import { ANA, BEN, candidate, enquiry, event, LATER, MONDAY, PAPERS, PHYSICS } from './enquiry-cases';

const alike = { service: '2', syllabus: PHYSICS, candidates: [ANA], components: PAPERS } as const;
const like = (parts: Partial<Enquiry> = {}) =>
  enquiry({ state: 'submitted', ...alike, components: [...alike.components], candidates: [ANA], ...parts });

test.each<[string, Partial<Enquiry>, Partial<Enquiry>, number]>([
  ['caught without a number and read with one', {}, { number: '300001' }, 1],
  ['of which only one knows its series', { series: null }, { number: '300001' }, 1],
  [
    'both for the whole group',
    { candidates: [], allCandidates: true },
    { candidates: [], allCandidates: true },
    1,
  ],
  ['with two numbers', { number: '300001' }, { number: '300002' }, 0],
  ['about two candidates', {}, { candidates: [BEN] }, 0],
  ['of two services', {}, { service: '1' }, 0],
  ['of two series', {}, { series: '2023-11' }, 0],
  [
    'of other components',
    { components: ['42' as ComponentCode] },
    { components: ['62' as ComponentCode] },
    0,
  ],
  ['of which one was withdrawn', {}, { state: 'withdrawn' }, 0],
  ['of which one was removed', {}, { removed: true }, 0],
  ['about nobody known', { candidates: [] }, { candidates: [] }, 0],
])('two enquiries %s', (_which, one, other, asked) => {
  expect(findTwins([like(one), like(other)])).toHaveLength(asked);
});

const SUNDAY = '2023-09-03T10:00:00+01:00' as Instant;
/** A row of List Enquiries with its number, its service and a Note, first seen at some moment. */
const bareRow = (parts: Partial<Enquiry> = {}, at: Instant = LATER) => ({
  ...enquiry({
    state: 'received',
    service: '2',
    number: '300001',
    note: 'Changed',
    components: [],
    candidates: [],
    syllabus: null,
  }),
  id: 'enquiry:9',
  events: [event('9', {}, { at })],
  ...parts,
});

test.each<[string, Partial<Enquiry>, Partial<Enquiry>, Instant, number]>([
  ['came up since', {}, {}, LATER, 1],
  ['came up since, and names the same candidate', {}, { candidates: [candidate('0713')] }, LATER, 1],
  ['came up since, and names another candidate', {}, { candidates: [BEN] }, LATER, 0],
  ['came up since, with another syllabus', {}, { syllabus: '0500' as never }, LATER, 0],
  ['came up since, with other components', {}, { components: ['62' as ComponentCode] }, LATER, 0],
  ['came up since, of another service', {}, { service: '1' }, LATER, 0],
  ['was there before', {}, {}, SUNDAY, 0],
  ['came up since, and the other has its own', { number: '300002' }, {}, LATER, 0],
  ['came up since, and the other is only saved', { state: 'saved' }, {}, LATER, 0],
  ['came up since, and was kept apart', { apart: ['enquiry:9'] }, {}, LATER, 0],
])(
  'of an enquiry without a number and a number the list says little of: %s',
  (_which, one, other, at, asked) => {
    const sent = like({ components: ['42' as ComponentCode], submittedAt: MONDAY, ...one });
    expect(findTwins([bareRow(other, at), sent])).toHaveLength(asked);
  },
);

/** The enquiries after these changes, as the store would keep them. */
function after(enquiries: Enquiry[], { steps }: Pick<Reversible, 'steps'>, from = 1): Enquiry[] {
  return enquiries.map((one) => {
    const own = steps.filter(({ id }) => id === one.id);
    const events = own.map(({ change }, at) =>
      event(`9${from + at}`, change, { origin: 'typed', at: LATER }),
    );
    return enquiryOf(one.id, { version: 1, series: one.series, events: [...one.events, ...events] });
  });
}

const both = (): [Enquiry[], Twins] => {
  const older = like({ note: 'Ana' });
  const newer = like({
    number: '300001',
    state: 'received',
    documents: { Ack: MONDAY },
    candidates: [candidate('0713')],
  });
  const [twins] = findTwins([newer, older]);
  if (!twins) throw new Error('They are not taken for twins.');
  return [[older, newer], twins];
};

test('joined they are one, with the names of the one and the number and letters of the other', () => {
  const [enquiries, twins] = both();
  const [kept, hidden] = after(enquiries, join(twins));
  expect(kept).toMatchObject({
    number: '300001',
    state: 'received',
    documents: { Ack: MONDAY },
    candidates: [ANA],
    note: 'Ana',
  });
  expect(hidden).toMatchObject({ joinedInto: kept?.id });
  expect(findTwins([kept, hidden] as Enquiry[])).toEqual([]);
});

test('a join is taken back whole', () => {
  const [enquiries, twins] = both();
  const plan = join(twins);
  const undone = after(after(enquiries, plan), { steps: plan.back }, 5);
  for (const [at, one] of undone.entries()) {
    const { events: _then, ...before } = enquiries[at] as Enquiry;
    expect(one).toMatchObject(before);
  }
});

test('kept apart they are not asked about again, until that is taken back', () => {
  const [enquiries, twins] = both();
  const plan = keepApart(twins);
  const apart = after(enquiries, plan);
  expect(findTwins(apart)).toEqual([]);
  expect(findTwins(after(apart, { steps: plan.back }, 5))).toHaveLength(1);
});

test('only what differs is noted, also letters the officer takes away', () => {
  const one = like({ documents: { Ack: MONDAY } });
  expect(typed(one, { service: '2', documents: {} }).steps).toEqual([
    { id: one.id, change: { documents: {} }, seen: { documents: { Ack: MONDAY } } },
  ]);
  expect(after([one], typed(one, { documents: {} }))[0]?.documents).toEqual({});
  expect(typed(one, { service: '2' })).toEqual({ steps: [], back: [] });
});

test("the officer's last change can be taken back; what Direct said cannot", () => {
  const one = like({ note: 'Ana' });
  expect(lastTyped(one)).toBeNull();
  const [changed] = after([one], typed(one, { note: 'Ana Silva', officeNotes: 'told the parents' }));
  expect(changed && lastTyped(changed)).toEqual({ note: 'Ana', officeNotes: '' });
});
