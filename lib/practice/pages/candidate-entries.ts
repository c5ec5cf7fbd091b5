import { mainTabs } from '../menu';
import { definePage, notFound } from '../page';
import { findCandidate, findSyllabus } from '../records';

/** A candidate's entries: where a name on the enquiry page leads (G62). */
export default definePage({
  routes: ['entries'],
  get: ({ state, args }) => {
    const candidate = findCandidate(state, args[0] ?? '');
    if (!candidate) return notFound('There is no such candidate.');
    const codes = Object.keys(state.entries).filter((code) =>
      state.entries[code]?.some((entry) => entry.candidate === candidate.number),
    );
    return {
      kind: 'page',
      view: {
        heading: `Entries of ${candidate.number} ${candidate.name}`,
        tabs: mainTabs('Administer exams'),
        messages: [],
        sections: [
          {
            name: 'entries',
            heading: 'Entries',
            items: [
              {
                kind: 'table',
                name: 'entries',
                columns: ['Syllabus', 'Title'],
                rows: codes.map((code) => ({
                  tone: 'plain',
                  cells: [code, findSyllabus(state, code)?.title ?? ''],
                })),
                empty: 'There are no entries.',
              },
            ],
          },
        ],
        buttons: [],
      },
    };
  },
});
