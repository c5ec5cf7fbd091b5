import { BUTTONS, candidatesOf, enquiry, form, type Habit, heads, row, rowsOf } from './habits.cases';

const LINES = [
  ['0713', 'Okafor, Amara'],
  ['0714', 'Silva, Chidi'],
  ['0715', 'Khan, Emeka'],
] as const;
const TICKS = `<table>${heads('', 'Candidate No', 'Name')}${LINES.map(([no, name]) => row('<input type="checkbox">', no, name)).join('')}</table>`;

const THE_LIST = `<h1>List Enquiries</h1><table>${heads('Enquiry number', 'Note', 'Candidates', 'Status', 'Documents')}${row('<a href="#">398001</a>', 'Physics', '0713', 'Received', '')}</table>`;
const MENU =
  '<a href="#">Administer exams</a> <a href="#">My Messages</a> <a href="#">Support Materials</a> <a href="#">File Transfers</a> <a href="#">Timetables</a>';
const SERIES_NAMES = ['November 2026', 'June 2026', 'March 2026'];

/** An enquiry on a card: its parts named anew each time. */
const card = (title: string, parts: Record<string, string>): string =>
  `<article><h3><a href="#">${title}</a></h3><dl>${Object.entries(parts)
    .map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`)
    .join('')}</dl></article>`;

/** More habits of frameworks that were once read wrongly or not at all: wrapped lists, cards, rows of blocks. */
export const HABITS_OF_VENDORS: Habit[] = [
  {
    name: 'candidates whose pager stands several wrappers further out',
    html:
      form('') +
      `<div><div><div><div><div>${TICKS}</div></div></div><div>Showing 1 to 3 of 46 entries</div></div></div>${BUTTONS}`,
    said: candidatesOf,
    is: { rows: ['- 0713', '- 0714', '- 0715'], complete: false },
  },
  {
    name: 'candidates beside another list that has pages',
    html:
      form('') +
      `<div><div><div><div>${TICKS}</div></div></div><div><input type="checkbox"> messages <div>Showing 1 to 3 of 46</div></div></div>${BUTTONS}`,
    said: candidatesOf,
    is: { rows: ['- 0713', '- 0714', '- 0715'], complete: true },
  },
  {
    name: 'results behind a dash, in one label with number and name',
    html:
      form('') +
      `<ul>${['0713 – Amara Okafor', '0714 – Chidi Silva – NO RESULT', '0715 – Emeka Khan – PENDING']
        .map(
          (label, at) => `<li><input type="checkbox" id="c${at}"> <label for="c${at}">${label}</label></li>`,
        )
        .join('')}</ul>${BUTTONS}`,
    said: ({ form: read }) => {
      const list = read?.snapshot.fields.candidates;
      return list?.status === 'found'
        ? list.value.rows.map(({ name, indicator }) => `${name} ${indicator}`)
        : list?.status;
    },
    is: ['Amara Okafor null', 'Chidi Silva X', 'Emeka Khan Q'],
  },
  {
    name: 'candidates without anything to tick that can be read',
    html:
      form('') +
      `<div>${LINES.map(([no, name]) => `<div><div></div><div>${no}</div><div>${name}</div></div>`).join('')}</div>${BUTTONS}`,
    said: ({ form: read }) => read?.snapshot.fields.candidates.status,
    is: 'not-found',
  },
  {
    name: 'components of an enquiry one below the other',
    html: enquiry(
      '<dl><dt>Component(s)</dt><dd>22 Non-calculator<br>42 Calculator<br></dd><dt>Submitted on</dt><dd>23 November 2026</dd></dl><h2>Files</h2>',
    ),
    said: ({ enquiry: read }) => read?.components,
    is: ['22', '42'],
  },
  {
    name: 'letters named only by the columns of a list on another tab',
    html: `<style>.away { visibility: hidden }</style><div class="away"><table>${heads('Number', 'Status', 'Ack', 'Out')}${row('398002', 'Received', '', '')}${row('398003', 'Completed', 'AckLetter', 'OutLetter')}</table></div>${enquiry('<h2>Candidates</h2><p>0713</p><h2>Files</h2><p>AckLetter</p>')}`,
    said: ({ enquiry: read }) => read?.documents,
    is: ['Ack'],
  },
  {
    name: 'a state with buttons beside it',
    html: `<h1>List Enquiries</h1><p>Operations</p><button>Proceed</button><table>${heads('Number', 'Candidates', 'Status')}${row('398001', '0713', 'Awaiting approval <button>Approve</button> <a href="#">Reject</a>')}${row('398002', '0714', '<a href="#">Received</a>')}</table>`,
    said: rowsOf,
    is: ['398001 awaiting-approval 0713', '398002 received 0714'],
  },
  {
    name: 'the candidates of Service 9 in an attribute of a script for hovering',
    html: `<h1>List Enquiries</h1><table>${heads('Number', 'Service', 'Candidates', 'Status')}${row('398005', '9', '<span data-qtip="0713, 0714">?</span>', 'Pending')}${row('398006', '2', '0715', 'Received')}</table>`,
    said: rowsOf,
    is: ['398005 pending 0713,0714', '398006 received 0715'],
  },
  {
    name: 'enquiries on cards',
    html: `<h1>List Enquiries</h1><label>Search <input></label><div>${card('Enquiry 398001', { Status: 'Received', Note: 'Physics', Candidates: '0713' })}${card('Enquiry 398005', { Status: 'Pending', Note: 'group', Candidates: '<abbr title="0713, 0714">?</abbr>' })}${card('Enquiry (no number yet)', { Status: 'Saved', Note: '', Candidates: '0715' })}</div>`,
    said: rowsOf,
    is: ['398001 received 0713', '398005 pending 0713,0714', 'null saved 0715'],
  },
  {
    name: 'one enquiry alone on a card, of an Associate',
    html: `<h1>List Enquiries</h1><label>Operations <select></select></label><button>Proceed</button><div><input type="checkbox">${card('Enquiry 398101', { Centre: 'ZZ901', Status: 'Completed', Candidates: '0713', Documents: '<ul><li><a href="#">Ack</a></li><li><a href="#">Out</a></li></ul>' })}</div>`,
    said: ({ page, list }) => [
      page,
      list?.rows.map(({ number, state, centre, documents }) =>
        [number, state, centre, documents.join()].join(' '),
      ),
    ],
    is: ['associate-list', ['398101 completed ZZ901 Ack,Out']],
  },
  {
    name: 'components beside candidates that turn pages',
    html:
      form(
        `<div><div><div><div><div>Components</div><div>${['21 Theory', '41 Practical'].map((one) => `<label><input type="checkbox"> ${one}</label>`).join('')}</div></div></div></div><div>0713 Amina</div><div>Displaying 1 - 20 of 46</div></div>`,
      ) + BUTTONS,
    said: ({ form: read }) => {
      const list = read?.snapshot.fields.components;
      return list?.status === 'found' ? list.value.extent.complete : list?.status;
    },
    is: true,
  },
  {
    name: 'a page that lets one sign out, and shows no letter',
    html: `<span>Sign out</span><a href="#">Log out</a>${enquiry('<h2>Candidates</h2><p>0713</p><h2>Files</h2><p>AckLetter</p>')}`,
    said: ({ enquiry: read }) => read?.documents,
    is: ['Ack'],
  },
  {
    name: 'a list in a form that nobody knows, under the menu of Direct',
    html: '<a href="#">Administer exams</a> <a href="#">My Messages</a> <a href="#">Support Materials</a> <a href="#">File Transfers</a><h1>List Enquiries</h1><p>398001, Received</p>',
    said: ({ page }) => page,
    is: 'unknown',
  },
  {
    name: 'a title that says in a line above it what sort of page it is',
    html: `${MENU}<h1><div>Account</div><div>My Centre Details</div></h1><label>E-mail <input></label>`,
    said: ({ page }) => page,
    is: 'my-centre-details',
  },
  {
    name: 'series on cards that are pressed without being links or buttons',
    html: `${MENU}<h2>Enquiries about results</h2><p>Select an exam series</p>${SERIES_NAMES.map((name) => `<div class="card card-hoverable"><div>${name}</div></div>`).join('')}`,
    said: ({ page }) => page,
    is: 'series-list',
  },
  {
    name: 'series in links that say more than the name',
    html: `${MENU}<h1>Enquiries about results</h1><ul>${SERIES_NAMES.map((name) => `<li><a href="#"><h3>${name}</h3><p>6 services</p></a></li>`).join('')}</ul>`,
    said: ({ page }) => page,
    is: 'series-list',
  },
  {
    name: 'timetables of several series',
    html: `${MENU}<h1>Timetables</h1><ul>${SERIES_NAMES.map((name) => `<li><a href="#">${name} timetable</a></li>`).join('')}</ul>`,
    said: ({ page }) => page,
    is: 'home',
  },
  {
    name: 'an enquiry that opens in a window over the list',
    html: `${THE_LIST}<div role="dialog" aria-modal="true">${enquiry(`<h2>Candidates</h2><table>${heads('Number', 'Name')}${row('0713', 'Okafor, Amara')}</table><h2>Files</h2><p>AckLetter</p>`)}</div>`,
    said: ({ page, enquiry: one }) => [page, one?.number, one?.state, one?.candidates, one?.documents],
    is: ['enquiry', '398003', 'completed', [{ number: '0713', name: 'Okafor, Amara' }], ['Ack']],
  },
  {
    name: 'an enquiry in a window over a list without a title, of which the window says more',
    html: `${THE_LIST.replace(/<h1>.*<\/h1>/, '')}<div role="dialog" aria-modal="true">${enquiry(`<h2>Candidates</h2><p>0714</p><h2>Files</h2><p>AckLetter</p><h2>Extensions</h2>`)}</div>`,
    said: ({ page, enquiry: one }) => [page, one?.number, one?.candidates.map(({ number }) => number)],
    is: ['enquiry', '398003', ['0714']],
  },
  {
    name: 'a question in a window over the list',
    html: `${THE_LIST}<div role="dialog" aria-modal="true"><h2>Enquiry 398003</h2><p>Download all files?</p><button>Yes</button></div>`,
    said: (page) => [page.page, rowsOf(page)],
    is: ['list-enquiries', ['398001 received 0713']],
  },
];
