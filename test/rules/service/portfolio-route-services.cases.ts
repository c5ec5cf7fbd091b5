import type { CandidateNumber } from '@/lib/model/codes';
import { defineCases } from '../define-cases';

const ROUTE = { portfolio: { candidates: ['0012' as CandidateNumber], centreHasSome: true } };

export default defineCases('portfolio-route-services', {
  fail: [
    {
      name: 'Service 9 with a candidate on the route',
      form: { service: '9' },
      facts: ROUTE,
      finds: [{ message: 'groupReport', subject: '0012', severity: 'error', fix: 'untick-candidates' }],
    },
    {
      name: 'Service 5 for a group with such a candidate is a warning',
      form: { service: '5', candidates: ['- 0012 OKAFOR Chidi', '- 0713 LI Wei'] },
      facts: ROUTE,
      finds: [{ message: 'report', subject: '0012', severity: 'warning' }],
    },
  ],
  pass: [
    {
      name: 'Service 9 with others only',
      form: { service: '9', candidates: ['- 0012 OKAFOR Chidi', 'x 0713 LI Wei'] },
      facts: ROUTE,
    },
    { name: 'Service 5, and nobody took the route', form: { service: '5' } },
  ],
  cannotTell: [
    {
      name: 'the centre has some, and nobody said who: said once',
      form: { service: '9', candidates: ['x 0012 OKAFOR Chidi', 'x 0713 LI Wei'] },
      facts: { portfolio: { candidates: null, centreHasSome: true } },
      finds: [{ message: 'unknown', subject: null }],
    },
  ],
  notApplicable: [
    { name: 'Service 2 is available for the route', form: { service: '2' }, facts: ROUTE },
    {
      name: 'the centre never said that it has such candidates',
      form: { service: '9' },
      facts: { portfolio: { candidates: null, centreHasSome: null } },
    },
    {
      name: 'the centre said that it has none',
      form: { service: '9' },
      facts: { portfolio: { candidates: null, centreHasSome: false } },
    },
  ],
  waiting: [
    { name: 'nobody is ticked', form: { service: '9', candidates: ['- 0012 OKAFOR Chidi'] }, facts: ROUTE },
  ],
});
