import { seriesName } from '../../model/series';
import { examTabs, mainTabs, NO_RESULT_TAB } from '../menu';
import { definePage } from '../page';

/** The tab for candidates with X or Q: choose a series, then the same form (G22, G40). */
export default definePage({
  routes: ['no-result'],
  get: ({ state }) => ({
    kind: 'page',
    view: {
      heading: NO_RESULT_TAB,
      tabs: mainTabs('Administer exams'),
      pageTabs: examTabs('no-result'),
      messages: state.messages,
      sections: [
        {
          name: 'choose-series',
          heading: 'Select an exam series',
          items: [
            { kind: 'words', text: 'We explain these outcomes free of charge.' },
            {
              kind: 'links',
              style: 'list',
              links: state.series.map(({ id }) => ({
                text: seriesName(id),
                to: { route: 'new', args: ['no-result', id] },
              })),
            },
          ],
        },
      ],
      buttons: [],
    },
  }),
});
