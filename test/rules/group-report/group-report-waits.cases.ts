import type { CandidateNumber, SyllabusCode } from '@/lib/model/codes';
import type { EnquiryFact } from '@/lib/model/facts';
import { defineCases } from '../define-cases';

const OPEN: EnquiryFact = {
  id: 'a',
  number: 'E-1024',
  state: 'received',
  service: '2',
  syllabus: '0450' as SyllabusCode,
  candidates: ['0012' as CandidateNumber],
};
const GROUP = { service: '9', candidates: ['x 0012 OKAFOR Chidi', 'x 0713 LI Wei'] };

export default defineCases('group-report-waits', {
  fail: [
    {
      name: 'the tracker holds an open enquiry',
      form: GROUP,
      facts: { enquiries: [OPEN] },
      finds: [{ message: 'inTracker', subject: '0012', severity: 'warning', says: 'E-1024', fix: 'confirm' }],
    },
    {
      name: 'the row says so in words',
      form: { service: '9', candidates: [{ row: 'x 0713 LI Wei', existing: 'in-words' }] },
      finds: [{ message: 'onPage', subject: '0713', fix: 'confirm' }],
    },
    {
      name: 'the alert names both',
      form: { ...GROUP, namedInBox: ['0012', '0713'] },
      finds: [
        { message: 'onPage', subject: '0012' },
        { message: 'onPage', subject: '0713' },
      ],
    },
    {
      name: 'an open one beside one of unknown status',
      form: GROUP,
      facts: {
        enquiries: [
          { ...OPEN, state: 'other' },
          { ...OPEN, number: null, state: 'pending' },
        ],
      },
      finds: [{ message: 'inTracker', says: 'Service 2, no number yet' }],
    },
  ],
  pass: [
    { name: 'nobody has another enquiry', form: GROUP },
    { name: 'it is completed', form: GROUP, facts: { enquiries: [{ ...OPEN, state: 'completed' }] } },
    { name: 'it was only saved', form: GROUP, facts: { enquiries: [{ ...OPEN, state: 'saved' }] } },
  ],
  cannotTell: [
    {
      name: 'a status nobody has seen before',
      form: GROUP,
      facts: { enquiries: [{ ...OPEN, state: 'other' }] },
      finds: [{ message: 'unclear', subject: '0012' }],
    },
    {
      name: 'the row is only coloured',
      form: { service: '9', candidates: [{ row: 'x 0713 LI Wei', existing: 'colour-only' }] },
      finds: [{ message: 'colourOnly', subject: '0713' }],
    },
    {
      name: 'the tracker could not be read: said once',
      form: GROUP,
      facts: { enquiries: null },
      finds: [{ message: 'trackerUnread', subject: null }],
    },
  ],
  notApplicable: [{ name: 'Service 2', form: { service: '2' }, facts: { enquiries: [OPEN] } }],
  waiting: [
    {
      name: 'nobody is ticked',
      form: { service: '9', candidates: ['- 0012'] },
      facts: { enquiries: [OPEN] },
    },
  ],
});
