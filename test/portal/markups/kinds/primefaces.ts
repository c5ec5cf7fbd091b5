import { QUALIFICATIONS, SERVICES } from '../facts';
import { DECLARATIONS, each, type Markup, on, options, text, when } from '../markup';

const HIDDEN = 'style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)"';
const select = (id: string, all: string[], chosen: string, key: string): string =>
  `<div id="${id}" class="ui-selectonemenu ui-widget"><div class="ui-helper-hidden-accessible" ${HIDDEN}><input id="${id}_focus" type="text" autocomplete="off" readonly></div><div class="ui-helper-hidden-accessible" ${HIDDEN}><select id="${id}_input" name="${id}_input" tabindex="-1" data-is="${key}">${options(all, chosen, '&nbsp;')}</select></div><label id="${id}_label" class="ui-selectonemenu-label ui-inputfield ui-corner-all">${chosen || '&nbsp;'}</label><div class="ui-selectonemenu-trigger"><span class="ui-icon ui-icon-triangle-1-s ui-c"></span></div></div>`;
const box = (ticked: boolean | undefined, key: string): string =>
  `<div class="ui-chkbox ui-widget"><div class="ui-helper-hidden-accessible" ${HIDDEN}><input type="checkbox"${on(ticked)} data-tick="${key}"></div><div class="ui-chkbox-box ui-widget ui-corner-all${ticked ? ' ui-state-active' : ''}"><span class="ui-chkbox-icon ui-icon"></span></div></div>`;
const panel = (title: string, body: string): string =>
  `<div class="ui-panel ui-widget"><div class="ui-panel-titlebar ui-widget-header"><span class="ui-panel-title">${title}</span></div><div class="ui-panel-content">${body}</div></div>`;
const row = (label: string, control: string): string => `<tr><td>${label}</td><td>${control}</td></tr>`;
const button = (key: string, words: string): string =>
  `<button id="f:j_idt9${key}" name="f:j_idt9${key}" class="ui-button ui-widget ui-button-text-only" type="submit" data-is="${key}"><span class="ui-button-text ui-c">${words}</span></button>`;
/** Header and body in tables of their own, as in scrolling lists. */
const grid = (heads: string[], rows: string[][], style: (index: number) => string = () => ''): string =>
  `<div class="ui-datatable ui-datatable-scrollable"><div class="ui-datatable-scrollable-header"><div class="ui-datatable-scrollable-header-box"><table role="grid"><thead><tr role="row">${each(heads, (head) => `<th role="columnheader" class="ui-state-default"><span class="ui-column-title">${head}</span><span class="ui-sortable-column-icon ui-icon"></span></th>`)}</tr></thead></table></div></div><div class="ui-datatable-scrollable-body" style="height:300px;overflow:auto"><table role="grid"><tbody class="ui-datatable-data">${each(rows, (cells, index) => `<tr role="row" class="ui-widget-content" style="${style(index)}">${each(cells, (cell) => `<td role="gridcell">${cell}</td>`)}</tr>`)}</tbody></table></div></div>`;

/** A helper input and a hidden select under every drawn list, decorated boxes, split tables, ids with colons. */
export const primefaces: Markup = {
  name: 'JSF with PrimeFaces: drawn lists over hidden selects, split tables',
  form: (
    form,
  ) => `<div class="ui-layout"><h2>${form.series}</h2><form id="f">${when(form.box, `<div class="ui-messages"><div class="ui-messages-info"><ul><li><span class="ui-messages-info-summary">${form.box}</span></li></ul></div></div>`)}
  ${panel('Service', `<table class="ui-panelgrid" role="grid"><tbody>${row('<label for="f:n">Note</label>', `<input id="f:n" name="f:n" class="ui-inputfield ui-inputtext" value="${text(form.note)}" data-is="note">`)}${row('<label for="f:s_focus">Service *</label>', select('f:s', SERVICES, form.service, 'service'))}</tbody></table>`)}
  ${panel('Centre Details', `<table role="grid">${row('<label>E-mail</label>', `<input class="ui-inputfield" value="${form.email}" data-is="centreEmail">`)}</table>`)}
  ${panel(
    'Candidates Filter',
    `<table role="grid"><tbody>${row('<label for="f:q_focus">Qualification</label>', select('f:q', QUALIFICATIONS, form.qualification, 'qualification'))}${row('<label for="f:a_input">Assessment</label>', `<span id="f:a" class="ui-autocomplete"><input id="f:a_input" class="ui-autocomplete-input ui-inputfield" autocomplete="off" role="textbox" aria-autocomplete="list" value="${text(form.assessment)}" data-is="assessment"><input id="f:a_hinput" type="hidden" value="1"></span>`)}</tbody></table>
    ${when(
      form.assessment,
      `<table class="ui-selectoneradio"><tbody><tr><td><div class="ui-radiobutton"><div class="ui-helper-hidden-accessible" ${HIDDEN}><input id="f:l:0" name="f:l" type="radio"${on(form.level === 'by-component')} data-is="byComponent"></div><div class="ui-radiobutton-box"><span class="ui-radiobutton-icon"></span></div></div></td><td><label for="f:l:0">By component</label></td><td><div class="ui-radiobutton"><div class="ui-helper-hidden-accessible" ${HIDDEN}><input id="f:l:1" name="f:l" type="radio"${on(form.level === 'other')}></div><div class="ui-radiobutton-box"></div></div></td><td><label for="f:l:1">By syllabus</label></td></tr></tbody></table>
      <table class="ui-selectmanycheckbox"><tbody>${each(form.components, (one) => `<tr><td>${box(one.ticked, one.code)}</td><td><label>Paper ${one.code} ${one.title}</label></td></tr>`)}</tbody></table>
      <label for="f:c">Candidate</label> <input id="f:c" class="ui-inputfield" value="${form.filter}" data-is="candidateFilter">${button('applyFilter', 'Apply Filter')}`,
    )}`,
  )}
  ${when(
    form.candidates,
    grid(
      [box(false, 'all'), 'Candidate', 'Name', 'Result'],
      (form.candidates ?? []).map((one) => [
        box(one.ticked, one.number),
        one.number,
        text(one.name),
        one.result ?? '',
      ]),
      (index) => (form.candidates?.[index]?.existing ? 'background:#c8c8c8' : ''),
    ),
  )}
  <div class="ui-toolbar">${button('save', 'Save')}${button('delete', 'Delete')}${button('submit', 'Submit')}</div></form></div>
  <div class="ui-dialog" style="display:none" role="dialog"><div class="ui-dialog-title">Declarations</div>${each(DECLARATIONS, (words) => `<div>${box(false, '')}<label>${words}</label></div>`)}<button>Submit</button></div>`,
  declarations: () =>
    `<div class="ui-widget-overlay" style="position:fixed;inset:0"></div><div class="ui-dialog" role="dialog" style="position:fixed;top:10px;left:10px;background:#fff"><div class="ui-dialog-titlebar"><span class="ui-dialog-title">Declarations</span></div><div class="ui-dialog-content"><table>${each(DECLARATIONS, (words) => `<tr><td>${box(false, '')}</td><td><label>${words}</label></td></tr>`)}</table>${button('x', 'Submit')}</div></div>`,
  list: (all) =>
    `<h1>List Enquiries</h1><h2>June 2024</h2>${grid(
      ['Number', 'Note', 'Service', 'Status', 'Candidates', 'Syllabus', 'Files'],
      all.map((one) => [
        `<a href="#">${one.number}</a>`,
        one.note,
        one.service,
        one.status,
        one.all ? 'All' : one.candidates.map(({ number }) => number).join(', '),
        one.syllabus,
        one.documents.join(' '),
      ]),
    )}`,
  series: ({ series, services }) =>
    `<h1>${series}</h1>${button('create', 'Create Enquiry')}${grid(
      ['Service', 'Deadline', 'Days remaining'],
      services.map((one) => [one.name, one.deadline, String(one.days)]),
    )}`,
};
