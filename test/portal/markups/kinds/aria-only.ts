import { DECLARATIONS, each, type Markup, text, when } from '../markup';

const box = (ticked: boolean | undefined, key: string, label: string): string =>
  `<div role="checkbox" tabindex="0" aria-checked="${ticked === true}" data-tick="${key}"${when(label, ` aria-label="${label}"`)} style="width:16px;height:16px"></div>`;
const field = (id: string, label: string, control: string): string =>
  `<div class="f"><div id="${id}">${label}</div>${control}</div>`;
const typed = (id: string, value: string, key: string): string =>
  `<div role="textbox" contenteditable="true" aria-labelledby="${id}" tabindex="0" data-is="${key}">${text(value)}</div>`;
const chosen = (id: string, value: string, key: string): string =>
  `<div role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="${id}" tabindex="0" data-is="${key}"><span>${value || 'Select…'}</span><span aria-hidden="true">▾</span></div>`;
const grid = (heads: string[], rows: string[][], style: (index: number) => string = () => ''): string =>
  `<div role="grid" aria-rowcount="${rows.length + 1}"><div role="rowgroup"><div role="row" aria-rowindex="1">${each(heads, (head) => `<div role="columnheader">${head}</div>`)}</div></div><div role="rowgroup">${each(rows, (row, index) => `<div role="row" aria-rowindex="${index + 2}" style="${style(index)}">${each(row, (cell) => `<div role="gridcell">${cell}</div>`)}</div>`)}</div></div>`;
const button = (key: string, words: string): string =>
  `<div role="button" tabindex="0" data-is="${key}">${words}</div>`;

/** Nothing but divs with roles. */
export const ariaOnly: Markup = {
  name: 'divs with roles only',
  form: (
    form,
  ) => `<div role="main"><div role="heading" aria-level="1">Create Enquiry</div><div>${form.series}</div>${when(form.box, `<div role="status">${form.box}</div>`)}
  <div role="group" aria-labelledby="g1"><div role="heading" aria-level="2" id="g1">Service</div>${field('n', 'Note', typed('n', form.note, 'note'))}${field('s', 'Service', chosen('s', form.service, 'service'))}</div>
  <div role="group" aria-label="Centre Details"><div role="heading" aria-level="2">Centre Details</div>${field('e', 'E-mail', typed('e', form.email, 'centreEmail'))}</div>
  <div role="group"><div role="heading" aria-level="2">Candidates Filter</div>${field('q', 'Qualification', chosen('q', form.qualification, 'qualification'))}${field('a', 'Assessment', `<input role="combobox" aria-autocomplete="list" aria-labelledby="a" value="${text(form.assessment)}" data-is="assessment">`)}
  ${when(
    form.assessment,
    `<div role="radiogroup"><div role="radio" aria-checked="${form.level === 'by-component'}" tabindex="0" data-is="byComponent">By component</div><div role="radio" aria-checked="${form.level === 'other'}" tabindex="0">By syllabus</div></div>
    ${when(
      form.components.length,
      grid(
        ['', 'Code', 'Component'],
        form.components.map((one) => [
          box(one.ticked, one.code, `Select ${one.code}`),
          `0625/${one.code}`,
          one.title,
        ]),
      ),
    )}
    ${field('c', 'Candidate', typed('c', form.filter, 'candidateFilter'))}${button('applyFilter', 'Apply Filter')}`,
  )}</div>
  ${when(
    form.candidates,
    grid(
      [box(false, 'all', 'Select all'), 'Candidate', 'Name', 'Result'],
      (form.candidates ?? []).map((one) => [
        box(one.ticked, one.number, ''),
        one.number,
        text(one.name),
        one.result ?? '',
      ]),
      (index) => (form.candidates?.[index]?.existing ? 'background:#ccc' : ''),
    ),
  )}
  <div role="toolbar">${button('save', 'Save')}${button('delete', 'Delete')}${button('submit', 'Submit')}</div></div>`,
  declarations: () =>
    `<div role="alertdialog" aria-modal="true" aria-label="Declarations" style="position:fixed;inset:0;background:#fff"><p>Please confirm both declarations.</p>${each(DECLARATIONS, (words) => `<div role="checkbox" aria-checked="false" tabindex="0">${words}</div>`)}<div role="button" tabindex="0">Submit</div></div>`,
  series: ({ series, services }) =>
    `<div role="heading" aria-level="1">${series}</div>${button('x', 'Create Enquiry')}${grid(
      ['Service', 'Deadline', 'Days remaining'],
      services.map((one) => [one.name, one.deadline, String(one.days)]),
    )}`,
  list: (all) =>
    `<div role="heading">List Enquiries</div><div>June 2024</div>${grid(
      ['Number', 'Note', 'Service', 'Status', 'Candidates', 'Syllabus', 'Documents'],
      all.map((one) => [
        one.number,
        one.note,
        one.service,
        one.status,
        one.all ? 'All' : one.candidates.map(({ number }) => number).join(', '),
        one.syllabus,
        one.documents.join(' '),
      ]),
    )}`,
};
