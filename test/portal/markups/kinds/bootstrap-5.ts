import { QUALIFICATIONS, SERVICES } from '../facts';
import { DECLARATIONS, each, type Markup, on, options, text, when } from '../markup';

const floating = (id: string, label: string, control: string): string =>
  `<div class="form-floating mb-3">${control}<label for="${id}">${label}</label></div>`;
const bar = `<div class="d-flex gap-2"><button type="button" class="btn" data-is="save">Save</button><button type="button" class="btn" data-is="delete">Delete</button><button type="button" class="btn btn-primary" data-is="submit">Submit</button></div>`;

/** Floating labels behind their fields, cards, a list group for candidates, the buttons above and below the form. */
export const bootstrap5: Markup = {
  name: 'Bootstrap 5: floating labels, buttons at top and bottom',
  abstains: ['save', 'delete', 'submit'],
  form: (
    form,
  ) => `<main class="container"><h1 class="h3">Create Enquiry</h1><p class="lead">June 2024 series</p><form>${bar}
  ${when(form.box, `<div class="alert alert-warning alert-dismissible">${form.box}<button type="button" class="btn-close" aria-label="Close"></button></div>`)}
  <div class="card"><div class="card-header">Service</div><div class="card-body">
  ${floating('n', 'Note', `<textarea class="form-control" id="n" placeholder=" " data-is="note">${text(form.note)}</textarea>`)}
  ${floating('s', 'Service', `<select class="form-select" id="s" data-is="service">${options(SERVICES, form.service, 'Choose...')}</select>`)}</div></div>
  <div class="card"><div class="card-header">Centre Details</div><div class="card-body"><p>ZZ900 Northfield School</p>${floating('e', 'E-mail address', `<input type="email" class="form-control" id="e" placeholder=" " value="${form.email}" data-is="centreEmail">`)}</div></div>
  <div class="card"><div class="card-header">Candidates Filter</div><div class="card-body">
  ${floating('q', 'Qualification', `<select class="form-select" id="q" data-is="qualification">${options(QUALIFICATIONS, form.qualification)}</select>`)}
  ${floating('a', 'Assessment', `<input class="form-control" id="a" list="al" placeholder=" " value="${text(form.assessment)}" data-is="assessment"><datalist id="al"><option value="0625 Physics"></datalist>`)}
  ${when(
    form.assessment,
    `<div class="btn-group" role="group" aria-label="Level"><input type="radio" class="btn-check" name="l" id="l1"${on(form.level === 'by-component')} data-is="byComponent"><label class="btn btn-outline-primary" for="l1">By component</label><input type="radio" class="btn-check" name="l" id="l2"${on(form.level === 'other')}><label class="btn btn-outline-primary" for="l2">By syllabus</label></div>
    <div class="row row-cols-3">${each(form.components, (one, i) => `<div class="col"><div class="form-check"><input class="form-check-input" type="checkbox" id="c${i}"${on(one.ticked)} data-tick="${one.code}"><label class="form-check-label" for="c${i}">${one.code} ${one.title}</label></div></div>`)}</div>
    ${floating('c', 'Candidate number', `<input class="form-control" id="c" placeholder=" " value="${form.filter}" data-is="candidateFilter">`)}<button type="button" class="btn" data-is="applyFilter">Apply Filter</button>`,
  )}</div></div>
  ${when(form.candidates, `<h2 class="h5">Candidates</h2><div class="list-group">${each(form.candidates, (one) => `<label class="list-group-item"${when(one.existing, ' style="background:#dddddd"')}><input class="form-check-input me-1" type="checkbox"${on(one.ticked)} data-tick="${one.number}"><span class="fw-bold">${one.number}</span> <span>${text(one.name)}</span> ${when(one.result, `<span class="badge">${one.result}</span>`)}</label>`)}</div>`)}
  ${bar}</form></main>`,
  declarations: () =>
    `<div class="modal fade show" role="dialog" aria-modal="true" style="display:block;position:fixed;inset:0;background:#fff"><div class="modal-header"><h5 class="modal-title">Declarations</h5></div>${each(DECLARATIONS, (words, i) => `<div class="form-check"><input type="checkbox" id="d${i}"><label for="d${i}">${words}</label></div>`)}<button class="btn">Submit</button></div>`,
  series: ({ series, services }) =>
    `<main><h1>${series}</h1><button class="btn btn-primary">Create Enquiry</button><div class="row">${each(services, (one) => `<div class="col"><div class="card"><div class="card-body"><h5 class="card-title">${one.name}</h5><h6 class="card-subtitle">Deadline</h6><p class="card-text">${one.deadline}</p><span class="badge">${one.days} days remaining</span></div></div></div>`)}</div></main>`,
};
