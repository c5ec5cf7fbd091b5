import { expect, test } from 'vitest';
import { calendarEntries, takenBackEntries } from '@/components/tracker/calendar-entries';
import type { CalendarDate, Instant } from '@/lib/model/calendar-date';
import type { Deadline } from '@/lib/model/deadline';
import { NOTHING_TOLD, nothingTold } from '@/lib/model/reminder';
import { nothingSaid } from '@/lib/model/series-said';
import { type DueInput, runningItems } from '@/lib/stores/due';
import { reminderKey } from '@/lib/stores/reminders/answers';
import { candidate, enquiry } from '../any-enquiry';

const day = (text: string) => text as CalendarDate;
const moment = (text: string) => text as Instant;

function deadline(parts: Partial<Deadline>): Deadline {
  const read = { source: 'direct', knownSince: moment('2023-09-01T09:00:00+00:00') } as const;
  return { series: '2023-06', service: null, date: day('2023-09-20'), ...read, ...parts };
}

function input(parts: Partial<DueInput> = {}): DueInput {
  return {
    deadlines: [],
    enquiries: [],
    said: [],
    role: null,
    leadDays: 7,
    weekend: 'saturday-sunday',
    zone: 'Europe/London',
    now: moment('2023-09-04T12:00:00+00:00'),
    today: { london: day('2023-09-04'), office: day('2023-09-04') },
    ...parts,
  };
}

const submitted = enquiry({ number: null, submittedAt: moment('2023-09-04T09:00:00+00:00') });
const entries = (parts: Partial<DueInput>, withNames = false, memory = NOTHING_TOLD) =>
  calendarEntries(input(parts), memory, { withNames });

test('a series has one last day, and a service its own only where it differs', () => {
  const other = deadline({ service: '9', date: day('2023-09-25') });
  expect(entries({ deadlines: [deadline({}), deadline({ service: '1' }), other] })).toMatchObject([
    {
      id: 'deadline-2023-06-all',
      title: 'Last day for enquiries about results, June 2023',
      day: '2023-09-20',
    },
    { id: 'deadline-2023-06-9', title: 'Last day for Service 9, June 2023', day: '2023-09-25' },
  ]);
});

test('a day from the list names the document it is from', () => {
  const [listed] = entries({ deadlines: [deadline({ source: 'catalogue', origin: 'the 2023 guide' })] });
  expect(listed?.description).toMatch(/^From the 2023 guide: open the series on Direct/);
});

test("the office's own last day stands beside it", () => {
  const said = [{ ...nothingSaid('2023-06'), ownCutOff: day('2023-09-15') }];
  expect(entries({ said })).toMatchObject([{ id: 'cut-off-2023-06', day: '2023-09-15', remind: [7, 1] }]);
});

test('an enquiry has an entry for each thing it waits for, at its hour where hours count', () => {
  const found = entries({ enquiries: [submitted] });
  expect(found.map(({ id, moment: at }) => [id, at !== null])).toContainEqual([
    'enquiry-number-due-e1',
    true,
  ]);
  expect(found.map(({ id }) => id)).toContain('acknowledgement-due-e1');
});

test('what waits for a Cambridge Associate has an entry, at an Associate and at its centre', () => {
  const waits = enquiry({ ...submitted, state: 'awaiting-approval' });
  for (const role of ['associate', 'associate-centre'] as const) {
    const found = entries({ enquiries: [waits], deadlines: [deadline({})], role });
    expect(found.map(({ id }) => id)).toContain('associate-approval-e1');
  }
});

test('days that are over are left out', () => {
  const today = { london: day('2023-09-21'), office: day('2023-09-21') };
  expect(entries({ deadlines: [deadline({})], today })).toEqual([]);
});

test('names are only in it when they are asked for', () => {
  const about = enquiry({ ...submitted, candidates: [candidate('0713', 'Amina Yusuf')] });
  const words = (withNames: boolean) => JSON.stringify(entries({ enquiries: [about] }, withNames));
  expect(words(false)).not.toMatch(/Amina|0713/);
  expect(words(true)).toContain('Amina Yusuf');
});

test('what the officer called done is no date for the calendar any more', () => {
  const about = { enquiries: [submitted] };
  const [first] = runningItems(input(about)).filter(({ clock }) => clock === 'enquiry-number-due');
  if (!first) throw new Error('nothing to call done');
  const answered = { ...nothingTold(reminderKey(first)), doneOn: day('2023-09-04') };
  const ids = entries(about, false, { ...NOTHING_TOLD, items: [answered] }).map(({ id }) => id);
  expect(ids).toContain('acknowledgement-due-e1');
  expect(ids).not.toContain('enquiry-number-due-e1');
});

test('a date no longer needed says so in its title, reminds of nothing, and names nobody', () => {
  const gone = (id: string) => ({ id, day: day('2023-09-20'), moment: null, named: true });
  const ids = [
    'deadline-2023-06-9',
    'deadline-2023-06-all',
    'cut-off-2023-06',
    'outcome-due-e1',
    'outcome-due-x',
  ];
  const about = enquiry({ ...submitted, number: '23456', candidates: [candidate('0713', 'Amina Yusuf')] });
  const taken = takenBackEntries(ids.map(gone), [about]);
  expect(taken.map(({ title }) => title)).toEqual([
    'No longer needed: Last day for Service 9, June 2023',
    'No longer needed: Last day for enquiries about results, June 2023',
    'No longer needed: Our own last day for requests, June 2023',
    'No longer needed: The outcome should be there: enquiry 23456',
    'No longer needed: The outcome should be there: an enquiry',
  ]);
  expect(taken.map(({ id }) => id)).toEqual(ids);
  expect(taken.every(({ remind, day: on }) => remind.length === 0 && on === '2023-09-20')).toBe(true);
  expect(JSON.stringify(taken)).not.toMatch(/Amina|0713/);
});
