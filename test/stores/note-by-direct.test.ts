import { expect, test } from 'vitest';
import { decideSeen } from '@/lib/stores/enquiries/decide-seen';
import { apply } from './apply-decisions';
import { candidate, LATER, row } from './enquiry-cases';

test.each([
  { number: '1048481', note: 'June 2026 0580 1048481', series: '2026-06', syllabus: '0580' },
  // A saved enquiry has no enquiry number yet: what stands there is a number of the portal's own.
  { number: null, note: 'November 2026 0520 105', series: '2026-11', syllabus: '0520' },
  { number: '1048481', note: 'November 2026 0520 105', series: '2026-11', syllabus: '0520' },
  { number: '1048481', note: 'Ask about June 2026 first', series: null, syllabus: null },
])('the Note "$note" says series $series and syllabus $syllabus', ({ number, note, series, syllabus }) => {
  const seen = row({ number, series: null, service: '1S', note, candidates: [candidate('0713')] });
  const [made] = apply([], decideSeen({ series: null, rows: [seen] }, [], LATER));
  expect(made).toMatchObject({ series, syllabus });
});
