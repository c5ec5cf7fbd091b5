import { expect, test } from 'vitest';
import { type CalendarEntry, toIcs } from '@/lib/export/to-ics';
import type { CalendarDate, Instant } from '@/lib/model/calendar-date';

const DAY: CalendarEntry = {
  id: 'deadline-2026-11-all',
  title: 'Last day; for "Ñ", 日本 and \\ more',
  description: 'Line one\nBEGIN:VEVENT',
  day: '2027-02-26' as CalendarDate,
  moment: null,
  remind: [7, 0],
  named: false,
};
const HOUR: CalendarEntry = {
  ...DAY,
  id: 'enquiry-number-due-e1',
  moment: '2027-02-26T10:00:00+05:30' as Instant,
  remind: [1],
};

const made = (now: string, entries = [DAY, HOUR], sequence = 1): string =>
  toIcs(entries, { name: 'Enquiries', now: now as Instant, sequence });
/** Long lines are folded in the file: a reader joins them again. */
const lines = (file: string): string[] => file.replace(/\r\n[ \t]/g, '').split('\r\n');
const values = (file: string, name: string): string[] =>
  lines(file)
    .filter((line) => line.startsWith(name))
    .map((line) => line.slice(name.length));

test('a whole day has no zone, and a moment is in UTC', () => {
  const file = made('2026-11-23T10:00:00+00:00');
  expect(values(file, 'DTSTART')).toEqual([';VALUE=DATE:20270226', ':20270226T043000Z']);
  expect(values(file, 'DTEND')).toEqual([';VALUE=DATE:20270227', ':20270226T050000Z']);
});

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Sao_Paulo', 'Asia/Kolkata'])(
  'the day is the same on a computer in %s',
  (zone) => {
    const before = process.env.TZ;
    try {
      process.env.TZ = zone;
      expect(values(made('2026-11-23T10:00:00+00:00'), 'DTSTART')[0]).toBe(';VALUE=DATE:20270226');
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  },
);

test('a newer file moves the same entries', () => {
  const first = made('2026-11-23T10:00:00+00:00', undefined, 6);
  const second = made('2026-11-24T10:00:00+00:00', undefined, 7);
  expect(values(first, 'UID')).toEqual([
    ':deadline-2026-11-all@enquiry-assistant',
    ':enquiry-number-due-e1@enquiry-assistant',
  ]);
  expect(values(second, 'UID')).toEqual(values(first, 'UID'));
  expect([first, second].map((file) => values(file, 'SEQUENCE:'))).toEqual([
    ['6', '6'],
    ['7', '7'],
  ]);
});

test('reminders come at nine in the morning of their day', () => {
  const file = made('2026-11-23T10:00:00+00:00', [DAY]);
  expect(values(file, 'TRIGGER')).toEqual([';RELATED=START:-P6DT15H', ';RELATED=START:PT9H']);
});

test('words of people stay words: no line of theirs begins an entry', () => {
  const file = made('2026-11-23T10:00:00+00:00', [DAY]);
  expect(lines(file).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  expect(values(file, 'SUMMARY:')).toEqual(['Last day\\; for "Ñ"\\, 日本 and \\\\ more']);
  expect(values(file, 'DESCRIPTION:')[0]).toBe('Line one\\nBEGIN:VEVENT');
});

test('the file keeps to the letter of RFC 5545: lines, order, and what every entry must have', () => {
  const long = { ...HOUR, description: '日本語'.repeat(40), title: `${'a'.repeat(74)}😀😀` };
  const file = made('2026-11-23T10:00:00+05:30', [DAY, long], 29_912_345);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const octets = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  expect(file).not.toContain('\ufffd');
  for (const line of lines(file).filter(Boolean))
    expect(line).toMatch(/^[A-Z-]+(;[A-Z-]+=[^:;,"]+)*:[^\p{Cc}]*$/u);
  const open: string[] = [];
  for (const line of lines(file)) {
    const [, step, part] = /^(BEGIN|END):(.+)$/.exec(line) ?? [];
    if (step === 'BEGIN' && part) open.push(part);
    if (step === 'END') expect(open.pop()).toBe(part);
  }
  expect(open).toEqual([]);
  expect(values(file, 'VERSION')).toEqual([':2.0']);
  expect(values(file, 'PRODID')).toHaveLength(1);
  for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'SEQUENCE', 'LAST-MODIFIED'])
    expect(values(file, name)).toHaveLength(2);
  expect(values(file, 'DTSTAMP')).toEqual([':20261123T043000Z', ':20261123T043000Z']);
  expect(values(file, 'LAST-MODIFIED')).toEqual([':20261123T043000Z', ':20261123T043000Z']);
  // Every moment is in UTC and every day has none: no zone has to be described.
  expect(file).not.toMatch(/TZID|VTIMEZONE|METHOD|STATUS/);
  expect(values(file, 'SUMMARY:')[1]).toBe(long.title);
  expect(values(file, 'DESCRIPTION:')).toContain(long.description);
});
