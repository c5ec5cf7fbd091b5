import { expect, test } from 'vitest';
import { decideConfirmed } from '@/lib/stores/enquiries/decide-confirmed';
import { apply } from './apply-decisions';
import { ANA, BEN, candidate, enquiry, form, LATER, MATHS, MONDAY, PHYSICS, row } from './enquiry-cases';

const nothing = { seen: null, tabEnquiry: null };
const draft = (more: Parameters<typeof enquiry>[0] = {}) =>
  enquiry({ ...form(), state: 'saved', savedAt: MONDAY, ...more } as Parameters<typeof enquiry>[0]);

test('a saved enquiry is kept as Saved, not sent, with the moment', () => {
  const [made] = apply([], decideConfirmed({ ...nothing, kind: 'save', form: form() }, [], LATER));
  expect(made).toMatchObject({
    series: '2023-06',
    state: 'saved',
    savedAt: LATER,
    submittedAt: null,
    syllabus: PHYSICS,
    candidates: [ANA],
    note: 'Ana Silva',
    allCandidates: false,
  });
});

test('saved again it stays one enquiry with the moment of the first save', () => {
  const before = draft();
  const changed = form({ candidates: [ANA, BEN], note: 'Ana Silva, Ben Okafor' });
  const after = apply(
    [before],
    decideConfirmed({ ...nothing, kind: 'save', form: changed }, [before], LATER),
  );
  expect(after).toHaveLength(1);
  expect(after[0]).toMatchObject({ savedAt: MONDAY, candidates: [ANA, BEN] });
});

test('submitted after saving it is the same enquiry', () => {
  const before = draft();
  const after = apply(
    [before],
    decideConfirmed({ ...nothing, kind: 'submit', form: form() }, [before], LATER),
  );
  expect(after).toHaveLength(1);
  expect(after[0]).toMatchObject({ state: 'submitted', submittedAt: LATER, savedAt: MONDAY });
});

test('the tab’s own draft is the same enquiry when its service was changed', () => {
  const before = draft();
  const decisions = decideConfirmed(
    { kind: 'submit', form: form({ service: '1' }), seen: null, tabEnquiry: before.id },
    [before],
    LATER,
  );
  expect(decisions).toMatchObject([{ kind: 'change', id: before.id, change: { service: '1' } }]);
});

test.each([
  ['is still on another page of the list', form({ candidates: [BEN], unticked: [] }), [ANA, BEN]],
  ['is seen without a tick', form({ candidates: [BEN], unticked: [ANA.number] }), [BEN]],
  ['is in no list that was seen whole', form({ candidates: [BEN] }), [BEN]],
  ['is on another page, as all others are', form({ candidates: [], unticked: [] }), [ANA, BEN]],
])('when a saved enquiry is submitted, a candidate who %s counts by that', (_, now, candidates) => {
  const before = draft({ candidates: [ANA, BEN] });
  const after = apply(
    [before],
    decideConfirmed({ kind: 'submit', form: now, seen: null, tabEnquiry: before.id }, [before], LATER),
  );
  expect(after).toHaveLength(1);
  expect(new Set(after[0]?.candidates)).toEqual(new Set(candidates));
});

test('the next draft made in the same tab does not overwrite the one before', () => {
  const before = draft();
  for (const next of [form({ syllabus: MATHS }), form({ candidates: [BEN] })]) {
    const decisions = decideConfirmed(
      { kind: 'save', form: next, seen: null, tabEnquiry: before.id },
      [before],
      LATER,
    );
    expect(decisions).toMatchObject([{ kind: 'add' }]);
  }
});

test('with two drafts it could be, neither is overwritten', () => {
  const drafts = [draft(), draft()];
  expect(decideConfirmed({ ...nothing, kind: 'save', form: form() }, drafts, LATER)).toMatchObject([
    { kind: 'add' },
  ]);
});

test('a draft of another series is left alone', () => {
  const before = draft({ series: '2023-11' });
  expect(decideConfirmed({ ...nothing, kind: 'submit', form: form() }, [before], LATER)).toMatchObject([
    { kind: 'add', series: '2023-06' },
  ]);
});

test('a deleted draft is kept as Deleted; one never seen here is not made up', () => {
  const before = draft();
  expect(decideConfirmed({ ...nothing, kind: 'delete', form: form() }, [before], LATER)).toMatchObject([
    { kind: 'change', id: before.id, change: { state: 'deleted' } },
  ]);
  expect(decideConfirmed({ ...nothing, kind: 'delete', form: form() }, [], LATER)).toEqual([]);
});

test('Service 5 is about all candidates, whoever is ticked', () => {
  const whole = form({ service: '5', candidates: [] });
  const [made] = apply([], decideConfirmed({ ...nothing, kind: 'submit', form: whole }, [], LATER));
  expect(made).toMatchObject({ allCandidates: true, candidates: [] });
});

test('after a browser restart only what the page says is taken, and no moment is made up', () => {
  const seen = row({
    series: '2023-06',
    number: '23456',
    service: '2',
    stateText: 'Submitted',
    candidates: [candidate('0713')],
  });
  const [made] = apply(
    [],
    decideConfirmed({ kind: 'submit', form: null, seen, tabEnquiry: null }, [], LATER),
  );
  expect(made).toMatchObject({ state: 'submitted', number: '23456', submittedAt: null });
  expect(decideConfirmed({ kind: 'submit', form: null, seen: null, tabEnquiry: null }, [], LATER)).toEqual(
    [],
  );
});

test('an enquiry number the page shows at once finds its enquiry', () => {
  const before = draft({ number: '23456', candidates: [BEN] });
  const seen = row({ number: '23456' });
  expect(
    decideConfirmed({ kind: 'submit', form: form(), seen, tabEnquiry: null }, [before], LATER),
  ).toMatchObject([{ kind: 'change', id: before.id }]);
});

test('a page that says twice that it was submitted makes one enquiry', () => {
  const sent = draft({ state: 'submitted', submittedAt: MONDAY });
  const again = { kind: 'submit', form: form(), seen: null, tabEnquiry: sent.id } as const;
  expect(decideConfirmed(again, [sent], LATER)).toEqual([]);
  expect(decideConfirmed({ ...again, form: form({ components: [] }) }, [sent], LATER)).toHaveLength(1);
});

test('an enquiry whose series was not known learns it from the form', () => {
  const before = draft({ series: null });
  expect(decideConfirmed({ ...nothing, kind: 'submit', form: form() }, [before], LATER)).toMatchObject([
    { kind: 'change', id: before.id, series: '2023-06' },
  ]);
});

test('what the rules said at Submit is kept with the enquiry, and at Save nothing is', () => {
  const checks = {
    whole: true,
    passed: ['service-selected'],
    found: [
      { rule: 'deadline-near', verdict: 'fail' as const, severity: 'warning' as const, reason: 'seen' },
    ],
  };
  const kept = (kind: 'save' | 'submit') =>
    apply([], decideConfirmed({ ...nothing, kind, form: form({ checks }) }, [], LATER))[0]?.checks;
  expect(kept('submit')).toEqual(checks);
  expect(kept('save')).toBeNull();
});
