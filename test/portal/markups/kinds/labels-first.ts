import { QUALIFICATIONS, SERVICES } from '../facts';
import { each, type Markup, on, options, text, when } from '../markup';

const CSS =
  '<style>.g{display:grid;grid-auto-flow:column;gap:6px;justify-content:start}.l{display:grid;grid-template-columns:30px 60px 300px 60px}</style>';

/** All names first, all fields next, placed by a grid; a list of candidates whose cells follow each other. */
export const labelsFirst: Markup = {
  name: 'CSS grid: all names before all fields, cells without rows',
  existing: 'none',
  form: (form) => `${CSS}<h1>Create Enquiry</h1><p>${form.series}</p>${when(form.box, `<p>${form.box}</p>`)}
  <section><h2>Service</h2><div class="g" style="grid-template-rows:repeat(2,40px)"><span>Note</span><span>Service</span><input value="${text(form.note)}" data-is="note"><select data-is="service">${options(SERVICES, form.service)}</select></div></section>
  <section><h2>Centre Details</h2><div class="g" style="grid-template-rows:40px"><span>E-mail</span><input value="${form.email}" data-is="centreEmail"></div></section>
  <section><h2>Candidates Filter</h2><div class="g" style="grid-template-rows:repeat(${form.assessment ? 3 : 2},40px)"><span>Qualification</span><span>Assessment</span>${when(form.assessment, '<span>Candidate</span>')}<select data-is="qualification">${options(QUALIFICATIONS, form.qualification)}</select><input value="${text(form.assessment)}" data-is="assessment">${when(form.assessment, `<input value="${form.filter}" data-is="candidateFilter">`)}</div>
  ${when(form.assessment, `<div><label><input type="radio" name="z"${on(form.level === 'by-component')} data-is="byComponent">By component</label><label><input type="radio" name="z"${on(form.level === 'other')}>By syllabus</label></div><div class="c">${each(form.components, (one) => `<input type="checkbox"${on(one.ticked)} data-tick="${one.code}"><span>${one.code} ${one.title}</span>`)}</div><button data-is="applyFilter">Apply Filter</button>`)}</section>
  ${when(form.candidates, `<section><h2>Candidates</h2><div class="l">${each(form.candidates, (one) => `<input type="checkbox"${on(one.ticked)} data-tick="${one.number}"><span>${one.number}</span><span>${text(one.name)}</span><span>${one.result ?? ''}</span>`)}</div></section>`)}
  <footer><button data-is="save">Save</button><button data-is="delete">Delete</button><button data-is="submit">Submit</button></footer>`,
  series: ({ series, services }) =>
    `<h1>${series}</h1><button>Create Enquiry</button><div style="display:grid;grid-template-columns:1fr 1fr 1fr"><b>Service</b><b>Deadline</b><b>Days remaining</b>${each(services, (one) => `<span>${one.name}</span><span>${one.deadline}</span><span>${one.days}</span>`)}</div>`,
};
