import type { CandidateNumber, ComponentCode } from '@/lib/model/codes';
import type { MarkFact, MarkOrigin } from '@/lib/model/facts';
import { defineCases } from '../define-cases';

const mark = (candidate: string, component: string, origin: MarkOrigin): MarkFact => ({
  candidate: candidate as CandidateNumber,
  component: component as ComponentCode,
  mark: origin,
});
const EXAM = [mark('0012', '11', 'exam-or-moderation'), mark('0012', '21', 'exam-or-moderation')];

export default defineCases('mark-from-exam-or-moderation', {
  fail: [
    {
      name: 'an assessed mark for one of two ticked components',
      facts: { marks: [mark('0012', '11', 'assessed'), mark('0012', '21', 'exam-or-moderation')] },
      finds: [
        {
          message: 'assessed',
          subject: '0012',
          severity: 'error',
          says: 'assessed mark for 11.',
          fix: 'untick-candidates',
          todo: 'separate',
          field: 'candidates',
        },
      ],
    },
    {
      name: 'no mark at all for both',
      facts: { marks: [mark('0012', '11', 'none'), mark('0012', '21', 'none')] },
      finds: [{ message: 'noMark', subject: '0012', says: 'no mark for 11, 21.' }],
    },
    {
      name: 'assessed and missing: the assessed mark is named, once for the candidate',
      facts: { marks: [mark('0012', '11', 'none'), mark('0012', '21', 'assessed')] },
      finds: [{ message: 'assessed', says: 'mark for 21.' }],
    },
    {
      name: 'one of two ticked candidates',
      form: { candidates: ['x 0012 OKAFOR Chidi', 'x 0713 LI Wei'] },
      facts: { marks: [...EXAM, mark('0713', '11', 'assessed'), mark('0713', '21', 'exam-or-moderation')] },
      finds: [{ message: 'assessed', subject: '0713' }],
    },
    {
      name: 'Service 5 with nobody ticked is about everyone, and there is nobody to untick',
      form: { service: '5', candidates: ['- 0012 OKAFOR Chidi'] },
      facts: { marks: [mark('0012', '11', 'assessed'), mark('0012', '21', 'exam-or-moderation')] },
      finds: [{ message: 'assessed', subject: '0012', todo: 'wholeGroup' }],
    },
  ],
  pass: [
    { name: 'every mark is from an exam' },
    {
      name: 'an assessed mark for a component that is not ticked',
      form: { components: ['x 11', '- 21'] },
      facts: { marks: [...EXAM, mark('0012', '21', 'assessed')] },
    },
    {
      name: 'an assessed mark of a candidate who is not ticked',
      facts: { marks: [...EXAM, mark('0713', '11', 'assessed')] },
    },
  ],
  cannotTell: [
    {
      name: 'no component marks report was imported: said once',
      form: { candidates: ['x 0012 OKAFOR Chidi', 'x 0713 LI Wei'] },
      facts: { marks: null },
      finds: [{ message: 'notImported', subject: null }],
    },
    {
      name: 'the report leaves two candidates out: said once',
      form: { candidates: ['x 0012 OKAFOR Chidi', 'x 0713 LI Wei'] },
      facts: { marks: [mark('0012', '11', 'exam-or-moderation')] },
      finds: [{ message: 'unlisted', subject: null, says: '2 ticked candidates: 0012, 0713' }],
    },
    {
      name: 'one candidate of many is left out',
      form: { candidates: ['x 0012 OKAFOR Chidi'] },
      facts: { marks: [] },
      finds: [{ message: 'unlisted', says: '1 ticked candidate: 0012' }],
    },
    {
      name: 'the report contradicts itself',
      facts: { marks: [...EXAM, mark('0012', '11', 'assessed')] },
      finds: [{ message: 'contradicts', subject: '0012', says: '0012 and 11' }],
    },
    {
      name: 'a component without a readable code',
      form: { components: ['x ?? Paper One'] },
      finds: [{ message: 'codeUnread', subject: null }],
    },
    {
      name: 'the component list was not found',
      form: { notFound: ['components'] },
      finds: [{ message: 'notFound' }],
    },
  ],
  notApplicable: [
    { name: 'an enquiry about X or Q', form: { page: 'no-result-enquiry' }, facts: { marks: null } },
    {
      name: 'an enquiry about X or Q whose list was not found',
      form: { page: 'no-result-enquiry', notFound: ['candidates'] },
    },
  ],
  waiting: [
    { name: 'nobody is ticked', form: { candidates: ['- 0012 OKAFOR Chidi'] }, facts: { marks: null } },
    { name: 'no component is ticked', form: { components: ['- 11'] }, facts: { marks: null } },
  ],
});
