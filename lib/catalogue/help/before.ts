import { helpTopic } from './help-item';

/** What to know before the first enquiry of a series. */
export const before = helpTopic('before', 'Before you begin', [
  {
    id: 'where',
    title: 'Where enquiries are made',
    says: 'On Direct, open the tab Administer exams and then the tab Enquiries about results. Choose the exam series from the list.',
    guide: { G40: 4 },
  },
  {
    id: 'series-page',
    title: 'The page of a series',
    says: 'It shows the services you can use, the deadline of each and the days that are left. Press Create Enquiry to begin. The assistant notes the deadlines it sees there.',
    guide: { G41: 5 },
  },
  {
    id: 'deadlines',
    title: 'The last day to submit',
    says: '20 September 2023 for the June 2023 series, and 26 February 2024 for the November 2023 series. The guide names no other series: look at the page of yours on Direct.',
    guide: { G38: 3 },
  },
  {
    id: 'deadlines-x-q',
    title: 'The last day for NO RESULT (X) and PENDING (Q)',
    says: 'The same deadline holds for these enquiries.',
    guide: { G39: 3 },
  },
]);
