import { expect, test } from 'vitest';
import { clockLetter } from '@/components/shared/clock-letter';
import type { CalendarDate } from '@/lib/model/calendar-date';
import { CLOCKS } from '@/lib/timeline';
import { candidate, enquiry } from './any-enquiry';

const item = (clock: string) => ({ clock, series: '2023-06' as const, day: '2023-09-20' as CalendarDate });

test.each(CLOCKS)('there is an e-mail for the clock $id, whole and without a name', ({ id }) => {
  for (const about of [enquiry(), null]) {
    for (const role of ['centre', 'associate-centre', 'associate', null] as const) {
      const letter = clockLetter(item(id), about, role);
      expect(letter?.to).toMatch(/\S/);
      expect(letter?.words).toMatch(/^\S.*\n\nDear .*,\n\n\S.*\n\nSeries: June 2023|Enquiry number: 300001/s);
      expect(letter?.words).not.toMatch(/[{}]|Amina|undefined|null|letters\./);
    }
  }
});

test('it says all that tells the enquiry apart, and its last day where that matters', () => {
  const about = enquiry({
    centre: 'ZZ901',
    candidates: [candidate('0713', 'Amina'), candidate('0714', null)],
  });
  const words = clockLetter(item('draft-not-submitted'), about, null)?.words.split('\n');
  expect(words).toEqual(
    expect.arrayContaining([
      'Enquiry number: 300001',
      'Centre: ZZ901',
      'Series: June 2023',
      'Syllabus: 0625 Physics',
      'Components: 42',
      'Candidates: 0713, 0714',
      'Last day: 20 September 2023',
    ]),
  );
});

test('an Associate Centre writes to its Associate, everybody else to Cambridge', () => {
  const to = (role: 'associate-centre' | 'associate' | null) =>
    clockLetter(item('acknowledgement-due'), enquiry(), role)?.to;
  expect(to('associate-centre')).toBe('your Cambridge Associate');
  expect(to('associate')).toBe('info@cambridgeinternational.org');
  expect(to(null)).toBe('info@cambridgeinternational.org');
});

test('a clock nobody has heard of has no e-mail', () => {
  expect(clockLetter(item('toString'), enquiry(), null)).toBeNull();
});
