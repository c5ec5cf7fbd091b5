import { enquiryFacts } from '../enquiry-facts';
import { examTabs, mainTabs } from '../menu';
import type { PracticeEnquiry } from '../model';
import { definePage, notFound, type Visit } from '../page';
import { progressOf } from '../progress';
import { findCandidate } from '../records';
import type { Item, Link, Section } from '../view';

/** An enquiry: its status, its candidates by name, its files, and the tab Extensions (G61 to G67). */
export default definePage({
  routes: ['enquiry', 'extensions'],
  get: (visit) => {
    const enquiry = findEnquiryOf(visit);
    if (!enquiry) return notFound('There is no such enquiry.');
    const args = [String(enquiry.id)];
    const number = progressOf(enquiry, visit.state.enquiries, visit.now).number;
    const onExtensions = visit.route === 'extensions';
    const tabs: Link[] = [
      { text: 'Details', to: { route: 'enquiry', args }, here: !onExtensions },
      { text: 'Extensions', to: { route: 'extensions', args }, here: onExtensions },
    ];
    return {
      kind: 'page',
      view: {
        heading: number ? `Enquiry ${number}` : 'Enquiry',
        tabs: mainTabs('Administer exams'),
        pageTabs: [...examTabs('series-list').map((tab) => ({ ...tab, here: false })), ...tabs],
        messages: visit.state.messages,
        sections: onExtensions ? [extensions(visit, enquiry)] : details(visit, enquiry),
        buttons: [],
      },
    };
  },
});

function findEnquiryOf({ state, args }: Visit): PracticeEnquiry | undefined {
  return state.enquiries.find(({ id, submittedAt }) => String(id) === args[0] && submittedAt !== null);
}

function extensions({ state }: Visit, { extendedTo = [] }: PracticeEnquiry): Section {
  const none = 'This enquiry has not been extended to other candidates.';
  const some = 'We have extended this enquiry to these candidates.';
  const table: Item = {
    kind: 'table',
    name: 'enquiry-extensions',
    columns: ['Candidate number', 'Name'],
    rows: extendedTo.map((number) => ({
      tone: 'plain',
      cells: [number, findCandidate(state, number)?.name ?? ''],
    })),
    empty: '',
  };
  const words = { kind: 'words', text: extendedTo.length > 0 ? some : none } as const;
  return {
    name: 'extensions',
    heading: 'Extensions',
    items: extendedTo.length > 0 ? [words, table] : [words],
  };
}

function details(visit: Visit, enquiry: PracticeEnquiry): Section[] {
  const { files } = progressOf(enquiry, visit.state.enquiries, visit.now);
  return [
    {
      name: 'details',
      heading: 'Enquiry details',
      items: [{ kind: 'facts', facts: enquiryFacts(visit, enquiry) }],
    },
    {
      name: 'candidates',
      heading: 'Candidates',
      items: [
        {
          kind: 'table',
          name: 'enquiry-candidates',
          columns: ['Candidate number', 'Name'],
          rows: enquiry.choices.selected.map((number) => ({
            tone: 'plain',
            cells: [
              number,
              {
                links: [
                  {
                    text: findCandidate(visit.state, number)?.name ?? number,
                    to: { route: 'entries', args: [number] },
                  },
                ],
              },
            ],
          })),
          empty: 'All candidates of the group.',
        },
      ],
    },
    {
      name: 'files',
      heading: 'Files',
      items: [
        {
          kind: 'table',
          name: 'enquiry-files',
          columns: ['Name'],
          rows: files.map((name) => ({
            tone: 'plain',
            cells: [
              { links: [{ text: name, to: { route: 'file', args: [String(enquiry.id), `${name}.pdf`] } }] },
            ],
          })),
          empty: 'There are no files yet.',
        },
      ],
    },
  ];
}
