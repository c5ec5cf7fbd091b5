import { type FormFacts, QUALIFICATIONS, SERVICES } from '../facts';
import { each, type Markup, on, options, text, when } from '../markup';

/** The parts a form library draws its fields, blocks and lists with. */
interface Library {
  name: string;
  field(label: string, control: string, id: string): string;
  block(title: string, body: string): string;
  tick(ticked: boolean | undefined, key: string, words: string, id: string): string;
  candidates(rows: { tick: string; number: string; name: string; result: string; style: string }[]): string;
  button(key: string, words: string): string;
  component?: (code: string, title: string) => string;
  words?: Partial<Record<'note' | 'service' | 'mail' | 'candidate' | 'assessment', string>>;
}

function form(library: Library, facts: FormFacts): string {
  const { field, block, tick, button, words = {} } = library;
  const title = library.component ?? ((code: string, name: string) => `${code} ${name}`);
  return `<div class="page"><h1>Create Enquiry</h1><p>${facts.series}</p>${when(facts.box, `<div role="note">${facts.box}</div>`)}
  ${block('Service', field(words.note ?? 'Note', `<input id="a1" value="${text(facts.note)}" data-is="note">`, 'a1') + field(words.service ?? 'Service', `<select id="a2" data-is="service">${options(SERVICES, facts.service, 'Please choose')}</select>`, 'a2'))}
  ${block('Centre Details', field('Centre number', '<input id="a0" value="ZZ900" readonly>', 'a0') + field('Centre name', '<input id="a9" value="Northfield" readonly>', 'a9') + field(words.mail ?? 'E-mail', `<input id="a3" value="${facts.email}" data-is="centreEmail">`, 'a3'))}
  ${block(
    'Candidates Filter',
    field(
      'Qualification',
      `<select id="a4" data-is="qualification">${options(QUALIFICATIONS, facts.qualification)}</select>`,
      'a4',
    ) +
      field(
        words.assessment ?? 'Assessment',
        `<input id="a5" autocomplete="off" value="${text(facts.assessment)}" data-is="assessment">`,
        'a5',
      ) +
      when(
        facts.assessment,
        `<div class="choices"><label><input type="radio" name="lv"${on(facts.level === 'by-component')} data-is="byComponent"> By component</label> <label><input type="radio" name="lv"${on(facts.level === 'other')}> By syllabus</label></div>
        <div class="list">${each(facts.components, (one, i) => tick(one.ticked, one.code, title(one.code, one.title), `k${i}`))}</div>
        ${field(words.candidate ?? 'Candidate', `<input id="a6" value="${facts.filter}" data-is="candidateFilter">`, 'a6')}${button('applyFilter', 'Apply Filter')}`,
      ),
  )}
  ${when(facts.candidates, library.candidates((facts.candidates ?? []).map((one, i) => ({ tick: tick(one.ticked, one.number, '', `t${i}`), number: one.number, name: text(one.name), result: one.result ?? '', style: one.existing ? ' style="background:#d3d3d3"' : '' }))))}
  <div class="foot">${button('save', 'Save')}${button('delete', 'Delete')}${button('submit', 'Submit')}</div></div>`;
}

const plainTick: Library['tick'] = (ticked, key, words, id) =>
  `<div><input type="checkbox" id="${id}"${on(ticked)} data-tick="${key}"> <label for="${id}">${words}</label></div>`;
const bareTick: Library['tick'] = (ticked, key, words) =>
  words === ''
    ? `<input type="checkbox"${on(ticked)} data-tick="${key}">`
    : `<label class="c"><input type="checkbox"${on(ticked)} data-tick="${key}"><span>${words}</span></label>`;

const LIBRARIES: Library[] = [
  {
    name: 'Ext JS: a table for each field, label and box in cells, buttons as tables',
    field: (label, control, id) =>
      `<table class="x-field x-form-item" id="textfield-${id}"><tbody><tr><td class="x-field-label-cell" valign="top"><label class="x-form-item-label">${label}:</label></td><td class="x-form-item-body">${control}</td></tr></tbody></table>`,
    block: (title, body) =>
      `<div class="x-panel"><div class="x-panel-header"><div class="x-header-text-container"><span class="x-panel-header-text">${title}</span></div></div><div class="x-panel-body">${body}</div></div>`,
    tick: bareTick,
    component: (code, title) => `${title} - Paper ${code}`,
    candidates: (rows) =>
      `<div class="x-grid"><div class="x-grid-header-ct"><div class="x-column-header"><span class="x-column-header-text">&#160;</span></div><div class="x-column-header"><span>Number</span></div><div class="x-column-header"><span>Name</span></div><div class="x-column-header"><span>Result</span></div></div><div class="x-grid-view">${each(rows, (row) => `<table class="x-grid-item"${row.style}><tbody><tr class="x-grid-row"><td><div class="x-grid-cell-inner">${row.tick}</div></td><td><div class="x-grid-cell-inner">${row.number}</div></td><td><div class="x-grid-cell-inner">${row.name}</div></td><td><div class="x-grid-cell-inner">${row.result}</div></td></tr></tbody></table>`)}</div></div>`,
    button: (key, words) =>
      `<a class="x-btn x-unselectable" role="button" tabindex="0" data-is="${key}"><span class="x-btn-wrap"><span class="x-btn-button"><span class="x-btn-icon-el"></span><span class="x-btn-inner">${words}</span></span></span></a>`,
  },
  {
    name: 'Oracle APEX: labels in containers, stars in front, report with wrapped heads',
    words: { note: '<span class="u-VisuallyHidden">(Value required)</span>Note', candidate: 'Candidate No.' },
    field: (label, control, id) =>
      `<div class="row"><div class="col"><div class="t-Form-fieldContainer"><div class="t-Form-labelContainer"><label for="${id}" class="t-Form-label">${label} <span class="t-Form-required"><span class="a-Icon"></span></span></label></div><div class="t-Form-inputContainer"><div class="t-Form-itemWrapper">${control}</div><span class="t-Form-error"></span></div></div></div></div>`,
    block: (title, body) =>
      `<div class="t-Region"><div class="t-Region-header"><div class="t-Region-headerItems--title"><h2 class="t-Region-title">${title}</h2></div></div><div class="t-Region-bodyWrap">${body}</div></div>`,
    tick: plainTick,
    component: (code, title) => `0625/${code} ${title}`,
    candidates: (rows) =>
      `<table class="a-IRR-table"><tr><th><a href="#">Select</a></th><th><a href="#">Candidate Number</a></th><th><a href="#">Candidate Name</a></th><th><a href="#">Result</a></th></tr>${each(rows, (row) => `<tr${row.style}><td>${row.tick}</td><td>${row.number}</td><td>${row.name}</td><td>${row.result || '-'}</td></tr>`)}</table>`,
    button: (key, words) =>
      `<button class="t-Button t-Button--hot" type="button" data-is="${key}"><span class="t-Button-label">${words}</span></button>`,
  },
  {
    name: 'Foundation: labels around their fields, small grids, list of blocks',
    words: {
      note: 'Note <small>max. 50 characters</small>',
      mail: 'E-mail address',
      candidate: 'Candidate number',
    },
    field: (label, control) =>
      `<div class="grid-x"><div class="cell"><label>${label} ${control}</label></div></div>`,
    block: (title, body) => `<div class="callout"><h5>${title}</h5>${body}</div>`,
    tick: bareTick,
    component: (code, title) => `Component ${code} – ${title}`,
    candidates: (rows) =>
      `<h5>Candidates</h5>${each(rows, (row) => `<div class="grid-x row"${row.style}><div class="cell shrink">${row.tick}</div><div class="cell auto"><strong>${row.name}</strong><br><small>${row.number}</small></div><div class="cell">${row.result}</div></div>`)}`,
    button: (key, words) => `<a class="button" data-is="${key}">${words}</a>`,
  },
  {
    name: 'Angular without roles: labels in divs before, checkbox at the end of the row',
    words: { service: 'Service type', assessment: 'Assessment (syllabus name or number)' },
    field: (label, control) =>
      `<app-field><div class="wrap"><div class="lbl"><span>${label}</span><span class="req">*</span></div><div class="ctl">${control}</div><div class="err"></div></div></app-field>`,
    block: (title, body) =>
      `<app-panel><div class="head"><b>${title}</b></div><div class="body">${body}</div></app-panel>`,
    tick: (ticked, key, words) =>
      `<app-check><input type="checkbox"${on(ticked)} data-tick="${key}">${words}</app-check>`,
    component: (code, title) => `${title} (${code})`,
    candidates: (rows) =>
      `<table><tbody>${each(rows, (row) => `<tr${row.style}><td>${row.name}</td><td>${row.result}</td><td>${row.number}</td><td>${row.tick}</td></tr>`)}</tbody></table>`,
    button: (key, words) =>
      `<app-button><button type="button" data-is="${key}">${words}</button></app-button>`,
  },
  {
    name: 'Semantic UI: inline labels behind their fields, a list of items',
    field: (label, control) =>
      `<div class="field"><div class="ui labeled input"><div class="ui label">${label}</div>${control}</div></div>`,
    block: (title, body) =>
      `<div class="ui segment"><div class="ui top attached label header">${title}</div>${body}</div>`,
    tick: (ticked, key, words) =>
      `<div class="ui checkbox"><input type="checkbox" class="hidden" tabindex="0"${on(ticked)} data-tick="${key}"><label>${words}</label></div>`,
    candidates: (rows) =>
      `<table class="ui celled table"><thead><tr><th></th><th>Candidate</th><th>Result</th></tr></thead><tbody>${each(rows, (row) => `<tr${row.style}><td class="collapsing">${row.tick}</td><td>${row.number} ${row.name}</td><td>${row.result}</td></tr>`)}</tbody></table>`,
    button: (key, words) => `<div class="ui button" tabindex="0" data-is="${key}">${words}</div>`,
  },
  {
    name: 'two fields in a row of a table, labels above',
    field: (label, control) =>
      `<table class="f"><tr><td>${label}</td></tr><tr><td>${control}</td></tr></table>`,
    block: (title, body) => `<fieldset><legend>${title}</legend>${body}</fieldset>`,
    tick: bareTick,
    candidates: (rows) =>
      `<table border="1"><caption>List of candidates</caption><tr><td>Centre</td><td>No.</td><td>Name</td><td>Syllabus</td><td>Result</td><td></td></tr>${each(rows, (row) => `<tr${row.style}><td>ZZ900</td><td>${row.number}</td><td>${row.name}</td><td>0625</td><td>${row.result}</td><td>${row.tick}</td></tr>`)}</table>`,
    button: (key, words) => `<input type="button" value="${words}" data-is="${key}">`,
  },
];

/** The same form as several form libraries would draw it. */
export const composed: Markup[] = LIBRARIES.map((library) => ({
  name: library.name,
  form: (facts) => form(library, facts),
}));
