import { isElsewhere, mainTabs } from '../menu';
import { definePage, notFound, type Visit } from '../page';

/** Home, and the tabs of it that have nothing to practise. */
export default definePage({
  routes: ['start', 'home', 'elsewhere'],
  get: ({ route, args, state }: Visit) => {
    const tab = args[0];
    if (route === 'elsewhere' && !isElsewhere(tab)) return notFound('There is no such tab.');
    const words = isElsewhere(tab)
      ? 'There is nothing to practise on this tab.'
      : `You are signed in for ${state.centre.number} ${state.centre.name}, which nobody attends.`;
    return {
      kind: 'page',
      view: {
        heading: tab ?? 'Home',
        tabs: mainTabs(tab ?? ''),
        messages: [],
        sections: [{ name: 'welcome', heading: 'Welcome', items: [{ kind: 'words', text: words }] }],
        buttons: [],
      },
    };
  },
});
