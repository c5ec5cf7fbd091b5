import { seriesName } from '../../model/series';
import { examTabs, mainTabs } from '../menu';
import { definePage } from '../page';

/** The tab Enquiries about results: choose a series (G40). */
export default definePage({
  routes: ['series-list'],
  get: ({ state }) => ({
    kind: 'page',
    view: {
      heading: 'Enquiries about results',
      tabs: mainTabs('Administer exams'),
      pageTabs: examTabs('series-list'),
      messages: state.messages,
      sections: [
        {
          name: 'choose-series',
          heading: 'Select an exam series',
          items: [
            {
              kind: 'links',
              style: 'list',
              links: state.series.map(({ id }) => ({
                text: seriesName(id),
                to: { route: 'series', args: [id] },
              })),
            },
          ],
        },
        {
          name: 'all-enquiries',
          heading: 'Your enquiries',
          items: [
            {
              kind: 'links',
              style: 'button',
              links: [
                { text: 'List Enquiries', to: { route: 'list-enquiries' } },
                { text: 'Enquiries of Associate Centres', to: { route: 'associate-list' } },
              ],
            },
          ],
        },
      ],
      buttons: [],
    },
  }),
});
