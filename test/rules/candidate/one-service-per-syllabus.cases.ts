import type { CandidateNumber, SyllabusCode } from '@/lib/model/codes';
import type { EnquiryFact } from '@/lib/model/facts';
import { defineCases } from '../define-cases';

const SAVED: EnquiryFact = {
  id: 'a',
  number: null,
  state: 'saved',
  service: '2S',
  syllabus: '0450' as SyllabusCode,
  candidates: ['0012' as CandidateNumber],
};
const FULL = { tracker: { empty: false, confirmedComplete: false } };

export default defineCases('one-service-per-syllabus', {
  fail: [
    {
      name: 'a saved enquiry for Service 2S, and now Service 1',
      facts: { enquiries: [SAVED] },
      finds: [
        {
          message: 'other',
          subject: '0012',
          severity: 'error',
          says: 'saved enquiry for Service 2S',
          fix: 'untick-candidates',
        },
      ],
    },
    {
      name: 'a planned one of another service',
      form: { service: '1S' },
      facts: { enquiries: [{ ...SAVED, state: 'planned', service: '1' }] },
      finds: [{ message: 'other', says: 'planned enquiry for Service 1' }],
    },
    {
      name: 'a sure one counts beside an unclear one',
      facts: { enquiries: [{ ...SAVED, service: null }, SAVED] },
      finds: [{ message: 'other' }],
    },
  ],
  pass: [
    { name: 'the same service', form: { service: '2S' }, facts: { enquiries: [SAVED], ...FULL } },
    { name: 'nothing saved, and the officer said so' },
    { name: 'nothing of this syllabus, and the list is not empty', facts: FULL },
    {
      name: 'a saved enquiry of another candidate',
      facts: { enquiries: [{ ...SAVED, candidates: ['0713' as CandidateNumber] }], ...FULL },
    },
    { name: 'a submitted one is another rule’s', facts: { enquiries: [{ ...SAVED, state: 'received' }] } },
    { name: 'a saved group report', facts: { enquiries: [{ ...SAVED, service: '9' }], ...FULL } },
    {
      name: 'another syllabus',
      facts: { enquiries: [{ ...SAVED, syllabus: '0625' as SyllabusCode }], ...FULL },
    },
  ],
  cannotTell: [
    {
      name: 'the tracker is empty and nobody said that it is complete: advice, once',
      form: { candidates: ['x 0012 OKAFOR Chidi', 'x 0713 LI Wei'] },
      facts: { tracker: { empty: true, confirmedComplete: false } },
      finds: [{ message: 'trackerEmpty', subject: null, severity: 'advice', fix: 'confirm-tracker' }],
    },
    {
      name: 'the tracker could not be read: said once',
      facts: { enquiries: null, tracker: null },
      finds: [{ message: 'trackerUnread', subject: null }],
    },
    {
      name: 'a saved enquiry whose service nobody read',
      facts: { enquiries: [{ ...SAVED, service: null }] },
      finds: [{ message: 'unclear', subject: '0012', says: 'a saved enquiry' }],
    },
    {
      name: 'a planned enquiry whose syllabus nobody read',
      facts: { enquiries: [{ ...SAVED, state: 'planned', syllabus: null }] },
      finds: [{ message: 'unclear', says: 'a planned enquiry' }],
    },
    {
      name: 'the form’s syllabus is not known',
      form: { assessment: 'Business' },
      facts: { enquiries: [SAVED] },
      finds: [{ message: 'unclear' }],
    },
  ],
  notApplicable: [{ name: 'Service 9', form: { service: '9' }, facts: { enquiries: [SAVED] } }],
  waiting: [
    {
      name: 'nobody is ticked',
      form: { candidates: ['- 0012 OKAFOR Chidi'] },
      facts: { enquiries: [SAVED] },
    },
  ],
});
