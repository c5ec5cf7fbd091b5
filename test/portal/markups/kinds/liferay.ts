import { QUALIFICATIONS, SERVICES } from '../facts';
import { DECLARATIONS, each, type Markup, on, options, text, when } from '../markup';

const P = '_ear_WAR_earportlet_INSTANCE_k3';
const field = (label: string, id: string, control: string): string =>
  `<div class="control-group field-wrapper"><label class="control-label" for="${P}_${id}"> ${label} <span class="taglib-icon-help"><img alt="" src="data:,"><span class="taglib-text hide-accessible" style="position:absolute;clip:rect(0 0 0 0)">More about this field</span></span></label>${control}</div>`;
const portlet = (title: string, body: string): string =>
  `<div class="portlet" id="p_p_id${P}_"><section class="portlet-borderless-container"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">${title}</span></h1></header><div class="portlet-content"><div class="portlet-body">${body}</div></div></section></div>`;

/** Namespaced ids, help icons in labels, accordion headers, a search container with a pager. */
export const liferay: Markup = {
  name: 'Liferay portlet: help icons in labels, accordions, pager',
  form: (form) =>
    `<div id="wrapper"><header id="banner"><a class="logo">Direct</a><nav id="navigation"><ul><li><a href="#"><span>Administer exams</span></a></li></ul></nav></header>${portlet(
      `Create Enquiry (${form.series})`,
      `<form>${when(form.box, `<div class="alert alert-info">${form.box}</div>`)}
  <fieldset class="fieldset"><div class="accordion-group"><div class="accordion-heading"><a class="accordion-toggle" aria-expanded="true" href="#">Service</a></div><div class="accordion-body">${field('Note', 'note', `<input class="field" id="${P}_note" value="${text(form.note)}" data-is="note">`)}${field('Service <span class="label-required">(Required)</span>', 'service', `<select class="aui-field-select" id="${P}_service" data-is="service">${options(SERVICES, form.service)}</select>`)}</div></div>
  <div class="accordion-group"><div class="accordion-heading"><a class="accordion-toggle" aria-expanded="true" href="#">Centre Details</a></div><div class="accordion-body">${field('E-mail', 'mail', `<input id="${P}_mail" value="${form.email}" disabled data-is="centreEmail">`)}</div></div>
  <div class="accordion-group"><div class="accordion-heading"><a class="accordion-toggle" aria-expanded="true" href="#">Candidates Filter</a></div><div class="accordion-body">${field('Qualification', 'qual', `<select id="${P}_qual" data-is="qualification">${options(QUALIFICATIONS, form.qualification)}</select>`)}${field('Assessment', 'ass', `<div class="yui3-aclist"><input id="${P}_ass" class="yui3-aclist-input" aria-autocomplete="list" value="${text(form.assessment)}" data-is="assessment"></div>`)}
  ${when(
    form.assessment,
    `<ul class="nav nav-tabs"><li class="tab${form.level === 'by-component' ? ' active' : ''}"><a href="javascript:;" data-is="byComponent">By component</a></li><li class="tab${form.level === 'other' ? ' active' : ''}"><a href="javascript:;">By syllabus</a></li></ul>
    ${each(form.components, (one) => `<label class="checkbox"><input type="checkbox"${on(one.ticked)} data-tick="${one.code}"><span>${one.title} (${one.code})</span></label>`)}
    ${field('Candidate no.', 'cand', `<input id="${P}_cand" value="${form.filter}" data-is="candidateFilter">`)}<button class="btn" data-is="applyFilter"><i class="icon-filter"></i> Apply Filter</button>`,
  )}</div></div></fieldset>
  ${when(form.candidates, `<div class="lfr-search-container"><table class="table table-bordered"><thead class="table-columns"><tr><th><input type="checkbox" title="Select all"></th><th>Number</th><th>Last name, first name</th><th></th></tr></thead><tbody class="table-data">${each(form.candidates, (one) => `<tr${when(one.existing, ' style="background-color:rgb(220,220,220)"')}><td><input type="checkbox"${on(one.ticked)} data-tick="${one.number}"></td><td>${one.number}</td><td>${text(one.name)}</td><td>${one.result ?? ''}</td></tr>`)}</tbody></table><div class="taglib-page-iterator"><div class="search-results">Showing ${form.candidates?.length} results.</div></div></div>`)}
  <div class="button-holder"><button class="btn btn-primary" data-is="save">Save</button><a class="btn" href="#" data-is="delete">Delete</a><button class="btn" data-is="submit">Submit</button></div></form>`,
    )}</div>`,
  declarations: () =>
    `<div class="yui3-widget modal" role="dialog" style="position:fixed;inset:0;background:#fff"><div class="modal-header"><h3>Declarations</h3></div><div class="modal-body">${each(DECLARATIONS, (words) => `<label class="checkbox"><input type="checkbox"> ${words}</label>`)}</div><button class="btn">Submit</button></div>`,
  seriesList: (names) =>
    portlet(
      'Enquiries about results',
      `<ul class="nav">${each(names, (name) => `<li><a href="#"><span>${name}</span></a></li>`)}</ul>`,
    ),
  list: (all) =>
    portlet(
      'List Enquiries',
      `<h3>June 2024</h3><form><input placeholder="Search enquiries"><button>Search</button></form><table><thead><tr><th>No.</th><th>Status</th><th>Note</th><th>Service</th><th>Candidate</th><th>Assessment</th><th>Documents</th></tr></thead><tbody>${each(all, (one) => `<tr><td><a href="#">${one.number}</a></td><td>${one.status}</td><td>${one.note}</td><td>${one.service}</td><td>${one.all ? 'All' : each(one.candidates, ({ number }) => `<div>${number}</div>`)}</td><td>${one.syllabus}</td><td>${each(one.documents, (kind) => `<img alt="${kind}" src="data:,">`)}</td></tr>`)}</tbody></table>`,
    ),
};
