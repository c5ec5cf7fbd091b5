import { DECLARATIONS, each, type Markup, text, when } from '../markup';

const field = (label: string, control: string, id: string): string =>
  `<mat-form-field class="mat-form-field" style="display:block;position:relative"><div class="mat-form-field-wrapper"><div class="mat-form-field-flex"><div class="mat-form-field-infix">${control}<span class="mat-form-field-label-wrapper"><label class="mat-form-field-label" id="${id}-label" for="${id}"><mat-label>${label}</mat-label></label></span></div></div><div class="mat-form-field-underline"><span class="mat-form-field-ripple"></span></div></div></mat-form-field>`;
const select = (id: string, value: string, key: string): string =>
  `<mat-select role="combobox" aria-autocomplete="none" aria-haspopup="listbox" tabindex="0" id="${id}" aria-labelledby="${id}-label ${id}-value" data-is="${key}"><div class="mat-select-trigger"><div class="mat-select-value" id="${id}-value">${value ? `<span class="mat-select-value-text"><span class="mat-select-min-line">${value}</span></span>` : '<span class="mat-select-placeholder">\u200b</span>'}</div><div class="mat-select-arrow-wrapper"><div class="mat-select-arrow"></div></div></div></mat-select>`;
const box = (ticked: boolean | undefined, key: string, words: string): string =>
  `<mat-checkbox class="mat-checkbox${ticked ? ' mat-checkbox-checked' : ''}"><label class="mat-checkbox-layout"><span class="mat-checkbox-inner-container"><input type="checkbox" class="mat-checkbox-input cdk-visually-hidden" style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)"${ticked ? ' checked' : ''} data-tick="${key}"><span class="mat-checkbox-frame"></span></span><span class="mat-checkbox-label"><span style="display:none">&nbsp;</span>${words}</span></label></mat-checkbox>`;
const card = (title: string, body: string): string =>
  `<mat-card><mat-card-header><mat-card-title style="display:block">${title}</mat-card-title></mat-card-header><mat-card-content>${body}</mat-card-content></mat-card>`;
const grid = (heads: string[], rows: string[][], style: (index: number) => string = () => ''): string =>
  `<mat-table role="table" style="display:block"><mat-header-row role="row" style="display:flex">${each(heads, (head) => `<mat-header-cell role="columnheader" style="flex:1"><div class="mat-sort-header-container"><div class="mat-sort-header-content">${head}</div><div class="mat-sort-header-arrow"></div></div></mat-header-cell>`)}</mat-header-row>${each(rows, (row, index) => `<mat-row role="row" style="display:flex;${style(index)}">${each(row, (cell) => `<mat-cell role="cell" style="flex:1">${cell}</mat-cell>`)}</mat-row>`)}</mat-table>`;

/** Custom elements, labels after fields, lists drawn by hand, tables without table tags, ligature icons. */
export const material: Markup = {
  name: 'Material: floating labels, drawn lists, mat-table',
  form: (
    form,
  ) => `<mat-toolbar><button><mat-icon class="material-icons">menu</mat-icon></button><span>Direct</span></mat-toolbar><h1 class="mat-headline">Create Enquiry – ${form.series}</h1>
  ${when(form.box, `<div class="info-box"><mat-icon class="material-icons">info</mat-icon> ${form.box}</div>`)}
  ${card('Service', field('Note', `<input matInput class="mat-input-element" id="mat-input-1" value="${text(form.note)}" data-is="note">`, 'mat-input-1') + field('Service', select('mat-select-1', form.service, 'service'), 'mat-select-1'))}
  ${card('Centre Details', field('Email', `<input matInput id="mat-input-2" value="${form.email}" data-is="centreEmail">`, 'mat-input-2'))}
  ${card(
    'Candidates Filter',
    field('Qualification', select('mat-select-2', form.qualification, 'qualification'), 'mat-select-2') +
      field(
        'Assessment',
        `<input matInput role="combobox" aria-autocomplete="list" id="mat-input-3" value="${text(form.assessment)}" data-is="assessment">`,
        'mat-input-3',
      ) +
      when(
        form.assessment,
        `<mat-button-toggle-group role="group"><mat-button-toggle class="mat-button-toggle${form.level === 'by-component' ? ' mat-button-toggle-checked' : ''}"><button type="button" class="mat-button-toggle-button" role="radio" aria-checked="${form.level === 'by-component'}" data-is="byComponent"><span class="mat-button-toggle-label-content">By component</span></button></mat-button-toggle><mat-button-toggle class="mat-button-toggle"><button type="button" role="radio" aria-checked="${form.level === 'other'}"><span>By syllabus</span></button></mat-button-toggle></mat-button-toggle-group>
        <div class="components">${each(form.components, (one) => box(one.ticked, one.code, `Component ${one.code}: ${one.title}`))}</div>
        ${field('Candidate', `<input matInput id="mat-input-4" value="${form.filter}" data-is="candidateFilter">`, 'mat-input-4')}<button mat-button class="mat-button" data-is="applyFilter"><span class="mat-button-wrapper"><mat-icon class="material-icons">filter_list</mat-icon> Apply Filter</span></button>`,
      ),
  )}
  ${when(
    form.candidates,
    grid(
      [box(false, 'all', ''), 'Candidate No.', 'Candidate name', 'Grade'],
      (form.candidates ?? []).map((one) => [
        box(one.ticked, one.number, ''),
        one.number,
        text(one.name),
        one.result ?? '',
      ]),
      (index) => (form.candidates?.[index]?.existing ? 'background:#d8d8d8' : ''),
    ),
  )}
  <div class="actions"><button mat-stroked-button data-is="save"><span class="mat-button-wrapper"><mat-icon class="material-icons">save</mat-icon>Save</span></button><button mat-stroked-button data-is="delete"><span><mat-icon class="material-icons">delete</mat-icon>Delete</span></button><button mat-raised-button data-is="submit"><span><mat-icon class="material-icons">send</mat-icon>Submit</span></button></div>`,
  declarations: () =>
    `<div class="cdk-overlay-container" style="position:fixed;inset:0"><mat-dialog-container role="dialog" style="background:#fff;display:block"><h2 mat-dialog-title>Declarations</h2>${each(DECLARATIONS, (words) => box(false, '', words))}<mat-dialog-actions><button>Cancel</button><button>Submit</button></mat-dialog-actions></mat-dialog-container></div>`,
  series: ({ series, services }) =>
    `<h1>${series}</h1><button mat-raised-button><span>Create Enquiry</span></button>${grid(
      ['Service', 'Deadline', 'Days remaining'],
      services.map((one) => [one.name, one.deadline, String(one.days)]),
    )}`,
  list: (all) =>
    `<h1>List Enquiries</h1><h2>June 2024</h2>${field('Search', '<input id="mat-input-9">', 'mat-input-9')}${grid(
      ['Status', 'No.', 'Service', 'Note', 'Candidate numbers', 'Assessment', 'Files'],
      all.map((one) => [
        one.status,
        `<a href="#">${one.number}</a>`,
        one.service,
        one.note,
        one.all ? 'All' : one.candidates.map(({ number }) => number).join(' '),
        one.syllabus,
        each(
          one.documents,
          (kind) =>
            `<button title="${kind}"><mat-icon class="material-icons">description</mat-icon></button>`,
        ),
      ]),
    )}`,
};
