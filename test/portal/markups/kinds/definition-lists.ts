import { QUALIFICATIONS, SERVICES } from '../facts';
import { DECLARATIONS, each, type Markup, on, options, text, when } from '../markup';

const item = (name: string, control: string): string => `<dt>${name}</dt><dd>${control}</dd>`;

/** `dl` for fields, `ul` for lists, links drawn as buttons. */
export const definitionLists: Markup = {
  name: 'definition lists and bullet lists, links as buttons',
  // The address is not in a box.
  abstains: ['place of centreEmail'],
  form: (
    form,
  ) => `<div id="content"><h1>Create Enquiry</h1><h2>${form.series}</h2>${when(form.box, `<p class="info">${form.box}</p>`)}
  <h3>Service</h3><dl>${item('Note:', `<textarea rows="1" data-is="note">${text(form.note)}</textarea>`)}${item('Service:', `<select data-is="service">${options(SERVICES, form.service)}</select>`)}</dl>
  <h3>Centre Details</h3><dl>${item('Centre:', 'ZZ900')}${item('E-mail:', form.email)}</dl>
  <h3>Candidates Filter</h3><dl>${item('Qualification:', `<select data-is="qualification">${options(QUALIFICATIONS, form.qualification)}</select>`)}${item('Assessment:', `<input value="${text(form.assessment)}" data-is="assessment">`)}
  ${when(
    form.assessment,
    item(
      'Choose:',
      `<select><option value="">Select</option><option${form.level === 'other' ? ' selected' : ''}>By syllabus</option><option data-is="byComponent"${form.level === 'by-component' ? ' selected' : ''}>By component</option></select>`,
    ) +
      when(
        form.components.length,
        item(
          'Components:',
          `<ul>${each(form.components, (one) => `<li><label><input type="checkbox"${on(one.ticked)} data-tick="${one.code}"> Paper ${one.code.slice(0, 1)} (${one.code}) ${one.title}</label></li>`)}</ul>`,
        ),
      ) +
      item(
        'Candidate:',
        `<input value="${form.filter}" data-is="candidateFilter"> <a class="button small" href="#" data-is="applyFilter">Apply Filter</a>`,
      ),
  )}</dl>
  ${when(form.candidates, `<h3>Candidates</h3><ul class="candidates">${each(form.candidates, (one, i) => `<li${when(one.existing, ' style="background:#ddd"')}><input type="checkbox" id="x${i}"${on(one.ticked)} data-tick="${one.number}"> <label for="x${i}">${one.number} ${text(one.name)}</label>${when(one.result, ' <em>(X)</em>')}</li>`)}</ul>`)}
  <p class="actions"><a class="button" href="#" data-is="save">Save</a> <a class="button" href="#" data-is="delete">Delete</a> <a class="button primary" href="#" data-is="submit">Submit</a></p></div>`,
  declarations: () =>
    `<div id="lightbox" style="position:fixed;inset:0;background:#fff"><h3>Information</h3><ul>${each(DECLARATIONS, (words) => `<li><label><input type="checkbox"> ${words}</label></li>`)}</ul><a class="button" href="#">Submit</a></div>`,
  enquiry: (one) =>
    `<h1>${one.series}</h1><dl>${item('Enquiry number', one.number)}${item('Status', one.status)}${item('Service', one.service)}${item('Syllabus', one.syllabus)}${item('Note', one.note)}</dl><h3>Candidates</h3><table><thead><tr><th>Name</th><th>Number</th></tr></thead>${each(one.candidates, (who) => `<tr><td><a href="#">${who.name}</a></td><td>${who.number}</td></tr>`)}</table><h3>Files</h3><ul>${each(one.documents, (kind) => `<li>${kind}Letter</li>`)}</ul><h3>Extensions</h3>`,
};
