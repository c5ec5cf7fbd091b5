import { BUTTONS, form, type Habit, heads, row } from './habits.cases';

const small = (text: string): string => `<font size="1">${text}</font>`;
const SIDE_BY_SIDE =
  '<h1>Enquiry 398003</h1>' +
  `<table>${row('Status', 'Service', 'Series')}${row('Completed', '1S Clerical re-check', 'November 2026')}</table>` +
  `<table>${row('Syllabus', 'Component(s)', 'Note')}${row('0520 French', '22, 42', 'for Ms Rossi')}</table>`;
const WITHIN = `<table>${heads('Number', 'Name')}${row('0009', 'Yilmaz, Inés')}</table>`;

/** Pages that say what things are by where they stand and how large they are, as old and drawn ones do. */
export const HABITS_OF_LAYOUT: Habit[] = [
  {
    name: 'a page in small print whose title is no larger than print elsewhere',
    html:
      '<font size="4"><b>NO RESULT (X Grade)/PENDING (Q Grade)</b></font>' +
      [
        'June 2026',
        'Service',
        'Note <input>',
        'Centre Details',
        'ZZ900',
        'Candidates Filter',
        'Assessment <input>',
      ]
        .map((text) => `<p>${small(text)}</p>`)
        .join('') +
      BUTTONS,
    said: ({ page }) => page,
    is: 'no-result-enquiry',
  },
  {
    name: 'what an old page says only to browsers that know no frames',
    html: `${form('')}${BUTTONS}<noframes>June 2025</noframes>`,
    said: ({ form: read }) => read?.snapshot.fields.series.status,
    is: 'found',
  },
  {
    name: 'an enquiry whose names stand side by side, each over its value',
    html: `${SIDE_BY_SIDE}<h2>Files</h2>`,
    said: ({ enquiry }) =>
      enquiry && [enquiry.state, enquiry.service, enquiry.syllabus, enquiry.components.join(), enquiry.note],
    is: ['completed', '1S', '0520', '22,42', 'for Ms Rossi'],
  },
  {
    name: 'names side by side over a list of several lines, which are no values of the enquiry',
    html: `<h1>Enquiry 398003</h1><table>${row('Status', 'Note')}${row('Sent', 'one')}${row('Not sent', 'two')}</table><h2>Files</h2>`,
    said: ({ enquiry }) => enquiry && [enquiry.stateText, enquiry.note],
    is: [null, null],
  },
  {
    name: 'the only candidate of an enquiry, whose number stands under Number beside other names',
    html: `<p>Your enquiry has been submitted</p><p>Status: Submitted</p><table>${row('Number', 'Component', 'Name')}${row('0713', '42', 'Okafor, Amara')}</table>`,
    said: ({ page, enquiry }) => [page, enquiry?.number],
    is: ['submitted', null],
  },
  {
    name: 'tabs that are links, except the one that is open',
    html: `<h1>Enquiry 398003</h1><p>Status: Completed</p><table><tr><td><a href="#">Candidates</a></td><td><a href="#">Files</a></td><td><b>Extensions</b></td></tr></table>${WITHIN}`,
    said: ({ enquiry }) => enquiry?.candidates,
    is: [],
  },
  {
    name: 'a list of blocks under the open tab Extensions, its row of names in a box called header',
    html: `<h1>Enquiry 398003</h1><p>Status: Completed</p><div role="tablist"><div role="tab">Files</div><div role="tab" aria-selected="true">Extensions</div></div><div role="grid"><div class="grid-header"><div role="row"><div role="columnheader">Number</div><div role="columnheader">Name</div></div></div><div role="row"><div role="gridcell">0009</div><div role="gridcell">Yilmaz, Inés</div></div></div>`,
    said: ({ enquiry }) => enquiry && [enquiry.candidates, enquiry.extendedCandidates],
    is: [[], ['0009']],
  },
  {
    name: 'a list with shortened names of columns and letters as drawn signs',
    html: `<h1>List Enquiries</h1><table>${heads('Enq. No.', 'Note', 'Syll.', 'Serv.', 'Candidates', 'Status', 'Ack', 'Out')}${row('398001', 'Physics', '0625', '2S', '0713', 'Acknowledged', '<span role="img" aria-label="AckLetter">📄</span>', '<span role="presentation"></span>')}</table>`,
    said: ({ list }) =>
      list?.rows.map((one) => [one.number, one.syllabus, one.service, one.documents.join()].join(' ')),
    is: ['398001 0625 2S Ack'],
  },
  {
    name: 'components whose ticks are drawn as signs before the words',
    html:
      form(
        `<div role="group" aria-label="Components">${['21 Multiple Choice', '41 Theory'].map((name, at) => `<div><div role="checkbox" tabindex="0" aria-checked="${at === 1}"><span>${at === 1 ? '✔' : ''}</span><span>${name}</span></div></div>`).join('')}</div>`,
      ) + BUTTONS,
    said: ({ form: read }) => {
      const list = read?.snapshot.fields.components;
      return list?.status === 'found' ? list.value.rows : list?.status;
    },
    is: [
      { code: '21', title: 'Multiple Choice', ticked: false },
      { code: '41', title: 'Theory', ticked: true },
    ],
  },
  {
    name: 'declarations in a layer that does not say it is a window, one of them that the head of centre supports it',
    html: `${form('')}${BUTTONS}<div style="position:absolute"><b>Information</b><br><table><tr><td><input type="checkbox"></td><td>The candidates have given their consent and know that a grade may be lowered.</td></tr><tr><td><input type="checkbox"></td><td>The head of centre supports this enquiry.</td></tr></table><a href="#">Cancel</a> <a href="#">Submit</a></div>`,
    said: ({ page }) => page,
    is: 'declarations',
  },
  {
    name: 'a list in which nothing is chosen yet, which offers to find or search',
    html:
      form(
        '<div role="combobox" tabindex="0" aria-haspopup="listbox" aria-label="Service">Find items</div>',
      ) + BUTTONS,
    said: ({ form: read }) => {
      const service = read?.snapshot.fields.service;
      return service?.status === 'found' ? service.value : service?.status;
    },
    is: { text: '', code: null },
  },
];
