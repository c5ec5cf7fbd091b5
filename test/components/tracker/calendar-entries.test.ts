import { expect, test } from 'vitest';
import { calendarEntries } from '@/components/tracker/calendar-entries';
import type { CalendarDate, Instant } from '@/lib/model/calendar-date';
import type { Deadline } from '@/lib/model/deadline';
import { nothingSaid } from '@/lib/model/series-said';
import type { DueInput } from '@/lib/stores/due';
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
    now: moment('2023-09-04T12:00:00+00:00'),
    today: { london: day('2023-09-04'), office: day('2023-09-04') },
    ...parts,
  };
}

const submitted = enquiry({ number: null, submittedAt: moment('2023-09-04T09:00:00+00:00') });
const entries = (parts: Partial<DueInput>, withNames = false) => calendarEntries(input(parts), { withNames });

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
