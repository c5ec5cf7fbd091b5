import type { PageReading } from '@/lib/portal/read-lists';

/** A page in the habit of some framework, which was once read wrongly or not at all, and what it says. */
export interface Habit {
  name: string;
  html: string;
  said(page: PageReading): unknown;
  is: unknown;
}

export const row = (...cells: string[]): string =>
  `<tr>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`;
export const heads = (...names: string[]): string =>
  `<tr>${names.map((one) => `<th scope="col">${one}</th>`).join('')}</tr>`;
const PAGER =
  '<tr><td colspan="4"><table><tr><td><span>1</span></td><td><a href="#">2</a></td><td><a href="#">3</a></td></tr></table></td></tr>';
const THREE_ENQUIRIES =
  row('<a href="#">398001</a>', 'Physics', '0713', 'Received') +
  row('<a href="#">398002</a>', 'moderation', 'All', 'Acknowledged') +
  row('<a href="#">398003</a>', 'script', '0007, 0712', 'Completed');
const LIST = ['Enquiry number', 'Note', 'Candidates', 'Status'];
export const rowsOf = ({ list }: PageReading): string[] =>
  (list?.rows ?? []).map(
    (one) =>
      `${one.number} ${one.state} ${one.allCandidates ? 'All' : one.candidates.map(({ number }) => number).join()}`,
  );
const WHOLE = ['398001 received 0713', '398002 acknowledged All', '398003 completed 0007,0712'];

export const form = (parts: string): string =>
  `<h1>Create Enquiry</h1><p>November 2026</p><h2>Service</h2><label>Note <input></label>${parts}<h2>Centre Details</h2><p>ZZ900</p><h2>Candidates Filter</h2><label>Assessment <input value="0625 Physics"></label><label>Candidate <input></label><button>Apply Filter</button>`;
export const BUTTONS = '<button>Save</button><button>Delete</button><button>Submit</button>';
export const candidatesOf = ({ form: read }: PageReading): unknown => {
  const list = read?.snapshot.fields.candidates;
  if (list?.status !== 'found') return null;
  const { rows, extent } = list.value;
  return {
    rows: rows.map(({ number, ticked }) => `${ticked ? 'x' : '-'} ${number}`),
    complete: extent.complete,
  };
};
const LINES = [
  ['0713', 'Okafor, Amara', false],
  ['0714', 'Silva, Chidi', true],
  ['0715', 'Khan, Emeka', false],
] as const;

export const enquiry = (part: string): string =>
  `<h1>Enquiry 398003</h1><dl><dt>Status</dt><dd>Completed</dd></dl>${part}`;
const EXTENDED = `<table>${heads('Number', 'Name')}${row('0009', 'Yilmaz, Inés')}${row('0010', "O'Brien, Jonas")}</table>`;
const ENQUIRED = `<table>${heads('Number', 'Name')}${row('0713', 'Okafor, Amara')}</table>`;
const whoOn = (page: PageReading): unknown => page.enquiry?.candidates.map(({ number }) => number);

export const HABITS: Habit[] = [
  {
    name: 'a list that keeps the numbers of its pages among its rows',
    html: `<div>List Enquiries</div><table>${heads(...LIST)}${THREE_ENQUIRIES}${PAGER}</table>`,
    said: rowsOf,
    is: WHOLE,
  },
  {
    name: 'candidates that keep the numbers of their pages among their rows',
    html:
      form('') +
      `<table>${heads('', 'Candidate No', 'Candidate Name', 'Result')}${LINES.map(([no, name, on]) => row(`<input type="checkbox" ${on ? 'checked' : ''}>`, no, name, '')).join('')}${PAGER}</table>${BUTTONS}`,
    said: candidatesOf,
    is: { rows: ['- 0713', 'x 0714', '- 0715'], complete: false },
  },
  {
    name: 'candidates whose boxes are drawn beside the table, which says itself what is selected',
    html:
      form('') +
      `<div><div>${LINES.map(() => '<div>☐</div>').join('')}</div><table role="grid" aria-rowcount="45">${heads('Number', 'Name', 'Result')}${LINES.map(([no, name, on]) => `<tr role="row" aria-selected="${on}"><td>${no}</td><td>${name}</td><td></td></tr>`).join('')}</table></div>${BUTTONS}`,
    said: candidatesOf,
    is: { rows: ['- 0713', 'x 0714', '- 0715'], complete: false },
  },
  {
    name: 'headers that say how to sort',
    html: `<h1>List Enquiries</h1><table>${heads('Sort by: Enquiry number', 'Note (click to sort)', 'Candidates, not sorted', 'Sorted by Status')}${THREE_ENQUIRIES}</table>`,
    said: rowsOf,
    is: WHOLE,
  },
  {
    name: 'a block named after its header that holds a short list',
    html: enquiry(`<div class="table_header-fixed">${ENQUIRED}</div><h2>Files</h2>`),
    said: whoOn,
    is: ['0713'],
  },
  {
    name: 'letters told by a tick, in columns of their own',
    html: `<h1>List Enquiries</h1><table>${heads('Number', 'Service', 'Status', 'Ack', 'Out', 'Rpt', 'Cos')}${row('398001', '2S', 'Completed', '✓', 'Yes', '', 'No')}${row('398002', '2', 'Received', '', '-', '', '')}</table>`,
    said: ({ list }) => list?.rows.map(({ documents }) => documents.join()),
    is: ['Ack,Out', ''],
  },
  {
    name: 'letters told to be released, in columns of their own',
    html: `<h1>List Enquiries</h1><p>Operations</p><button>Proceed</button><table>${heads('Number', 'Centre', 'Status', 'Ack', 'Out')}${row('398001', 'ZZ901', 'Completed', '<img alt="Ack released">', '<img alt="Out, not released">')}${row('398002', 'ZZ901', 'Received', '', '')}</table>`,
    said: ({ list }) => list?.rows.map(({ released }) => released.join()),
    is: ['Ack', ''],
  },
  {
    name: 'the candidates of Service 9 in a description that stands elsewhere',
    html: `<h1>List Enquiries</h1><table>${heads('Number', 'Service', 'Candidates', 'Status')}${row('398005', '9', '<span aria-describedby="tip9">?</span>', 'Pending')}${row('398006', '2', '0713', 'Received')}</table><div id="tip9" role="tooltip" style="visibility:hidden">0713, 0714, 0715</div>`,
    said: rowsOf,
    is: ['398005 pending 0713,0714,0715', '398006 received 0713'],
  },
  {
    name: 'candidates of Extensions, on the tab that is open',
    html: enquiry(
      `<div role="tablist"><a role="tab" href="#">Candidates</a><a role="tab" href="#">Files</a><a role="tab" href="#" aria-selected="true">Extensions</a></div><div role="tabpanel">${EXTENDED}</div>`,
    ),
    said: whoOn,
    is: [],
  },
  {
    name: 'candidates of Extensions, on a tab that is not open',
    html: enquiry(
      `<div role="tablist"><a role="tab" href="#" aria-selected="true">Candidates</a><a role="tab" href="#">Extensions</a></div><div>${ENQUIRED}</div><style>.closed { display: none }</style><div class="closed">${EXTENDED}</div>`,
    ),
    said: whoOn,
    is: ['0713'],
  },
  {
    name: 'candidates of Extensions, under a heading',
    html: enquiry(`<h2>Candidates</h2>${ENQUIRED}<h2>Files</h2><h2>Extensions</h2>${EXTENDED}`),
    said: whoOn,
    is: ['0713'],
  },
  {
    name: 'a title of two lines, each a part of its own',
    html: `<h1><span style="display:block">Exam series</span><span style="display:block">November 2026</span></h1><button>Create Enquiry</button><table>${heads('Service', 'Deadline', 'Days remaining')}${row('Service 1', '26 February 2027', '95')}${row('Service 2', '26 February 2027', '95')}</table>`,
    said: ({ series }) => series?.series,
    is: '2026-11',
  },
  {
    name: 'services named without the word, each line with its deadline',
    html: `<h1>June 2026</h1><button>Create Enquiry</button><ul>${[
      ['Review of marking (2)', '28 November 2026', 5],
      ['Review of marking with copy of script (2S)', '25 November 2026', 2],
    ]
      .map(
        ([name, date, days]) =>
          `<li><div>${name}</div><div><span>${days}</span><span>days remaining</span></div><div><span>Deadline</span><span>:</span><span>Saturday, ${date}</span></div></li>`,
      )
      .join('')}</ul>`,
    said: ({ series }) => series?.deadlines.map(({ service, date }) => `${service} ${date}`),
    is: ['2 2026-11-28', '2S 2026-11-25'],
  },
  {
    name: 'several deadlines of which the page does not say whose they are',
    html: '<h1>June 2026</h1><button>Create Enquiry</button><p>5 days remaining</p><p>Deadline: 28 November 2026</p><p>Deadline: 25 November 2026</p>',
    said: ({ series }) => series?.deadlines.map(({ service, date }) => `${service} ${date}`),
    is: ['null 2026-11-25'],
  },
  {
    name: 'a list that only takes the keys, its choice drawn over it',
    html:
      form(
        '<div><span><label for="list2">Service</label></span></div><div style="position:relative;width:380px;height:24px"><div id="list2" role="combobox" tabindex="0" aria-labelledby="list2-label" style="position:absolute;inset:0;opacity:0"></div><span id="list2-label" class="selectLabel"><span class="selectLabelText">Review of marking (2)</span></span></div>',
      ) + BUTTONS,
    said: ({ form: read }) => {
      const service = read?.snapshot.fields.service;
      return service?.status === 'found' ? service.value : service?.status;
    },
    is: { text: 'Review of marking (2)', code: '2' },
  },
  {
    name: 'the page of the centre under the menu of Direct',
    html: '<a href="#">Administer exams</a> <a href="#">My Messages</a> <a href="#">Support Materials</a> <a href="#">File Transfers</a><h1>My Centre Details</h1><label>E-mail <input></label>',
    said: ({ page }) => page,
    is: 'my-centre-details',
  },
];
