import { isOpen } from '@/lib/model/enquiry';
import { defineRule, type RuleFinding } from '../define-rule';
import { byCandidate, nameOf } from '../known-enquiries';
import { concerned } from '../ticked';

const messages = {
  waits:
    'Candidate {candidate} is in an open group report: {enquiry}. This enquiry will be Pending until that report is uploaded.',
  goOn: 'You can submit it all the same. Mind that its outcome comes later than the usual 30 days.',
  unclear: 'Candidate {candidate} is in a group report with a status the assistant does not know: {enquiry}.',
  lookAtIt: 'Open it in List Enquiries and see whether its report is there.',
};
type Said = RuleFinding<keyof typeof messages>;

export default defineRule({
  id: 'waits-behind-group-report',
  services: { allBut: '9' },
  needs: ['candidates'],
  severity: 'warning',
  docs: {
    title: 'No candidate is in an open group report',
    why: 'Enquiries are processed in the order received: one sent after a Service 9 for the same candidates is Pending until the report is uploaded.',
    whenWrong: 'When the report was uploaded and the tracker has not seen it yet.',
    todo: 'Go on if it is worth waiting for: it cannot overtake the report.',
    sources: [{ statement: 'G20', page: 2 }],
  },
  messages,
  check({ form, facts, service }) {
    const group = concerned(form.candidates, service);
    if (group.length === 0) return 'waiting';
    // `one-enquiry-per-syllabus` says so when the tracker could not be read.
    if (facts.enquiries === null) return 'not-applicable';
    const reports = byCandidate(facts.enquiries.filter((one) => one.service === '9' && isOpen(one.state)));
    return group.flatMap(({ number }): Said[] => {
      const own = reports.get(number) ?? [];
      const sure = own.find((one) => one.state !== 'other');
      const report = sure ?? own[0];
      if (!report) return [];
      const said = { params: { candidate: number, enquiry: nameOf(report) }, subject: number };
      return sure
        ? [{ verdict: 'fail', message: 'waits', todo: 'goOn', ...said }]
        : [{ verdict: 'cannot-tell', message: 'unclear', todo: 'lookAtIt', ...said }];
    });
  },
});
