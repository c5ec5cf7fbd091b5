import { defineRule } from '../define-rule';
import { sayNumbers, tickedCandidates } from '../ticked';

export default defineRule({
  id: 'group-report-last',
  services: ['9'],
  needs: ['candidates'],
  severity: 'warning',
  docs: {
    title: 'All other services go in before a group report',
    why: 'Cambridge recommends to submit all other services first: an enquiry sent after a Service 9 for the same candidates waits until the report is there.',
    whenWrong: 'When the saved or planned enquiry is not wanted any more.',
    todo: 'Submit the other enquiries first, and Service 9 last.',
    sources: [{ statement: 'G21', page: 2 }],
  },
  messages: {
    notSent:
      '{n, plural, one {# enquiry} other {# enquiries}} for ticked candidates {n, plural, one {is} other {are}} planned or saved and not sent: {candidates}.',
    sendFirst:
      'Open and submit {n, plural, one {it} other {them}} first. Sent after this report, {n, plural, one {it waits} other {they wait}} as Pending.',
  },
  check({ form, facts }) {
    const ticked = new Set(tickedCandidates(form.candidates).map((row) => row.number));
    if (ticked.size === 0) return 'waiting';
    // `group-report-waits` says so when the tracker could not be read.
    if (facts.enquiries === null) return 'not-applicable';
    const drafts = facts.enquiries
      .filter(({ state, service }) => (state === 'planned' || state === 'saved') && service !== '9')
      .filter((one) => one.candidates.some((number) => ticked.has(number)));
    if (drafts.length === 0) return 'pass';
    const numbers = drafts.flatMap((one) => one.candidates).filter((number) => ticked.has(number));
    const params = { n: drafts.length, candidates: sayNumbers(numbers) };
    return [{ verdict: 'fail', message: 'notSent', params, todo: 'sendFirst' }];
  },
});
