import type { CandidateNumber, SyllabusCode } from '@/lib/model/codes';
import type { EnquiryFact } from '@/lib/model/facts';
import { defineCases } from '../define-cases';

const SENT: EnquiryFact = {
  id: 'a',
  number: 'E-1024',
  state: 'acknowledged',
  service: '1',
  syllabus: '0450' as SyllabusCode,
  candidates: ['0012' as CandidateNumber],
};

export default defineCases('one-enquiry-per-syllabus', {
  fail: [
    {
      name: 'the tracker holds an open enquiry, and Direct marks nothing: one of the two is wrong',
      facts: { enquiries: [SENT] },
      finds: [
        {
          message: 'notOnPage',
          subject: '0012',
          severity: 'error',
          fix: 'untick-candidates',
          says: 'E-1024',
        },
      ],
    },
    {
      name: 'a completed enquiry without a number still counts',
      facts: { enquiries: [{ ...SENT, number: null, state: 'completed' }] },
      finds: [{ message: 'inTracker', says: 'Service 1, no number yet' }],
    },
    {
      name: 'the row says so in words',
      form: { candidates: [{ row: 'x 0012 OKAFOR Chidi', existing: 'in-words' }, '- 0713 LI Wei'] },
      finds: [{ message: 'onPage', subject: '0012' }],
    },
    {
      name: 'the information box names one of two ticked candidates',
      form: { candidates: ['x 0012 OKAFOR Chidi', 'x 0713 LI Wei'], namedInBox: ['0713'] },
      finds: [{ message: 'onPage', subject: '0713', todo: 'untickThis' }],
    },
    {
      name: 'for Service 5 it is a warning',
      form: { service: '5' },
      facts: { enquiries: [{ ...SENT, service: null, number: null, state: 'completed' }] },
      finds: [{ message: 'inTracker', severity: 'warning', says: 'no number yet', todo: 'wholeGroup' }],
    },
    {
      name: 'the page says so although the tracker could not be read',
      form: { candidates: [{ row: 'x 0012 OKAFOR Chidi', existing: 'in-words' }] },
      facts: { enquiries: null },
      finds: [{ message: 'onPage' }, { message: 'trackerUnread', subject: null }],
    },
  ],
  pass: [
    { name: 'no enquiry is known', form: {} },
    { name: 'a withdrawn one does not count', facts: { enquiries: [{ ...SENT, state: 'withdrawn' }] } },
    { name: 'a saved one was not sent', facts: { enquiries: [{ ...SENT, state: 'saved' }] } },
    {
      name: 'an enquiry for another syllabus',
      facts: { enquiries: [{ ...SENT, syllabus: '0625' as SyllabusCode }] },
    },
    {
      name: 'an open group report only makes others wait',
      facts: { enquiries: [{ ...SENT, service: '9' }] },
    },
    {
      name: 'a marked row that is not ticked',
      form: {
        candidates: ['x 0012 OKAFOR Chidi', { row: '- 0713 LI Wei', existing: 'in-words' }],
        namedInBox: ['0713'],
      },
    },
  ],
  cannotTell: [
    {
      name: 'the row is only coloured',
      form: { candidates: [{ row: 'x 0012 OKAFOR Chidi', existing: 'colour-only' }] },
      finds: [{ message: 'colourOnly', subject: '0012' }],
    },
    {
      name: 'an enquiry whose syllabus nobody read',
      facts: { enquiries: [{ ...SENT, syllabus: null }] },
      finds: [{ message: 'unclear', subject: '0012', says: 'E-1024' }],
    },
    {
      name: 'a status nobody has seen before',
      facts: { enquiries: [{ ...SENT, state: 'other' }] },
      finds: [{ message: 'unclear' }],
    },
    {
      name: 'the tracker could not be read: said once',
      form: { candidates: ['x 0012 OKAFOR Chidi', 'x 0713 LI Wei'] },
      facts: { enquiries: null },
      finds: [{ message: 'trackerUnread', subject: null }],
    },
    {
      name: 'the syllabus is not known',
      form: { assessment: 'Astronomy' },
      finds: [{ message: 'syllabusUnknown', subject: null }],
    },
  ],
  notApplicable: [
    { name: 'for Service 9 another rule speaks', form: { service: '9' }, facts: { enquiries: [SENT] } },
    { name: 'Service 5 with nobody ticked', form: { service: '5', candidates: ['- 0012 OKAFOR Chidi'] } },
  ],
  waiting: [{ name: 'nobody is ticked yet', form: { candidates: ['- 0012 OKAFOR Chidi'] }, attempted: true }],
});
