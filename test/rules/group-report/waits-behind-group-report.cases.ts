import type { CandidateNumber, SyllabusCode } from '@/lib/model/codes';
import type { EnquiryFact } from '@/lib/model/facts';
import { defineCases } from '../define-cases';

const REPORT: EnquiryFact = {
  id: 'a',
  number: 'E-2048',
  state: 'submitted',
  service: '9',
  syllabus: '0450' as SyllabusCode,
  candidates: ['0012', '0713'] as CandidateNumber[],
};

export default defineCases('waits-behind-group-report', {
  fail: [
    {
      name: 'a ticked candidate is in an open Service 9',
      facts: { enquiries: [REPORT] },
      finds: [{ message: 'waits', subject: '0012', severity: 'warning', says: 'E-2048' }],
    },
    {
      name: 'the whole group of a Service 5 is',
      form: { service: '5', candidates: ['- 0012 OKAFOR Chidi', '- 0713 LI Wei'] },
      facts: { enquiries: [{ ...REPORT, number: null, state: 'pending' }] },
      finds: [
        { message: 'waits', subject: '0012', says: 'Service 9, no number yet' },
        { message: 'waits', subject: '0713' },
      ],
    },
    {
      name: 'one report is open, another of unknown status',
      facts: { enquiries: [{ ...REPORT, state: 'other' }, REPORT] },
      finds: [{ message: 'waits' }],
    },
  ],
  pass: [
    { name: 'there is no report' },
    { name: 'the report is uploaded', facts: { enquiries: [{ ...REPORT, state: 'completed' }] } },
    { name: 'an open enquiry of another service', facts: { enquiries: [{ ...REPORT, service: '2' }] } },
    { name: 'a report that was only saved', facts: { enquiries: [{ ...REPORT, state: 'saved' }] } },
  ],
  cannotTell: [
    {
      name: 'a status nobody has seen before',
      facts: { enquiries: [{ ...REPORT, state: 'other' }] },
      finds: [{ message: 'unclear', subject: '0012' }],
    },
  ],
  notApplicable: [
    { name: 'Service 9 itself', form: { service: '9' }, facts: { enquiries: [REPORT] } },
    { name: 'the tracker could not be read, which another rule says', facts: { enquiries: null } },
  ],
  waiting: [{ name: 'nobody is ticked', form: { candidates: ['- 0012'] }, facts: { enquiries: [REPORT] } }],
});
