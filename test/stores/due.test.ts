import { expect, test } from 'vitest';
import type { CalendarDate, Instant } from '@/lib/model/calendar-date';
import type { Deadline } from '@/lib/model/deadline';
import { nothingSaid } from '@/lib/model/series-said';
import { clocksOf, type DueInput, dueItems, seriesDeadline } from '@/lib/stores/due';
import { ANA, enquiry, MONDAY } from './enquiry-cases';

const day = (text: string) => text as CalendarDate;
const deadline = (date: string, more: Partial<Deadline> = {}): Deadline => ({
  series: '2023-06',
  service: null,
  date: day(date),
  source: 'direct',
  knownSince: MONDAY,
  ...more,
});

const input = (more: Partial<DueInput>): DueInput => ({
  deadlines: [],
  enquiries: [],
  said: [],
  role: null,
  leadDays: 7,
  weekend: 'saturday-sunday',
  zone: 'Europe/London',
  now: '2023-09-14T10:00:00+01:00' as Instant,
  today: { london: day('2023-09-14'), office: day('2023-09-14') },
  ...more,
});

test('with nothing known nothing is due', () => {
  expect(dueItems(input({}))).toEqual([]);
});

test('a near deadline and a draft are due, the more pressing first', () => {
  const draft = enquiry({ state: 'saved' });
  const late = enquiry({ state: 'submitted', submittedAt: MONDAY });
  const items = dueItems(input({ deadlines: [deadline('2023-09-20')], enquiries: [draft, late] }));
  expect(items.map(({ clock, days, series, enquiryId }) => [clock, days, series, enquiryId])).toEqual([
    ['enquiry-number-due', -9, '2023-06', late.id],
    ['acknowledgement-due', -8, '2023-06', late.id],
    ['draft-not-submitted', 6, '2023-06', draft.id],
    ['series-deadline', 6, '2023-06', null],
  ]);
});

test('one line a series: the earliest date still ahead', () => {
  const dates = [
    deadline('2023-09-10', { service: '1' }),
    deadline('2023-09-18', { service: '2' }),
    deadline('2023-09-20'),
  ];
  const items = dueItems(input({ deadlines: dates }));
  expect(items.map(({ clock, days }) => [clock, days])).toEqual([['series-deadline', 4]]);
  expect(seriesDeadline(dates, '2023-06', day('2023-09-19'))?.deadline.date).toBe('2023-09-20');
  expect(seriesDeadline(dates, '2023-06', day('2023-10-01'))?.deadline.date).toBe('2023-09-20');
  expect(seriesDeadline(dates, '2023-11', day('2023-09-19'))).toBeNull();
});

test('once all dates of Direct are over, a later one typed for the whole series does not look open', () => {
  const typed = deadline('2023-09-20', { source: 'typed' });
  const direct = [deadline('2023-09-10', { service: '1' }), deadline('2023-09-12', { service: '2' })];
  const answer = (known: Deadline[], on: string) => {
    const found = seriesDeadline(known, '2023-06', day(on));
    return [found?.deadline.date, found?.deadline.source, found?.conflict?.date];
  };
  expect(answer([typed, ...direct], '2023-09-15')).toEqual(['2023-09-12', 'direct', '2023-09-20']);
  expect(answer([typed, ...direct], '2023-09-11')).toEqual(['2023-09-12', 'direct', '2023-09-20']);
  expect(answer([typed], '2023-09-15')).toEqual(['2023-09-20', 'typed', undefined]);
});

test('a date typed for the whole series that is earlier than those of Direct counts, beside them', () => {
  const typed = deadline('2023-09-16', { source: 'typed' });
  const direct = deadline('2023-09-18', { service: '2' });
  const found = seriesDeadline([direct, typed], '2023-06', day('2023-09-14'));
  expect([found?.deadline.date, found?.conflict?.date]).toEqual(['2023-09-16', '2023-09-18']);
});

test('a deadline far ahead or over is not due', () => {
  expect(
    dueItems(input({ deadlines: [deadline('2023-10-20'), deadline('2023-09-01', { series: '2023-03' })] })),
  ).toEqual([]);
});

test('an enquiry that is done asks for nothing', () => {
  const done = enquiry({ state: 'completed', submittedAt: MONDAY, receivedAt: MONDAY });
  expect(dueItems(input({ enquiries: [done] }))).toEqual([]);
});

test('the timeline of an enquiry shows clocks that run without being due', () => {
  const fresh = enquiry({ state: 'submitted', submittedAt: '2023-09-14T09:00:00+01:00' as Instant });
  expect(
    clocksOf(input({ enquiries: [fresh] }))
      .ofEnquiry(fresh)
      .map(({ clock, due }) => [clock, due]),
  ).toEqual([
    ['acknowledgement-due', false],
    ['enquiry-number-due', false],
  ]);
});

const clocks = (more: Partial<DueInput>) => dueItems(input(more)).map(({ clock, series }) => [clock, series]);

test('an invoice is expected for a series with submitted enquiries, until it was checked', () => {
  const done = enquiry({ state: 'completed' });
  const october = {
    enquiries: [done],
    now: '2023-10-09T10:00:00+01:00' as Instant,
    today: { london: day('2023-10-09'), office: day('2023-10-09') },
  };
  expect(clocks(october)).toEqual([['invoice-expected', '2023-06']]);
  const said = [{ ...nothingSaid('2023-06'), invoiceChecked: true }];
  expect(clocks({ ...october, said })).toEqual([]);
});

test('what the officer said of an enquiry sets its clocks going', () => {
  const changed = enquiry({ state: 'completed', gradeChanged: true, appealOneBy: day('2023-09-18') });
  expect(clocks({ enquiries: [changed] })).toEqual([
    ['appeal-window', '2023-06'],
    ['statement-of-results', '2023-06'],
  ]);
});

test('only a Cambridge Associate is asked to release letters, and only those not released', () => {
  const letter = enquiry({ state: 'acknowledged', documents: { Ack: MONDAY } });
  expect(clocks({ enquiries: [letter], role: 'associate' })).toEqual([['associate-release', '2023-06']]);
  expect(clocks({ enquiries: [letter], role: 'associate-centre' })).toEqual([]);
  const released = enquiry({ state: 'acknowledged', documents: { Ack: MONDAY }, released: ['Ack'] });
  expect(clocks({ enquiries: [released], role: 'associate' })).toEqual([]);
});

test('a group report names the open enquiries of its series it waits for', () => {
  const report = enquiry({ state: 'pending', service: '9', candidates: [ANA] });
  const open = enquiry({ state: 'received', number: '300007', candidates: [ANA] });
  const elsewhere = enquiry({ state: 'received', number: '300008', candidates: [ANA], series: '2023-11' });
  const [waits] = clocksOf(input({ enquiries: [report, open, elsewhere] })).ofEnquiry(report);
  expect(waits?.says.params).toEqual({ n: 1, enquiries: '300007' });
});

test('a listed deadline is due with the document it is from', () => {
  const listed = deadline('2023-09-20', { source: 'catalogue', origin: 'the 2023 guide' });
  const [item] = dueItems(input({ deadlines: [listed] }));
  expect(item?.says.params).toMatchObject({ document: 'the 2023 guide' });
});
