import type { CorpusPage } from '../corpus-page';
import type { Family } from '../families/family';
import { choices, markFirst, native, pageOf } from '../families/family';
import { PLANS } from '../plans/plans.cases';
import { call, loadJquery, markDrawn, TomSelect } from './load';

const base: Omit<Family, 'name' | 'mount'> = {
  field: (field, id) =>
    `<div class="form-group"><label for="${id}">${field.label}</label> ${native(field, `id="${id}" class="w-${field.sort}"`)}</div>`,
  tick: (field, id) =>
    `<div><input type="checkbox" class="w-tick" id="${id}" data-is="${field.key}"><label for="${id}">${field.label}</label></div>`,
  choice: (field, id) =>
    `<div class="w-choice">${choices(field)
      .map(
        (one, index) =>
          `<input type="radio" name="${id}" id="${id}${index}"${markFirst(field, index)}><label for="${id}${index}">${one}</label>`,
      )
      .join('')}</div>`,
  block: (title, body) =>
    `<div class="box"><div class="box-header"><h3 class="box-title">${title}</h3></div>${body}</div>`,
  button: (key, label) => `<button type="button" class="w-button" data-is="${key}">${label}</button>`,
};

const STYLE =
  '<style>.select2-hidden-accessible{border:0;clip:rect(0 0 0 0);height:1px;overflow:hidden;position:absolute;width:1px}.ts-hidden-accessible{border:0;clip:rect(0 0 0 0);height:1px;overflow:hidden;position:absolute;width:1px}.ui-helper-hidden-accessible{border:0;clip:rect(0 0 0 0);height:1px;overflow:hidden;position:absolute;width:1px}</style>';

async function select2(html: string): Promise<void> {
  const $ = await loadJquery();
  document.body.innerHTML = STYLE + html;
  call($('select'), 'select2', { placeholder: 'Choose', width: '200px' });
  for (const list of document.querySelectorAll('select')) markDrawn(list, list.nextElementSibling);
}

/** Labels stand beside the lists without being bound to them. */
const unbound: Family['field'] = (field) =>
  `<div class="form-group"><label>${field.label}</label> ${native(field)}</div>`;

async function jqueryUi(html: string): Promise<void> {
  const $ = await loadJquery();
  document.body.innerHTML = STYLE + html;
  call($('select'), 'selectmenu', {});
  call($('.w-type-ahead'), 'autocomplete', { source: ['0625 Physics', '0620 Chemistry'] });
  call($('.w-tick, .w-choice input'), 'checkboxradio', {});
  call($('.w-button'), 'button', {});
  for (const list of document.querySelectorAll('select'))
    markDrawn(list, document.getElementById(`${list.id}-button`));
}

function tomSelect(html: string): void {
  document.body.innerHTML = STYLE + html;
  for (const list of document.querySelectorAll('select')) {
    new TomSelect(list, { create: false });
    markDrawn(list, list.nextElementSibling);
  }
}

const DRESSED: Family[] = [
  { ...base, name: 'Select2 on bound labels', mount: select2 },
  { ...base, field: unbound, name: 'Select2 on labels bound to nothing', mount: select2 },
  { ...base, name: 'jQuery UI', mount: jqueryUi },
  { ...base, name: 'Tom Select', mount: tomSelect },
  { ...base, field: unbound, name: 'Tom Select on labels bound to nothing', mount: tomSelect },
];

/** Every plan with the lists, boxes and buttons of real widget libraries, started as a page starts them. */
export const WIDGET_PAGES: CorpusPage[] = DRESSED.flatMap((family) =>
  PLANS.map((plan) => pageOf(family, plan, 'widgets')),
);
