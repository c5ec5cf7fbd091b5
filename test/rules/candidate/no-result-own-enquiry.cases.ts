import type { CandidateNumber } from '@/lib/model/codes';
import { defineCases } from '../define-cases';

const IMPORTED = { indicators: [{ candidate: '0012' as CandidateNumber, indicator: 'X' as const }] };

export default defineCases('no-result-own-enquiry', {
  fail: [
    {
      name: 'the row says NO RESULT',
      form: { candidates: [{ row: 'x 0012 OKAFOR Chidi', indicator: 'X' }] },
      finds: [{ message: 'noResult', subject: '0012', severity: 'warning', fix: 'untick-candidates' }],
    },
    {
      name: 'the row says PENDING, and no results were imported',
      form: { candidates: ['x 0012 OKAFOR Chidi', { row: 'x 0713 LI Wei', indicator: 'Q' }] },
      facts: { indicators: null },
      finds: [{ message: 'pending', subject: '0713' }],
    },
    {
      name: 'the imported results say it',
      facts: IMPORTED,
      finds: [{ message: 'noResult', subject: '0012' }],
    },
    {
      name: 'the page and the imported results agree',
      form: { candidates: [{ row: 'x 0012 OKAFOR Chidi', indicator: 'X' }] },
      facts: IMPORTED,
      finds: [{ message: 'noResult' }],
    },
  ],
  pass: [
    { name: 'imported results have neither' },
    { name: 'a candidate who is not ticked', form: { candidates: ['- 0012', 'x 0713'] }, facts: IMPORTED },
  ],
  cannotTell: [
    {
      name: 'the page and the imported results differ',
      form: { candidates: [{ row: 'x 0012 OKAFOR Chidi', indicator: 'Q' }] },
      facts: IMPORTED,
      finds: [{ message: 'contradicts', subject: '0012' }],
    },
  ],
  notApplicable: [
    { name: 'the page shows no results and none were imported', facts: { indicators: null } },
    {
      name: 'the enquiry for X and Q itself',
      form: { page: 'no-result-enquiry', candidates: [{ row: 'x 0012 OKAFOR Chidi', indicator: 'X' }] },
    },
  ],
  waiting: [{ name: 'nobody is ticked', form: { candidates: ['- 0012 OKAFOR Chidi'] } }],
});
