import { beforeEach, expect, test, vi } from 'vitest';
import { dismissals } from '@/lib/stores/dismissals';
import * as enquiries from '@/lib/stores/enquiries';
import { noteConfirmed, notePress, noteSeen } from '@/lib/stores/enquiries/catching';
import { factsFor } from '@/lib/stores/facts';
import { candidate, form, MATHS, PHYSICS, row } from '../stores/enquiry-cases';
import { emptyComputer } from './office';

vi.mock('@/lib/platform/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const TAB = 7;

beforeEach(emptyComputer);

test('a whole enquiry: saved, saved again, submitted, received, acknowledged, completed', async () => {
  await notePress(TAB, { kind: 'save', form: form() });
  expect(await enquiries.all()).toEqual([]);
  await noteConfirmed(TAB, { kind: 'save', seen: null });
  await notePress(TAB, { kind: 'save', form: form({ note: 'Ana Silva 0713' }) });
  await noteConfirmed(TAB, { kind: 'save', seen: null });
  await notePress(TAB, { kind: 'submit', form: form({ note: 'Ana Silva 0713' }) });
  await noteConfirmed(TAB, { kind: 'submit', seen: row({ state: 'submitted', stateText: 'Submitted' }) });
  const list = (stateText: string, documents: ('Ack' | 'Out')[]) =>
    noteSeen({
      series: '2023-06',
      rows: [
        row({
          number: '23456',
          service: '2',
          note: 'Ana Silva 0713',
          stateText,
          candidates: [candidate('0713')],
          documents,
        }),
      ],
    });
  await list('Received', []);
  await list('Acknowledged', ['Ack']);
  await list('Completed', ['Ack', 'Out']);
  const all = await enquiries.all();
  expect(all).toHaveLength(1);
  expect(all[0]).toMatchObject({
    series: '2023-06',
    number: '23456',
    state: 'completed',
    syllabus: PHYSICS,
    candidates: [{ number: '0713', name: 'Ana Silva' }],
    note: 'Ana Silva 0713',
  });
  for (const moment of ['savedAt', 'submittedAt', 'receivedAt', 'acknowledgedAt', 'completedAt'] as const) {
    expect(all[0]?.[moment], moment).toMatch(/^\d{4}-\d\d-\d\dT.*[+-]\d\d:\d\d$/);
  }
  const before = all[0]?.events.length;
  await list('Completed', ['Ack', 'Out']);
  expect((await enquiries.all())[0]?.events).toHaveLength(before ?? 0);
});

test('a press that no page confirms changes nothing', async () => {
  await notePress(TAB, { kind: 'submit', form: form() });
  await noteConfirmed(TAB, { kind: 'save', seen: null });
  await noteConfirmed(TAB + 1, { kind: 'submit', seen: null });
  expect(await enquiries.all()).toEqual([]);
});

test('a confirmation read twice counts once', async () => {
  await notePress(TAB, { kind: 'submit', form: form() });
  await Promise.all([
    noteConfirmed(TAB, { kind: 'submit', seen: null }),
    noteConfirmed(TAB, { kind: 'submit', seen: null }),
  ]);
  expect(await enquiries.all()).toHaveLength(1);
});

test('rules hear of live enquiries of the form’s series and syllabus only', async () => {
  await enquiries.add('2023-06', { state: 'submitted', syllabus: PHYSICS, service: '2' }, 'caught');
  await enquiries.add('2023-06', { state: 'submitted', syllabus: MATHS, service: '2' }, 'caught');
  await enquiries.add('2023-06', { state: 'withdrawn', syllabus: PHYSICS }, 'caught');
  await enquiries.add('2023-11', { state: 'submitted', syllabus: PHYSICS }, 'caught');
  await enquiries.add(null, { state: 'submitted', syllabus: PHYSICS, service: '1' }, 'direct');
  const ask = {
    series: '2023-06',
    centre: null,
    syllabus: PHYSICS,
    assessment: 'Physics',
    titles: {},
    service: '2',
  } as const;
  const { facts } = await factsFor(ask);
  expect(facts.enquiries?.map(({ service, syllabus }) => [service, syllabus])).toEqual([
    ['2', PHYSICS],
    ['1', null],
  ]);
});

test('once an enquiry is sent, what was dismissed for it no longer silences the next one', async () => {
  const about = { enquiry: '2023-06|0625|2', rule: 'all-components-at-once', subject: null };
  const at = '2023-09-04T09:00:00+01:00' as never;
  await dismissals.set([{ ...about, reason: 'This is all', at, usedFor: null }]);
  await notePress(TAB, { kind: 'submit', form: form() });
  await noteConfirmed(TAB, { kind: 'submit', seen: null });
  const [sent] = await enquiries.all();
  expect((await dismissals.get())[0]?.usedFor).toBe(sent?.id);
});
