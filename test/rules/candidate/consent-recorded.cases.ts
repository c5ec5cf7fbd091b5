import type { CandidateNumber } from '@/lib/model/codes';
import { defineCases } from '../define-cases';

const NINE = ['0001', '0002', '0003', '0004', '0005', '0006', '0007'].map((number) => `x ${number} Ann`);

export default defineCases('consent-recorded', {
  fail: [
    {
      name: 'the office keeps consents elsewhere: a reminder, once',
      form: { candidates: ['x 0012 OKAFOR Chidi', 'x 0713 LI Wei'] },
      facts: { consents: null },
      finds: [{ message: 'remind', subject: null, severity: 'advice', says: 'go down', fix: 'confirm' }],
    },
    {
      name: 'one of two has not agreed',
      form: { candidates: ['x 0012 OKAFOR Chidi', 'x 0713 LI Wei'] },
      facts: { consents: ['0012' as CandidateNumber] },
      finds: [
        {
          message: 'missing',
          subject: '0713',
          severity: 'warning',
          says: 'for candidate 0713.',
          fix: 'record-consents',
        },
      ],
    },
    {
      name: 'two have not agreed: one finding',
      form: { candidates: ['x 0713 LI Wei', 'x 0012 OKAFOR Chidi'] },
      facts: { consents: [] },
      finds: [{ message: 'missing', subject: null, says: 'for 2 candidates 0012, 0713.' }],
    },
    {
      name: 'a long list of numbers breaks off',
      form: { candidates: NINE },
      facts: { consents: [] },
      finds: [{ message: 'missing', says: '7 candidates 0001, 0002, 0003, 0004, 0005, 0006 ….' }],
    },
  ],
  pass: [
    { name: 'everyone ticked has agreed' },
    { name: 'one who is not ticked has not', facts: { consents: ['0012' as CandidateNumber] } },
  ],
  cannotTell: [
    {
      name: 'the candidate list was not found',
      form: { notFound: ['candidates'] },
      finds: [{ message: 'notFound' }],
    },
  ],
  notApplicable: [{ name: 'Service 5', form: { service: '5' }, facts: { consents: [] } }],
  waiting: [
    { name: 'nobody is ticked', form: { candidates: ['- 0012 OKAFOR Chidi'] }, facts: { consents: null } },
  ],
});
