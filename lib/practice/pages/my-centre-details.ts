import { first } from '../controls';
import { mainTabs } from '../menu';
import { definePage } from '../page';

/** My Centre Details: the address the portal writes to (G34, G45). */
export default definePage({
  routes: ['my-centre-details'],
  get: ({ state }) => ({
    kind: 'page',
    view: {
      heading: 'My Centre Details',
      tabs: mainTabs(''),
      messages: state.messages,
      sections: [
        {
          name: 'centre-details',
          heading: 'Contact details',
          items: [
            {
              kind: 'facts',
              facts: [
                { label: 'Centre number', value: state.centre.number },
                { label: 'Centre name', value: state.centre.name },
              ],
            },
            { kind: 'text', key: 'email', label: 'Email', value: state.centre.email, limit: 254 },
          ],
        },
      ],
      sendTo: { route: 'my-centre-details' },
      buttons: [{ key: 'save', text: 'Save', stays: false, main: true }],
    },
  }),
  post: ({ state }, sent) => {
    const email = first(sent.values, 'email').trim();
    const here = { kind: 'go', to: { route: 'my-centre-details' } } as const;
    if (!/^[^\s@]+@[^\s@]+$/.test(email) || email.length > 254) {
      const text = 'Enter an email address such as exams@school.example.';
      return { ...here, state: { ...state, messages: [{ tone: 'warning', text }] } };
    }
    const messages = [{ tone: 'done', text: 'Your centre details have been saved.' } as const];
    return { ...here, state: { ...state, centre: { ...state.centre, email }, messages } };
  },
});
