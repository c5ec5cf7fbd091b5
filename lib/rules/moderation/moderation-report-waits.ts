import { isOpen } from '@/lib/model/enquiry';
import { defineRule } from '../define-rule';
import { concerned, sayNumbers } from '../ticked';

export default defineRule({
  id: 'moderation-report-waits',
  services: ['5'],
  needs: ['service'],
  severity: 'advice',
  docs: {
    title: 'Service 5 waits for other enquiries of the group',
    why: 'If other enquiries exist for candidates of the group, Cambridge finishes these before it writes the Service 5 report.',
    whenWrong: 'When the other enquiry was completed and the tracker has not seen it yet.',
    todo: 'Expect the report after the outcomes of the other enquiries.',
    sources: [{ statement: 'G16', page: 2 }],
  },
  messages: {
    general:
      'Other enquiries for candidates of the group are finished before the Service 5 report is written.',
    openOnes:
      'The Service 5 report waits: {n, plural, one {# candidate of the group has} other {# candidates of the group have}} an open enquiry ({candidates}).',
    expectLater: 'Expect the report after the outcomes of the other enquiries.',
  },
  check({ also, facts, service }) {
    const group = also.candidates ? concerned(also.candidates, service) : [];
    const named = new Set(also.candidates?.namedInBox);
    const open = new Set(
      (facts.enquiries ?? [])
        .filter((one) => one.service !== '5' && isOpen(one.state))
        .flatMap((one) => one.candidates),
    );
    const waiting = group
      .filter(({ number, existing }) => existing === 'in-words' || named.has(number) || open.has(number))
      .map(({ number }) => number);
    if (waiting.length === 0) return [{ verdict: 'fail', message: 'general', todo: 'expectLater' }];
    const params = { n: waiting.length, candidates: sayNumbers(waiting) };
    return [
      {
        verdict: 'fail',
        severity: 'warning',
        message: 'openOnes',
        params,
        todo: 'expectLater',
        field: 'candidates',
      },
    ];
  },
});
