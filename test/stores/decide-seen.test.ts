import { expect, test } from 'vitest';
import type { Enquiry } from '@/lib/model/enquiry';
import type { SeenEnquiry } from '@/lib/model/seen';
import { type Decision, decideSeen } from '@/lib/stores/enquiries/decide-seen';
import { apply } from './apply-decisions';
import {
  ANA,
  BEN,
  candidate,
  enquiry,
  form,
  LATER,
  MATHS,
  MONDAY,
  PAPERS,
  PHYSICS,
  row,
} from './enquiry-cases';

const { syllabusTitle, ...rest } = form();
const sent = { ...rest, syllabusTitle, state: 'submitted', submittedAt: MONDAY } satisfies Partial<Enquiry>;

function read(rows: Parameters<typeof decideSeen>[0]['rows'], known: Enquiry[]): Decision[] {
  return decideSeen({ series: '2023-06', rows }, known, LATER);
}

test('an enquiry caught at submission and its later row are one enquiry', () => {
  const caught = enquiry(sent);
  const seen = row({
    number: '23456',
    service: '2',
    note: 'Ana Silva',
    stateText: 'Received',
    candidates: [candidate('0713')],
  });
  expect(read([seen], [caught])).toEqual([
    {
      kind: 'change',
      id: caught.id,
      origin: 'direct',
      series: null,
      change: { number: '23456', state: 'received', stateText: 'Received', receivedAt: LATER },
    },
  ]);
});

test.each([
  ['saved', 'Saved, not sent', 'June 2023 0625'],
  ['submitted', 'Submitted', '0625 – June 2023 series'],
] as const)(
  'an enquiry %s with an empty Note is known again before it has a number',
  (state, stateText, note) => {
    const kept = enquiry({ ...rest, state, note: '' });
    const seen = row({ service: '2', note, stateText, candidates: [candidate('0713')] });
    const [after, ...others] = apply([kept], read([seen], [kept]));
    expect(after).toMatchObject({ id: kept.id, state, note, candidates: [ANA] });
    expect(others).toEqual([]);
  },
);

test.each(['June 2023 0580', 'Ana in June 2023 0625', 'June 2023 0625 0580'])(
  'a row without a number and with the Note %s is not taken for the Physics enquiry',
  (note) => {
    const kept = enquiry({ ...rest, state: 'saved', note: '' });
    const seen = row({ service: '2', note, stateText: 'Saved', candidates: [candidate('0713')] });
    const [after, other] = apply([kept], read([seen], [kept]));
    expect(after).toEqual(kept);
    expect(other?.note).toBe(note);
  },
);

test('a name already known is not lost to a list that shows numbers only', () => {
  const caught = enquiry({ ...sent, number: '23456' });
  const [after] = apply(
    [caught],
    read([row({ number: '23456', candidates: [candidate('0713')] })], [caught]),
  );
  expect(after?.candidates).toEqual([ANA]);
});

test('a name the enquiry’s own page shows is added to a bare number', () => {
  const known = enquiry({ ...sent, number: '23456', candidates: [candidate('0713'), BEN] });
  const seen = row({ number: '23456', candidates: [ANA] });
  const [after] = apply([known], read([seen], [known]));
  expect(after?.candidates).toEqual([ANA, BEN]);
});

test('an enquiry made elsewhere is taken from what the page shows, and no moment is made up', () => {
  const seen = row({
    number: '99001',
    service: '1',
    stateText: 'Acknowledged',
    candidates: [candidate('0002')],
  });
  const [made] = apply([], read([seen], []));
  expect(made).toMatchObject({
    series: '2023-06',
    number: '99001',
    state: 'acknowledged',
    acknowledgedAt: null,
    receivedAt: null,
    submittedAt: null,
    syllabus: null,
  });
});

test('a row that could be either of two enquiries is put with neither', () => {
  const known = [enquiry(sent), enquiry({ ...sent, syllabus: MATHS })];
  const seen = row({ number: '23456', service: '2', note: 'Ana Silva', candidates: [candidate('0713')] });
  const decisions = read([seen], known);
  expect(decisions).toHaveLength(1);
  expect(decisions[0]?.kind).toBe('add');
  expect(read([seen], apply(known, decisions))).toEqual([]);
});

test('an enquiry that two rows could be about is left alone', () => {
  const caught = enquiry(sent);
  const seen: Partial<SeenEnquiry> = { service: '2', note: 'Ana Silva', candidates: [candidate('0713')] };
  const rows = [row({ ...seen, number: '23456' }), row({ ...seen, number: '23457' })];
  expect(read(rows, [caught]).map(({ kind }) => kind)).toEqual(['add', 'add']);
});

test('the syllabus tells two enquiries with the same Note apart', () => {
  const [physics, maths] = [enquiry(sent), enquiry({ ...sent, syllabus: MATHS })];
  const seen = row({
    number: '23456',
    service: '2',
    syllabus: MATHS,
    note: 'Ana Silva',
    candidates: [candidate('0713')],
  });
  expect(read([seen], [physics, maths])).toMatchObject([{ kind: 'change', id: maths.id }]);
});

test('the Note that Direct fills in itself names the syllabus', () => {
  const caught = enquiry({ ...sent, note: '' });
  const seen = row({
    number: '23456',
    service: '2',
    note: 'June 2023 0625 23456',
    candidates: [candidate('0713')],
  });
  expect(read([seen], [caught])).toMatchObject([{ kind: 'change', id: caught.id }]);
});

test('an enquiry saved here and submitted in another browser is found again by its row', () => {
  const draft = enquiry({ ...sent, state: 'saved', submittedAt: null });
  const seen = row({
    number: '23456',
    service: '2',
    syllabus: PHYSICS,
    stateText: 'Submitted',
    candidates: [candidate('0713')],
  });
  expect(read([seen], [draft])).toMatchObject([
    { kind: 'change', id: draft.id, change: { state: 'submitted', number: '23456' } },
  ]);
});

test('an old row that says Deleted does not end a newer draft of the same', () => {
  const gone = enquiry({ ...sent, state: 'deleted' });
  const draft = enquiry({ ...sent, state: 'saved' });
  const seen = row({
    service: '2',
    syllabus: PHYSICS,
    stateText: 'Deleted',
    candidates: [candidate('0713')],
  });
  expect(read([seen], [gone, draft])).toEqual([]);
});

test('a row about other candidates, another service or another series is another enquiry', () => {
  const caught = enquiry(sent);
  const like: Partial<SeenEnquiry> = {
    number: '1',
    service: '2',
    note: 'Ana Silva',
    candidates: [candidate('0713')],
  };
  for (const other of [
    row({ ...like, candidates: [candidate('0714')] }),
    row({ ...like, service: '1' }),
    row({ ...like, series: '2023-11' }),
    row({ ...like, note: 'Ana S.' }),
  ]) {
    expect(read([other], [caught])).toMatchObject([{ kind: 'add' }]);
  }
});

test('a status nobody has seen before is kept word for word', () => {
  const known = enquiry({ ...sent, number: '23456' });
  const seen = row({ number: '23456', stateText: 'Escalated to Chief Examiner' });
  const [after] = apply([known], read([seen], [known]));
  expect(after).toMatchObject({ state: 'other', stateText: 'Escalated to Chief Examiner' });
  expect(after && read([seen], [after])).toEqual([]);
});

test('Service 9 may go from Pending to Submitted, as Direct says', () => {
  const group = enquiry({ ...sent, service: '9', number: '23456', state: 'pending' });
  expect(read([row({ number: '23456', stateText: 'Submitted' })], [group])).toMatchObject([
    { change: { state: 'submitted' } },
  ]);
});

test('All candidates of Service 5 is understood', () => {
  const known = enquiry({ ...sent, service: '5', candidates: [], allCandidates: true, note: 'Moderation' });
  const seen = row({ number: '5', service: '5', note: 'Moderation', allCandidates: true });
  expect(read([seen], [known])).toMatchObject([{ kind: 'change', id: known.id }]);
});

test('an enquiry that is on no list any more stays as it is', () => {
  expect(read([], [enquiry({ ...sent, state: 'saved' })])).toEqual([]);
});

test('a Note that the list cuts off does not shorten the one that is known', () => {
  const known = enquiry({ ...sent, number: '23456', note: 'Ana Silva, Ben Okafor' });
  expect(read([row({ number: '23456', note: 'Ana Silva, Be…' })], [known])).toEqual([]);
  expect(read([row({ number: '23456', note: 'Ana  Silva,\n Ben Okafor' })], [known])).toEqual([]);
  expect(read([row({ number: '23456', note: 'Ben Okafor' })], [known])).toHaveLength(1);
});

test('the first sight of each letter is kept', () => {
  const known = enquiry({ ...sent, number: '23456', documents: { Ack: MONDAY } });
  const [after] = apply([known], read([row({ number: '23456', documents: ['Ack', 'Out'] })], [known]));
  expect(after?.documents).toEqual({ Ack: MONDAY, Out: LATER });
});

test('a row learned without its series belongs to the series the page later names', () => {
  const known = enquiry({ ...sent, series: null, number: '23456' });
  expect(read([row({ number: '23456' })], [known])).toMatchObject([
    { kind: 'change', id: known.id, series: '2023-06', change: {} },
  ]);
});

test('a row that says nothing to know it again by makes no enquiry', () => {
  expect(read([row({ stateText: 'Saved' }), row({ service: '2', components: PAPERS })], [])).toEqual([]);
});
