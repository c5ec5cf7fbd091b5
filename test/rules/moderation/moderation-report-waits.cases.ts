import type { CandidateNumber, SyllabusCode } from '@/lib/model/codes';
import type { EnquiryFact } from '@/lib/model/facts';
import { defineCases } from '../define-cases';

const OPEN: EnquiryFact = {
  id: 'a',
  number: 'E-1024',
  state: 'acknowledged',
  service: '1',
  syllabus: '0450' as SyllabusCode,
  candidates: ['0713' as CandidateNumber],
};
const NOBODY = { service: '5', candidates: ['- 0012 OKAFOR Chidi', '- 0713 LI Wei'] };

export default defineCases('moderation-report-waits', {
  fail: [
    { name: 'said with every Service 5', form: NOBODY, finds: [{ message: 'general', severity: 'advice' }] },
    {
      name: 'a candidate of the group has an open enquiry',
      form: NOBODY,
      facts: { enquiries: [OPEN] },
      finds: [
        {
          message: 'openOnes',
          subject: null,
          severity: 'warning',
          says: '1 candidate of the group has an open enquiry (0713)',
        },
      ],
    },
    {
      name: 'the page names two in its box',
      form: { ...NOBODY, namedInBox: ['0713', '0012'] },
      finds: [{ message: 'openOnes', says: '2 candidates of the group have' }],
    },
    {
      name: 'a row says so in words, and the tracker could not be read',
      form: { service: '5', candidates: [{ row: 'x 0012 OKAFOR Chidi', existing: 'in-words' }] },
      facts: { enquiries: null },
      finds: [{ message: 'openOnes', says: '0012' }],
    },
    {
      name: 'another Service 5 is no candidate’s enquiry',
      form: NOBODY,
      facts: { enquiries: [{ ...OPEN, service: '5' }] },
      finds: [{ message: 'general' }],
    },
    {
      name: 'a completed one is finished',
      form: NOBODY,
      facts: { enquiries: [{ ...OPEN, state: 'completed' }] },
      finds: [{ message: 'general' }],
    },
    {
      name: 'before the candidates are listed',
      form: { service: '5', waiting: ['candidates'] },
      finds: [{ message: 'general' }],
    },
  ],
  pass: [],
  cannotTell: [
    {
      name: 'the Service drop-down was not found',
      form: { notFound: ['service'] },
      finds: [{ message: 'notFound' }],
    },
  ],
  notApplicable: [{ name: 'Service 1', facts: { enquiries: [OPEN] } }],
  waiting: [{ name: 'no service is chosen', form: { service: '' } }],
});
