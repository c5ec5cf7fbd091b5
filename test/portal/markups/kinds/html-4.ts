import { QUALIFICATIONS, SERVICES } from '../facts';
import { DECLARATIONS, each, type Markup, on, options, text, when } from '../markup';

/** Runs of text and breaks, FONT and CENTER, a list of candidates without a header, plain submit buttons. */
export const html4: Markup = {
  name: 'HTML 4: font and br, no labels, list without a header',
  form: (
    form,
  ) => `<center><font size="5"><b>Create Enquiry</b></font></center><p align="center"><font color="navy">${form.series}</font></p><form method="post">
  ${when(form.box, `<p><font color="red">${form.box}</font></p>`)}
  <p><b>Service</b></p>Note: <input name="n" size="40" value="${text(form.note)}" data-is="note"><br>Service: <select name="s" data-is="service">${options(SERVICES, form.service, '---')}</select><br>
  <p><b>Centre Details</b></p>Centre: ZZ900 Northfield School<br>E-mail: <input name="e" value="${form.email}" data-is="centreEmail"><br>
  <p><b>Candidates Filter</b></p>Qualification: <select name="q" data-is="qualification">${options(QUALIFICATIONS, form.qualification)}</select><br>Assessment: <input name="a" value="${text(form.assessment)}" data-is="assessment"><br>
  ${when(
    form.assessment,
    `<input type="radio" name="l"${on(form.level === 'by-component')} data-is="byComponent"> By component<br><input type="radio" name="l"${on(form.level === 'other')}> By syllabus<br>
    ${each(form.components, (one) => `<input type="checkbox" name="c"${on(one.ticked)} data-tick="${one.code}"> ${one.code} ${one.title}<br>`)}
    Candidate: <input name="cn" size="6" value="${form.filter}" data-is="candidateFilter"> <input type="submit" name="af" value="Apply Filter" data-is="applyFilter"><br>`,
  )}
  ${when(form.candidates, `<table border="1">${each(form.candidates, (one) => `<tr${when(one.existing, ' bgcolor="#c0c0c0"')}><td><input type="checkbox" name="k"${on(one.ticked)} data-tick="${one.number}"></td><td>${one.number}</td><td><font face="Arial">${text(one.name)}</font></td><td>${one.result ?? '&nbsp;'}</td></tr>`)}</table>`)}
  <hr><input type="submit" name="b" value="Save" data-is="save"> <input type="submit" name="b" value="Delete" data-is="delete"> <input type="submit" name="b" value="Submit" data-is="submit"></form>`,
  declarations: () =>
    `<div style="position:absolute;inset:0;background:white"><form><b>Declaration</b><br>${each(DECLARATIONS, (words) => `<input type="checkbox"> ${words}<br>`)}<input type="submit" value="Submit"></form></div>`,
  series: ({ series, services }) =>
    `<center><font size="5"><b>${series}</b></font></center><ul>${each(services, (one) => `<li>${one.name}: deadline ${one.deadline} (${one.days} days remaining)`)}</ul><p><a href="#">Create Enquiry</a> | <a href="#">List Enquiries</a>`,
  seriesList: (names) =>
    `<h1>Enquiries about results</h1>Please choose a series:<ul>${each(names, (name) => `<li><a href="#">${name}</a>`)}</ul>`,
  list: (all) =>
    `<font size="5"><b>List Enquiries</b></font><p>June 2024<table border="1"><tr><td><b>Number</b></td><td><b>Note</b></td><td><b>Service</b></td><td><b>Candidates</b></td><td><b>Status</b></td><td><b>Syllabus</b></td><td><b>Documents</b></td></tr>${each(all, (one) => `<tr><td><a href="#">${one.number}</a></td><td>${one.note}</td><td>${one.service}</td><td>${one.all ? 'All' : one.candidates.map(({ number }) => number).join(', ')}</td><td>${one.status}</td><td>${one.syllabus}</td><td>${one.documents.join(', ') || '&nbsp;'}</td></tr>`)}</table>`,
  enquiry: (one) =>
    `<h2>Enquiry ${one.number}</h2><b>${one.series}</b><p>Status: ${one.status}<br>Service: ${one.service}<br>Syllabus: ${one.syllabus}<br>Note: ${one.note}</p><p><b>Candidates</b></p>${each(one.candidates, (who) => `<a href="#">${who.number} ${who.name}</a><br>`)}<p><b>Files</b></p>${each(one.documents, (kind) => `<a href="#">${kind}Letter</a><br>`)}`,
  submitted: () => '<h2>June 2024</h2><p>The enquiry has been submitted. Status: <b>Submitted</b></p>',
};
