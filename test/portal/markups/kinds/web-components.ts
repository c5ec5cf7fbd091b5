import { QUALIFICATIONS, SERVICES } from '../facts';
import { DECLARATIONS, each, type Markup, on, options, text, when } from '../markup';

const part = (tag: string, shadow: string, inside = ''): string =>
  `<${tag}><template shadowrootmode="open">${shadow}</template>${inside}</${tag}>`;
const field = (label: string, control: string): string =>
  part(
    'x-field',
    `<style>:host{display:block}</style><label for="i">${label}</label><div class="w">${control}</div>`,
  );
const box = (ticked: boolean | undefined, key: string, words: string): string =>
  part(
    'x-check',
    `<label><input type="checkbox"${on(ticked)} data-tick="${key}"><slot></slot></label>`,
    words,
  );
const card = (title: string, body: string): string =>
  part(
    'x-card',
    '<style>:host{display:block}</style><header><slot name="title"></slot></header><div><slot></slot></div>',
    `<h3 slot="title">${title}</h3>${body}`,
  );
const button = (key: string, words: string): string =>
  part('x-button', `<button part="base" data-is="${key}"><slot></slot></button>`, words);

/** Open shadow roots in shadow roots: labels inside, words in slots. */
export const webComponents: Markup = {
  name: 'web components with open shadow roots',
  mount: (html) => {
    document.body.setHTMLUnsafe(html);
  },
  form: (form) =>
    part(
      'x-app',
      `<h1>Create Enquiry</h1><p>${form.series}</p>${when(form.box, `<p role="status">${form.box}</p>`)}
    ${card('Service', field('Note', `<input id="i" value="${text(form.note)}" data-is="note">`) + field('Service', `<select id="i" data-is="service">${options(SERVICES, form.service)}</select>`))}
    ${card('Centre Details', field('E-mail', `<input id="i" value="${form.email}" data-is="centreEmail">`))}
    ${card(
      'Candidates Filter',
      field(
        'Qualification',
        `<select id="i" data-is="qualification">${options(QUALIFICATIONS, form.qualification)}</select>`,
      ) +
        field(
          'Assessment',
          `<input id="i" role="combobox" value="${text(form.assessment)}" data-is="assessment">`,
        ) +
        when(
          form.assessment,
          `<x-radios>${part('x-radio', `<label><input type="radio" name="r"${on(form.level === 'by-component')} data-is="byComponent"><slot></slot></label>`, 'By component')}${part('x-radio', `<label><input type="radio" name="r"${on(form.level === 'other')}><slot></slot></label>`, 'By syllabus')}</x-radios>
          <div>${each(form.components, (one) => box(one.ticked, one.code, `${one.code} ${one.title}`))}</div>${field('Candidate', `<input id="i" value="${form.filter}" data-is="candidateFilter">`)}${button('applyFilter', 'Apply Filter')}`,
        ),
    )}
    ${when(form.candidates, part('x-table', `<table><thead><tr><th></th><th>Candidate</th><th>Name</th><th>Result</th></tr></thead><tbody>${each(form.candidates, (one) => `<tr${when(one.existing, ' style="background:#d8d8d8"')}><td>${box(one.ticked, one.number, '')}</td><td>${one.number}</td><td>${text(one.name)}</td><td>${one.result ?? ''}</td></tr>`)}</tbody></table>`))}
    ${button('save', 'Save')}${button('delete', 'Delete')}${button('submit', 'Submit')}`,
    ),
  declarations: () =>
    part(
      'x-dialog',
      `<div role="dialog" style="position:fixed;inset:0;background:#fff"><h2>Declarations</h2>${each(DECLARATIONS, (words) => box(false, '', words))}${button('x', 'Submit')}</div>`,
    ),
};
