import { examTabs, mainTabs } from '../menu';
import { definePage } from '../page';

/** Administer exams (G40): the way to enquiries about results. */
export default definePage({
  routes: ['administer'],
  get: () => ({
    kind: 'page',
    view: {
      heading: 'Administer exams',
      tabs: mainTabs('Administer exams'),
      pageTabs: examTabs(),
      messages: [],
      sections: [
        {
          name: 'administer',
          heading: 'What would you like to do?',
          items: [{ kind: 'words', text: 'Choose one of the tabs above.' }],
        },
      ],
      buttons: [],
    },
  }),
});
