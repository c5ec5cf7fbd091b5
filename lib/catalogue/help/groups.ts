import { helpTopic } from './help-item';

/** What is different about the services for groups. */
export const groups = helpTopic('groups', 'Services 5 and 9', [
  {
    id: 'whole-group',
    title: 'Service 5 is about the group',
    says: 'It is not available for individual candidates, and only the work of the candidates in the original sample is re-moderated.',
    guide: { G14: 2, G15: 2 },
  },
  {
    id: 'moderation-waits',
    title: 'The report of Service 5 may wait',
    says: 'If you submitted another enquiry for a candidate of the group, Cambridge finishes that one before it writes the report.',
    guide: { G16: 2 },
  },
  {
    id: 'not-for-retakes',
    title: 'What a Service 9 report is for',
    says: 'It gives teachers a better understanding of their candidates’ performance in one component. No marking is reviewed. It cannot be used to decide about retake entries.',
    guide: { G17: 2, G19: 2 },
  },
  {
    id: 'service-9-last',
    title: 'Send Service 9 last',
    says: 'Enquiries are processed in the order they come in. One that you send after a Service 9 for the same candidates is Pending until the report is on Direct. So Cambridge recommends to submit all other services first.',
    guide: { G20: 2, G21: 2 },
  },
  {
    id: 'yellow-rows',
    title: 'Candidates in yellow',
    says: 'On the form for Service 9 they have an open enquiry; an alert says so too.',
    guide: { G66: 12 },
  },
  {
    id: 'service-9-warning',
    title: 'The warning when you submit Service 9',
    says: 'It tells whether a selected candidate has another enquiry. Press cancel and select someone else, or tick the declarations and press Submit: the report is then written after the other enquiries are complete.',
    guide: { G69: 13 },
  },
  {
    id: 'service-9-status',
    title: 'The status of such a Service 9',
    says: 'Pending, until the other enquiries are complete; then Submitted; and Completed when the report is on Direct. This may take longer than the usual 30 days.',
    guide: { G68: 13 },
  },
  {
    id: 'service-9-report',
    title: 'Where the report is',
    says: 'Cambridge e-mails you. Search for the enquiry in List Enquiries and press its number: the report is in Files as Rpt.',
    guide: { G70: 13 },
  },
]);
