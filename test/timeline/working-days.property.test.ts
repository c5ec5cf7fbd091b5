import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BANK_HOLIDAYS } from '@/lib/catalogue/bank-holidays';
import {
  type CalendarDate,
  daysBetween,
  type Instant,
  WEEKENDS,
  workingDaysTo,
} from '@/lib/model/calendar-date';
import { CLOCKS } from '@/lib/timeline';
import { cambridgeDay, workingDaysAfter } from '@/lib/timeline/moments';
import { at } from './clock-input';

const FIRST = Date.parse('2023-01-01T00:00:00Z');
const LAST = Date.parse('2027-12-20T00:00:00Z');
const ZONES = ['Z', '+00:00', '+01:00', '+05:30', '+13:00', '-03:30', '-11:00'];
const times = fc.integer({ min: FIRST / 1000, max: LAST / 1000 }).map((seconds) => seconds * 1000);
const zones = fc.constantFrom(...ZONES);
const counts = fc.integer({ min: 1, max: 6 });
const CLOCK = new Intl.DateTimeFormat('sv', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** A moment as people in a zone write it. */
function writtenIn(time: number, zone: string): Instant {
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(zone) ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return `${new Date(time + ahead * 60_000).toISOString().slice(0, 19)}${zone}` as Instant;
}

const isOff = (day: string) =>
  [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) ||
  BANK_HOLIDAYS.days.includes(day as CalendarDate);

/** The working days after a day, one by one, to the end of another. */
function workingDaysBetween(from: string, to: string): number {
  const days = daysBetween(from as CalendarDate, to as CalendarDate);
  return Array.from({ length: days }, (_, at) => new Date(Date.parse(from) + (at + 1) * 86_400_000))
    .map((day) => day.toISOString().slice(0, 10))
    .filter((day) => !isOff(day)).length;
}

test('wherever the computer is, the same moment is due, on a working day of Cambridge, that many of them later', () => {
  fc.assert(
    fc.property(times, zones, zones, counts, (time, here, there, count) => {
      const due = workingDaysAfter(writtenIn(time, here), count, BANK_HOLIDAYS.days);
      expect(due.endsWith(here)).toBe(true);
      expect(Date.parse(workingDaysAfter(writtenIn(time, there), count, BANK_HOLIDAYS.days))).toBe(
        Date.parse(due),
      );
      const [from, fromHour] = CLOCK.format(time).split(' ');
      const [to, toHour] = CLOCK.format(Date.parse(due)).split(' ');
      expect(isOff(to ?? '')).toBe(false);
      expect(cambridgeDay(due)).toBe(to);
      // A day off does not count, so the first working day after it is where counting begins.
      expect(workingDaysBetween(from ?? '', to ?? '')).toBe(isOff(from ?? '') ? count + 1 : count);
      expect(toHour).toBe(isOff(from ?? '') ? '00:00:00' : fromHour);
    }),
    { numRuns: 500 },
  );
});

test('a clock of the computer that is set back or forward moves no due moment of any enquiry', () => {
  const enquiries = fc.record({
    state: fc.constantFrom('saved', 'submitted', 'received', 'acknowledged') as fc.Arbitrary<'submitted'>,
    submittedAt: times.map((time) => writtenIn(time, '+05:00')),
    receivedAt: times.map((time) => writtenIn(time, '+05:00')),
  });
  fc.assert(
    fc.property(enquiries, times, times, (enquiry, now, wrong) => {
      for (const clock of CLOCKS) {
        const [one, other] = [now, wrong].map((time) => clock.read(at(writtenIn(time, '+05:00'), enquiry)));
        if (one && other) expect(other.moment).toBe(one.moment);
      }
    }),
  );
});

test('the working days of an office are counted as on a calendar, whatever its weekend', () => {
  const OFF = { 'saturday-sunday': [6, 0], 'friday-saturday': [5, 6], friday: [5], sunday: [0] };
  fc.assert(
    fc.property(
      times,
      fc.integer({ min: -20, max: 60 }),
      fc.constantFrom(...WEEKENDS),
      (time, ahead, weekend) => {
        const day = (days: number) =>
          new Date(time + days * 86_400_000).toISOString().slice(0, 10) as CalendarDate;
        const wanted = Array.from({ length: Math.max(0, ahead) }, (_, index) => day(index + 1)).filter(
          (one) => !OFF[weekend].includes(new Date(`${one}T00:00:00Z`).getUTCDay()),
        );
        expect(workingDaysTo(day(0), day(ahead), weekend)).toBe(wanted.length);
      },
    ),
  );
});
