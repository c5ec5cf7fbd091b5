import { daysBetween } from '../../model/calendar-date';
import { seriesName } from '../../model/series';
import { examTabs, mainTabs } from '../menu';
import { definePage, notFound } from '../page';
import { londonDay } from '../portal-time';
import { findSeries } from '../records';
import { SERVICES, serviceText } from '../services';
import type { Row } from '../view';

/** A series: the services, a deadline for each, and the days remaining (G41). */
export default definePage({
  routes: ['series'],
  get: ({ state, now, args }) => {
    const series = findSeries(state, args[0]);
    if (!series) return notFound('There is no such exam series.');
    const days = daysBetween(londonDay(now), series.deadline);
    const rows = SERVICES.filter(({ kind }) => kind === 'enquiry').map(
      (service): Row => ({
        tone: 'plain',
        cells: [
          serviceText(service),
          { date: series.deadline, written: series.written },
          days < 0 ? 'Closed' : String(days),
        ],
      }),
    );
    return {
      kind: 'page',
      view: {
        heading: `Enquiries about results – ${seriesName(series.id)}`,
        tabs: mainTabs('Administer exams'),
        pageTabs: examTabs('series-list'),
        messages: state.messages,
        sections: [
          {
            name: 'services',
            heading: 'Services available',
            items: [
              {
                kind: 'table',
                name: 'deadlines',
                columns: ['Service', 'Deadline', 'Days remaining'],
                rows,
                empty: '',
              },
            ],
          },
          {
            name: 'next',
            heading: 'What next?',
            items: [
              {
                kind: 'links',
                style: 'button',
                links: [
                  { text: 'Create Enquiry', to: { route: 'new', args: ['enquiry', series.id] } },
                  { text: 'List Enquiries', to: { route: 'list-enquiries' } },
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
