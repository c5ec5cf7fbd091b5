import type { CandidateNumber, SyllabusCode } from '@/lib/model/codes';
import type { EnquiryFact } from '@/lib/model/facts';
import { defineCases } from '../define-cases';

const SAVED: EnquiryFact = {
  id: 'a',
  number: null,
  state: 'saved',
  service: '2',
  syllabus: '0450' as SyllabusCode,
  candidates: ['0012', '0007'] as CandidateNumber[],
};

export default defineCases('group-report-last', {
  fail: [
    {
      name: 'a saved enquiry for a ticked candidate',
      form: { service: '9' },
      facts: { enquiries: [SAVED] },
      finds: [
        {
          message: 'notSent',
          subject: null,
          severity: 'warning',
          says: '1 enquiry for ticked candidates is planned or saved and not sent: 0012.',
        },
      ],
    },
    {
      name: 'two, one of them planned and of an unknown service',
      form: { service: '9', candidates: ['x 0012 OKAFOR Chidi', 'x 0713 LI Wei'] },
      facts: {
        enquiries: [
          SAVED,
          { ...SAVED, state: 'planned', service: null, candidates: ['0713' as CandidateNumber] },
        ],
      },
      finds: [
        {
          message: 'notSent',
          says: '2 enquiries for ticked candidates are planned or saved and not sent: 0012, 0713',
        },
      ],
    },
  ],
  pass: [
    { name: 'nothing is saved', form: { service: '9' } },
    { name: 'it was sent', form: { service: '9' }, facts: { enquiries: [{ ...SAVED, state: 'submitted' }] } },
    {
      name: 'the saved one is this report',
      form: { service: '9' },
      facts: { enquiries: [{ ...SAVED, service: '9' }] },
    },
    {
      name: 'it is for candidates who are not ticked',
      form: { service: '9' },
      facts: { enquiries: [{ ...SAVED, candidates: ['0713' as CandidateNumber] }] },
    },
  ],
  cannotTell: [
    {
      name: 'the candidate list was not found',
      form: { service: '9', notFound: ['candidates'] },
      finds: [{ message: 'notFound' }],
    },
  ],
  notApplicable: [
    { name: 'Service 1', facts: { enquiries: [SAVED] } },
    {
      name: 'the tracker could not be read, which another rule says',
      form: { service: '9' },
      facts: { enquiries: null },
    },
  ],
  waiting: [
    {
      name: 'nobody is ticked',
      form: { service: '9', candidates: ['- 0012 OKAFOR Chidi'] },
      facts: { enquiries: [SAVED] },
    },
  ],
});
