import { enquiryFacts } from '../enquiry-facts';
import { examTabs, mainTabs } from '../menu';
import { definePage, notFound } from '../page';
import { findEnquiry } from '../records';

/** What follows the declarations: the enquiry with its status (G55). */
export default definePage({
  routes: ['submitted'],
  get: (visit) => {
    const enquiry = findEnquiry(visit.state, visit.args[0]);
    if (!enquiry || enquiry.submittedAt === null) return notFound('There is no such submitted enquiry.');
    return {
      kind: 'page',
      view: {
        heading: 'Enquiry submitted',
        tabs: mainTabs('Administer exams'),
        pageTabs: examTabs('series-list'),
        messages: [{ tone: 'done', text: 'Your enquiry has been submitted.' }],
        sections: [
          {
            name: 'submitted',
            heading: 'Your enquiry',
            items: [
              { kind: 'facts', facts: enquiryFacts(visit, enquiry) },
              {
                kind: 'words',
                text: 'We will process your request and assign an enquiry number within 24 hours.',
              },
              {
                kind: 'links',
                style: 'button',
                links: [
                  { text: 'List Enquiries', to: { route: 'list-enquiries' } },
                  { text: 'Back to the series', to: { route: 'series', args: [enquiry.series] } },
                ],
              },
            ],
          },
        ],
        buttons: [],
      },
    };
  },
});
