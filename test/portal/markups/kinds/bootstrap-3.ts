import { QUALIFICATIONS, SERVICES } from '../facts';
import { DECLARATIONS, each, type Markup, on, options, text, when } from '../markup';

const group = (id: string, label: string, control: string): string =>
  `<div class="form-group"><label for="${id}" class="col-sm-2 control-label">${label}</label><div class="col-sm-10">${control}</div></div>`;
const panel = (title: string, body: string): string =>
  `<div class="panel panel-default"><div class="panel-heading"><h3 class="panel-title">${title}</h3></div><div class="panel-body">${body}</div></div>`;
const shell = (title: string, body: string): string =>
  `<nav class="navbar"><a class="navbar-brand" href="/">Direct</a><ul class="nav navbar-nav"><li><a href="#">Administer exams</a></li><li><a href="#">My Messages</a></li></ul>
  <form class="navbar-form" role="search"><div class="form-group"><input class="form-control" placeholder="Search candidates"></div><button type="submit" class="btn btn-default">Submit</button></form></nav>
  <div class="container"><ol class="breadcrumb"><li><a href="#">Enquiries about results</a></li><li class="active">June 2024</li></ol><div class="page-header"><h1>${title}</h1></div>${body}</div>`;
const table = (heads: string[], rows: string): string =>
  `<div class="table-responsive"><table class="table table-striped"><thead><tr>${each(heads, (head) => `<th>${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;

/** Labels in columns, input groups, panels; a table with a box for all; a search form with a Submit of its own. */
export const bootstrap3: Markup = {
  name: 'Bootstrap 3: horizontal form in panels',
  form: (form) =>
    shell(
      'Create Enquiry <small>June 2024</small>',
      `<form class="form-horizontal">${when(form.box, `<div class="alert alert-info">${form.box}</div>`)}
    ${panel(
      'Service',
      group(
        'f1',
        'Note',
        `<input class="form-control" id="f1" maxlength="50" value="${text(form.note)}" data-is="note"><span class="help-block">Shown in the list of enquiries. If empty, a note is made from series and syllabus.</span>`,
      ) +
        group(
          'f2',
          'Service <span class="text-danger">*</span>',
          `<select class="form-control" id="f2" data-is="service">${options(SERVICES, form.service, 'Please select')}</select>`,
        ),
    )}
    ${panel(
      'Centre Details',
      `<div class="form-group"><label class="col-sm-2 control-label">Centre</label><div class="col-sm-10"><p class="form-control-static">ZZ900 Northfield School</p></div></div>` +
        group(
          'f3',
          'E-mail',
          `<div class="input-group"><span class="input-group-addon">@</span><input id="f3" class="form-control" value="${form.email}" data-is="centreEmail"></div>`,
        ),
    )}
    ${panel(
      'Candidates Filter',
      group(
        'f4',
        'Qualification',
        `<select class="form-control" id="f4" data-is="qualification">${options(QUALIFICATIONS, form.qualification)}</select>`,
      ) +
        group(
          'f5',
          'Assessment',
          `<div class="input-group"><input id="f5" class="form-control" autocomplete="off" value="${text(form.assessment)}" data-is="assessment"><span class="input-group-btn"><button type="button" class="btn btn-default"><span class="glyphicon glyphicon-search"></span></button></span></div>`,
        ) +
        when(
          form.assessment,
          `<div class="form-group"><div class="col-sm-offset-2 col-sm-10"><label class="radio-inline"><input type="radio" name="lv"${on(form.level === 'by-component')} data-is="byComponent"> By component</label><label class="radio-inline"><input type="radio" name="lv"${on(form.level === 'other')}> By syllabus</label></div></div>
        <div class="form-group"><div class="col-sm-offset-2 col-sm-10">${each(form.components, (one) => `<div class="checkbox"><label><input type="checkbox"${on(one.ticked)} data-tick="${one.code}"> 0625/${one.code} - ${one.title}</label></div>`)}</div></div>
        ${group('f6', 'Candidate', `<input id="f6" class="form-control" value="${form.filter}" data-is="candidateFilter">`)}
        <button type="button" class="btn btn-primary" data-is="applyFilter"><span class="glyphicon glyphicon-filter"></span> Apply Filter</button>`,
        ),
    )}
    ${when(
      form.candidates,
      table(
        ['<input type="checkbox">', 'Candidate number', 'Name', 'Result'],
        each(
          form.candidates,
          (one) =>
            `<tr class="${one.existing ? 'active' : ''}"${when(one.existing, ' style="background:#e5e5e5"')}><td><input type="checkbox"${on(one.ticked)} data-tick="${one.number}"></td><td>${one.number}</td><td>${text(one.name)}</td><td>${one.result ?? ''}</td></tr>`,
        ),
      ),
    )}
    <div class="navbar-fixed-bottom" style="position:sticky;bottom:0"><button type="button" class="btn btn-default" data-is="save">Save</button><button type="button" class="btn btn-danger" data-is="delete">Delete</button><button type="submit" class="btn btn-success" data-is="submit">Submit</button></div></form>`,
    ),
  declarations: () =>
    `<div class="modal in" style="display:block;position:fixed;inset:0"><div class="modal-dialog"><div class="modal-content" style="background:#fff"><div class="modal-header"><button class="close">×</button><h4 class="modal-title">Information</h4></div><div class="modal-body">${each(DECLARATIONS, (words) => `<div class="checkbox"><label><input type="checkbox"> ${words}</label></div>`)}</div><div class="modal-footer"><button class="btn btn-primary">Submit</button></div></div></div></div>`,
  series: ({ series, services }) =>
    shell(
      `Enquiries about results <small>${series}</small>`,
      `<a class="btn btn-primary" href="#">Create Enquiry</a> <a class="btn" href="#">List Enquiries</a>${table(
        ['Service', 'Results released', 'Deadline', 'Days remaining'],
        each(
          services,
          (one) =>
            `<tr><td>${one.name}</td><td>15 August 2024</td><td>${one.deadline}</td><td>${one.days} days remaining</td></tr>`,
        ),
      )}`,
    ),
  seriesList: (names) =>
    shell(
      'Enquiries about results',
      `<p>Select a series</p><div class="list-group">${each(names, (name) => `<a class="list-group-item" href="#">${name}</a>`)}</div>`,
    ),
  list: (all) =>
    shell(
      'List Enquiries',
      `<h4>June 2024</h4>${table(
        ['Enquiry', 'Note', 'Service', 'Status', 'Candidates', 'Syllabus', 'Documents'],
        each(
          all,
          (one) =>
            `<tr><td><a href="#">${one.number}</a></td><td>${one.note}</td><td>${one.service}</td><td><span class="label label-info">${one.status}</span></td><td>${one.all ? 'All' : one.candidates.map(({ number }) => number).join(', ')}</td><td>${one.syllabus}</td><td>${each(one.documents, (kind) => `<a href="#">${kind}</a> `)}</td></tr>`,
        ),
      )}`,
    ),
  enquiry: (one) =>
    shell(
      `Enquiry ${one.number}`,
      `<p>${one.series}</p><div class="row"><div class="col-sm-2"><strong>Status</strong></div><div class="col-sm-10">${one.status}</div></div><div class="row"><div class="col-sm-2"><strong>Service</strong></div><div class="col-sm-10">${one.service}</div></div><div class="row"><div class="col-sm-2"><strong>Syllabus</strong></div><div class="col-sm-10">${one.syllabus}</div></div><div class="row"><div class="col-sm-2"><strong>Note</strong></div><div class="col-sm-10">${one.note}</div></div>
      <ul class="nav nav-tabs"><li class="active"><a href="#">Candidates</a></li><li><a href="#">Files</a></li><li><a href="#">Extensions</a></li></ul>${table(
        ['Number', 'Name'],
        each(one.candidates, (who) => `<tr><td>${who.number}</td><td><a href="#">${who.name}</a></td></tr>`),
      )}
      <ul>${each(one.documents, (kind) => `<li><a href="#">${kind}Letter.pdf</a></li>`)}</ul>`,
    ),
  submitted: (one) =>
    shell(
      'Enquiries about results',
      `<h4>June 2024</h4><div class="alert alert-success">Your enquiry has been submitted.</div><dl class="dl-horizontal"><dt>Status</dt><dd>Submitted</dd><dt>Service</dt><dd>${one.service}</dd><dt>Note</dt><dd>${one.note}</dd></dl>`,
    ),
};
