import { QUALIFICATIONS, SERVICES } from '../facts';
import { DECLARATIONS, each, type Markup, on, options, text, when } from '../markup';

const select2 = (id: string, all: string[], chosen: string, key: string): string =>
  `<select id="${id}" class="select2-hidden-accessible" tabindex="-1" aria-hidden="true" style="position:absolute;width:1px;height:1px;clip:rect(0 0 0 0)" data-is="${key}">${options(all, chosen)}</select><span class="select2 select2-container" dir="ltr"><span class="selection"><span class="select2-selection select2-selection--single" role="combobox" aria-haspopup="true" aria-expanded="false" tabindex="0" aria-labelledby="select2-${id}-container"><span class="select2-selection__rendered" id="select2-${id}-container" title="${chosen}">${chosen ? `<span class="select2-selection__clear">×</span>${chosen}` : '<span class="select2-selection__placeholder">Choose</span>'}</span><span class="select2-selection__arrow"><b></b></span></span></span></span>`;
const chosenBox = (id: string, all: string[], value: string, key: string): string =>
  `<select id="${id}" style="display:none" data-is="${key}">${options(all, value)}</select><div class="chosen-container chosen-container-single" id="${id}_chosen"><a class="chosen-single" tabindex="-1"><span>${value || 'Select an Option'}</span><div><b></b></div></a><div class="chosen-drop" style="position:absolute;left:-9999px"><div class="chosen-search"><input type="text" autocomplete="off"></div><ul class="chosen-results"></ul></div></div>`;
const icheck = (type: string, ticked: boolean | undefined, marks: string): string =>
  `<div class="i${type}_square${ticked ? ' checked' : ''}" style="position:relative;display:inline-block;width:20px;height:20px"><input type="${type}"${on(ticked)} ${marks} style="position:absolute;opacity:0"><ins class="iCheck-helper" style="position:absolute;inset:0"></ins></div>`;
const box = (title: string, body: string): string =>
  `<div class="box"><div class="box-header with-border"><h3 class="box-title">${title}</h3><div class="box-tools"><button class="btn btn-box-tool"><i class="fa fa-minus"></i></button></div></div><div class="box-body">${body}</div></div>`;
/** A scrolling DataTable: the header shown is a copy; the body keeps its own, without height. */
const dataTable = (heads: string[], rows: string): string =>
  `<div class="dataTables_wrapper"><div class="dataTables_length"><label>Show <select><option>10</option><option>25</option></select> entries</label></div><div class="dataTables_filter"><label>Search:<input type="search"></label></div><div class="dataTables_scroll"><div class="dataTables_scrollHead"><table class="dataTable"><thead><tr>${each(heads, (head) => `<th>${head}</th>`)}</tr></thead></table></div><div class="dataTables_scrollBody"><table class="dataTable"><thead><tr style="height:0">${each(heads, (head) => `<th style="height:0;padding:0"><div class="dataTables_sizing" style="height:0;overflow:hidden">${head}</div></th>`)}</tr></thead><tbody>${rows}</tbody></table></div></div>`;

/** Select2, Chosen, iCheck and a scrolling DataTable with a pager. */
export const jqueryWidgets: Markup = {
  name: 'jQuery widgets: Select2, Chosen, iCheck, DataTables',
  form: (
    form,
  ) => `<section class="content-header"><h1>Create Enquiry <small>${form.series}</small></h1></section><form>${when(form.box, `<div class="callout callout-info"><p>${form.box}</p></div>`)}
  ${box('Service', `<div class="form-group"><label>Note</label><input class="form-control" value="${text(form.note)}" data-is="note"></div><div class="form-group"><label>Service</label>${select2('svc', SERVICES, form.service, 'service')}</div>`)}
  ${box('Centre Details', `<div class="form-group"><label>E-mail</label><div class="input-group"><div class="input-group-addon"><i class="fa fa-envelope"></i></div><input class="form-control" value="${form.email}" data-is="centreEmail"></div></div>`)}
  ${box(
    'Candidates Filter',
    `<div class="form-group"><label>Qualification</label>${chosenBox('qual', QUALIFICATIONS, form.qualification, 'qualification')}</div><div class="form-group"><label for="tt">Assessment</label><span class="twitter-typeahead" style="position:relative"><input class="tt-hint" readonly tabindex="-1" style="position:absolute;opacity:.5" aria-hidden="true"><input class="tt-input" id="tt" value="${text(form.assessment)}" data-is="assessment"><pre aria-hidden="true" style="position:absolute;visibility:hidden">${text(form.assessment)}</pre></span></div>
    ${when(
      form.assessment,
      `<div class="form-group"><label>${icheck('radio', form.level === 'by-component', 'name="lv" data-is="byComponent"')} By component</label> <label>${icheck('radio', form.level === 'other', 'name="lv"')} By syllabus</label></div>
      <div class="form-group">${each(form.components, (one) => `<label>${icheck('checkbox', one.ticked, `data-tick="${one.code}"`)} ${one.code} &ndash; ${one.title}</label><br>`)}</div>
      <div class="form-group"><label>Candidate</label><input class="form-control" value="${form.filter}" data-is="candidateFilter"></div><a class="btn btn-app" data-is="applyFilter"><i class="fa fa-filter"></i> Apply Filter</a>`,
    )}`,
  )}
  ${when(
    form.candidates,
    `${dataTable(
      ['', 'Number', 'Name', 'Result'],
      each(
        form.candidates,
        (one) =>
          `<tr${when(one.existing, ' style="background:#d0d0d0"')}><td>${icheck('checkbox', one.ticked, `data-tick="${one.number}"`)}</td><td>${one.number}</td><td>${text(one.name)}</td><td>${one.result ?? ''}</td></tr>`,
      ),
    )}<div class="dataTables_info">Showing 1 to ${form.candidates?.length} of ${form.candidates?.length} entries</div><ul class="pagination"><li class="disabled"><a href="#">Previous</a></li><li class="active"><a href="#">1</a></li><li class="disabled"><a href="#">Next</a></li></ul></div>`,
  )}
  <div class="box-footer"><span class="btn btn-default" onclick="void 0" data-is="save">Save</span><span class="btn btn-danger" data-is="delete"><i class="fa fa-trash"></i> Delete</span><span class="btn btn-primary" data-is="submit"><i class="fa fa-send"></i> Submit</span></div></form>`,
  declarations: () =>
    `<div class="ui-dialog" role="dialog" style="position:fixed;inset:0;background:#fff"><div class="ui-dialog-titlebar"><span class="ui-dialog-title">Declarations</span></div>${each(DECLARATIONS, (words) => `<p>${icheck('checkbox', false, '')} ${words}</p>`)}<div class="ui-dialog-buttonset"><button>Submit</button></div></div>`,
  list: (all) =>
    `<h1>List Enquiries</h1><h2>June 2024</h2>${dataTable(
      ['Enquiry number', 'Note', 'Service', 'Status', 'Candidates', 'Syllabus', 'Documents'],
      each(
        all,
        (one) =>
          `<tr><td>${one.number}</td><td>${one.note}</td><td>${one.service}</td><td>${one.status}</td><td>${one.all ? 'All' : one.candidates.map(({ number }) => number).join(', ')}</td><td>${one.syllabus}</td><td>${one.documents.join(' ')}</td></tr>`,
      ),
    )}</div>`,
};
