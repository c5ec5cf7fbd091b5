import { first } from '../controls';
import { serviceName } from '../enquiry-facts';
import { SHORT_NAMES } from '../letter';
import { examTabs, mainTabs } from '../menu';
import type { PracticeEnquiry } from '../model';
import { definePage } from '../page';
import { progressOf } from '../progress';
import { type Moment, noteOf } from '../records';
import type { Cell, Row } from '../view';

/** List Enquiries (G56 to G59): searchable by number, Note and candidate number; names are not shown. */
export default definePage({
  routes: ['list-enquiries'],
  get: (visit) => ({
    kind: 'page',
    view: {
      heading: 'List Enquiries',
      tabs: mainTabs('Administer exams'),
      pageTabs: examTabs('series-list'),
      messages: visit.state.messages,
      sections: [
        {
          name: 'find',
          heading: 'Find an enquiry',
          items: [
            { kind: 'text', key: 'search', label: 'Search', value: visit.search },
            { kind: 'buttons', buttons: [{ key: 'find', text: 'Search', stays: false }] },
          ],
        },
        {
          name: 'found',
          heading: 'Enquiries',
          items: [
            {
              kind: 'table',
              name: 'enquiries',
              columns: ['Enquiry number', 'Note', 'Service', 'Status', 'Candidates', 'Documents', ''],
              rows: rowsOf(visit, visit.search),
              empty: 'No enquiries were found.',
            },
          ],
        },
      ],
      sendTo: { route: 'list-enquiries' },
      buttons: [],
    },
  }),
  post: ({ state }, sent) => ({
    kind: 'go',
    to: { route: 'list-enquiries', search: first(sent.values, 'search').slice(0, 300) },
    state,
  }),
});

function rowsOf(moment: Moment, search: string): Row[] {
  const words = search.trim().toLowerCase();
  return [...moment.state.enquiries]
    .sort((a, b) => b.savedAt - a.savedAt || b.id - a.id)
    .map((enquiry) => ({ enquiry, progress: progressOf(enquiry, moment.state.enquiries, moment.now) }))
    .filter(({ enquiry, progress }) => {
      const text = [progress.number, noteOf(enquiry, progress), enquiry.choices.selected.join(' ')].join(' ');
      return text.toLowerCase().includes(words);
    })
    .map(({ enquiry, progress }) => ({
      tone: 'plain',
      cells: [
        progress.number === null
          ? '–'
          : { links: [{ text: progress.number, to: { route: 'enquiry', args: [String(enquiry.id)] } }] },
        noteOf(enquiry, progress),
        serviceName(enquiry.choices.service),
        progress.status,
        candidatesCell(enquiry),
        progress.files.map((name) => SHORT_NAMES[name]).join(' '),
        openCell(enquiry, progress.number),
      ],
    }));
}

function candidatesCell({ choices }: PracticeEnquiry): Cell {
  if (choices.service === '5') return 'All';
  const numbers = choices.selected.join(', ');
  return choices.service === '9' ? { mark: '?', hint: numbers } : numbers;
}

function openCell(enquiry: PracticeEnquiry, number: string | null): Cell {
  const args = [String(enquiry.id)];
  if (enquiry.submittedAt === null) return { links: [{ text: 'Change', to: { route: 'open', args } }] };
  return number === null ? { links: [{ text: 'View', to: { route: 'enquiry', args } }] } : '';
}
