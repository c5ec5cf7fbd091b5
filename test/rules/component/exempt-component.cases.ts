import type { CandidateNumber, ComponentCode } from '@/lib/model/codes';
import type { ExemptionFact } from '@/lib/model/facts';
import { defineCases } from '../define-cases';

const exempt = (candidate: string, component: string): ExemptionFact => ({
  candidate: candidate as CandidateNumber,
  component: component as ComponentCode,
});

export default defineCases('exempt-component', {
  fail: [
    {
      name: 'a ticked candidate was exempted from a ticked component',
      facts: { exemptions: [exempt('0012', '21')] },
      finds: [
        {
          message: 'exempt',
          subject: '0012',
          severity: 'error',
          says: 'from 21.',
          fix: 'untick-candidates',
          todo: 'separate',
        },
      ],
    },
    {
      name: 'from both, said once for the candidate',
      facts: { exemptions: [exempt('0012', '21'), exempt('0012', '11')] },
      finds: [{ message: 'exempt', says: 'from 11, 21.' }],
    },
    {
      name: 'Service 5 is about the whole group, ticked or not',
      form: { service: '5', candidates: ['- 0012 OKAFOR Chidi', '- 0713 LI Wei'] },
      facts: { exemptions: [exempt('0713', '11')] },
      finds: [{ message: 'exempt', subject: '0713', todo: 'askFirst' }],
    },
  ],
  pass: [
    { name: 'nobody was exempted' },
    { name: 'exempted from a component that is not ticked', facts: { exemptions: [exempt('0012', '31')] } },
    { name: 'a candidate who is not ticked', facts: { exemptions: [exempt('0713', '11')] } },
    {
      name: 'the last series with exemptions, looked up',
      facts: { series: '2023-11', exemptions: [exempt('0007', '11')] },
    },
  ],
  cannotTell: [
    {
      name: 'no exemption report was imported: said once',
      form: { candidates: ['x 0012 OKAFOR Chidi', 'x 0713 LI Wei'] },
      facts: { exemptions: null },
      finds: [{ message: 'notImported', subject: null }],
    },
    {
      name: 'the series could not be read',
      facts: { series: null, exemptions: null },
      finds: [{ message: 'seriesUnknown' }],
    },
    {
      name: 'a component without a readable code',
      form: { components: ['x ?? Paper One'] },
      finds: [{ message: 'codeUnread' }],
    },
  ],
  notApplicable: [
    { name: 'a later series has no exemptions', facts: { series: '2024-03', exemptions: null } },
    {
      name: 'a later series whose component list was not found',
      form: { notFound: ['components'] },
      facts: { series: '2026-11' },
    },
  ],
  waiting: [
    { name: 'nobody is ticked', form: { candidates: ['- 0012 OKAFOR Chidi'] } },
    { name: 'no component is ticked', form: { components: ['- 11'] } },
  ],
});
