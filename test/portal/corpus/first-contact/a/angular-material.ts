import { each, type Framework, is, text, when } from '../kit';

const SR =
  'border:0;clip:rect(0 0 0 0);height:1px;margin:-1px;overflow:hidden;padding:0;position:absolute;width:1px';

/** Angular Material 17: outlined or filled form fields, mat-select, mat-autocomplete, mat-table, chips. */
export const ANGULAR_MATERIAL: Framework = {
  name: 'Angular Material',
  kit: (dice) => {
    const panels = dice.percent(50);
    const table = dice.percent(50);
    const toggles = dice.percent(40);
    const icons = dice.percent(50);
    const field = (id: string, label: string, required: boolean, inner: string, hint = '') =>
      `<mat-form-field class="mat-mdc-form-field mat-form-field-appearance-outline"><div class="mat-mdc-text-field-wrapper mdc-text-field mdc-text-field--outlined"><div class="mat-mdc-form-field-flex"><div class="mdc-notched-outline"><div class="mdc-notched-outline__leading"></div><div class="mdc-notched-outline__notch"><label matformfieldfloatinglabel class="mdc-floating-label mat-mdc-floating-label" id="mat-mdc-form-field-label-${id}" for="${id}" aria-owns="${id}"><mat-label>${text(label)}</mat-label>${when(required, '<span aria-hidden="true" class="mat-mdc-form-field-required-marker"></span>')}</label></div><div class="mdc-notched-outline__trailing"></div></div><div class="mat-mdc-form-field-infix">${inner}</div></div><div class="mdc-line-ripple"></div></div><div class="mat-mdc-form-field-subscript-wrapper">${when(hint, `<div class="mat-mdc-form-field-hint-wrapper"><mat-hint id="${id}h">${text(hint)}</mat-hint></div>`)}</div></mat-form-field>`;
    const box = (id: string, key: string, ticked: boolean, label: string, name: string) =>
      `<mat-checkbox class="mat-mdc-checkbox" data-tick="${key}"><div class="mdc-form-field"><div class="mdc-checkbox"><div class="mat-mdc-checkbox-touch-target"></div><input type="checkbox" class="mdc-checkbox__native-control" id="${id}-input" tabindex="0"${when(ticked, ' checked')}${when(name, ` aria-label="${text(name)}"`)} data-tick="${key}"><div class="mdc-checkbox__ripple"></div><div class="mdc-checkbox__background"><svg viewBox="0 0 24 24" class="mdc-checkbox__checkmark"><path d="M1 1"></path></svg></div></div><label class="mdc-label" for="${id}-input">${text(label)}</label></div></mat-checkbox>`;
    return {
      css: `.cdk-visually-hidden{${SR}}.mdc-floating-label{position:absolute}.mat-mdc-form-field-infix{padding-top:20px;position:static}.mdc-checkbox__native-control,.mdc-radio__native-control{opacity:0;position:absolute;width:40px;height:40px}.mat-mdc-text-field-wrapper{position:relative}`,
      text: ({ key, label, value, id, required, hint }) =>
        field(
          id,
          label,
          required,
          `<input matinput class="mat-mdc-input-element mdc-text-field__input" id="${id}" value="${text(value)}" aria-invalid="false" aria-required="${required}" ${is(key)}>`,
          hint,
        ),
      list: ({ key, label, value, id, required }) =>
        field(
          id,
          label,
          required,
          `<mat-select role="combobox" aria-haspopup="listbox" tabindex="0" id="${id}" aria-expanded="false" aria-labelledby="mat-mdc-form-field-label-${id} mat-select-value-${id}" class="mat-mdc-select" ${is(key)}><div cdk-overlay-origin class="mat-mdc-select-trigger"><div class="mat-mdc-select-value" id="mat-select-value-${id}">${when(value, `<span class="mat-mdc-select-value-text"><span class="mat-mdc-select-min-line">${text(value)}</span></span>`, '<span class="mat-mdc-select-placeholder mat-mdc-select-min-line"></span>')}</div><div class="mat-mdc-select-arrow-wrapper"><div class="mat-mdc-select-arrow"><svg viewBox="0 0 24 24"><path d="M7 10l5 5 5-5z"></path></svg></div></div></div></mat-select>`,
        ),
      ahead: ({ key, label, value, id, required }) =>
        field(
          id,
          label,
          required,
          `<input type="text" matinput class="mat-mdc-autocomplete-trigger mat-mdc-input-element" autocomplete="off" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-haspopup="listbox" id="${id}" value="${text(value)}" ${is(key)}>`,
        ),
      ways: ({ id, label }, ways) =>
        toggles
          ? `<mat-button-toggle-group role="radiogroup" aria-label="${label}" class="mat-button-toggle-group">${each(ways, ({ key, label: words, chosen }, index) => `<mat-button-toggle class="mat-button-toggle${when(chosen, ' mat-button-toggle-checked')}" role="presentation" id="${id}-t${index}" ${is(key)}><button type="button" role="radio" class="mat-button-toggle-button" aria-checked="${chosen}" name="${id}"><span class="mat-button-toggle-label-content">${words}</span></button><span class="mat-button-toggle-focus-overlay"></span></mat-button-toggle>`)}</mat-button-toggle-group>`
          : `<label id="${id}l" class="q">${label}</label><mat-radio-group role="radiogroup" aria-labelledby="${id}l">${each(ways, ({ key, label: words, chosen }, index) => `<mat-radio-button class="mat-mdc-radio-button" id="${id}-${index}" ${is(key)}><div class="mdc-form-field"><div class="mdc-radio"><input type="radio" class="mdc-radio__native-control" name="${id}" id="${id}-${index}-input"${when(chosen, ' checked')}><div class="mdc-radio__background"><div class="mdc-radio__outer-circle"></div><div class="mdc-radio__inner-circle"></div></div></div><label class="mdc-label" for="${id}-${index}-input">${words}</label></div></mat-radio-button>`)}</mat-radio-group>`,
      ticks: (title, lines) =>
        `<div class="list"><h4 class="mat-subtitle">${title}</h4>${each(lines, ({ key, ticked, cells }, index) => box(`mat-mdc-checkbox-${index}`, key, ticked, cells[0] ?? '', ''))}</div>`,
      grid: (title, heads, lines) => {
        const [t, tr, th, td, body, head] = table
          ? ['table', 'tr', 'th', 'td', 'tbody', 'thead']
          : ['mat-table', 'mat-row', 'mat-header-cell', 'mat-cell', 'div', 'div'];
        const role = (name: string) => when(!table, ` role="${name}"`);
        const chips = lines.filter(({ ticked }) => ticked);
        return `${when(title, `<h3 class="mat-h3">${title}</h3>`)}<${t} class="mat-mdc-table mdc-data-table__table"${role('table')}><${head}${role('rowgroup')}><${table ? 'tr' : 'mat-header-row'} class="mat-mdc-header-row"${role('row')}><${th} class="mat-mdc-header-cell cdk-column-select"${role('columnheader')}>${box('all', '', false, '', 'Select all')}</${th}>${each(heads, (name) => `<${th} class="mat-mdc-header-cell mat-sort-header"${role('columnheader')}><div class="mat-sort-header-container"><div class="mat-sort-header-content">${name}</div><div class="mat-sort-header-arrow"></div></div></${th}>`)}</${table ? 'tr' : 'mat-header-row'}></${head}><${body}${role('rowgroup')}>${each(lines, ({ key, ticked, cells, tone }, index) => `<${tr} class="mat-mdc-row${when(tone, ' greyed')}"${role('row')}><${td} class="mat-mdc-cell"${role('cell')}>${box(`row${index}`, key, ticked, '', `Select ${cells[0] ?? ''}`)}</${td}>${each(cells, (cell) => `<${td} class="mat-mdc-cell"${role('cell')}> ${text(cell)} </${td}>`)}</${tr}>`)}</${body}></${t}>${when(dice.percent(40), `<mat-chip-set role="presentation" aria-label="Selected">${each(chips, ({ cells }) => `<mat-chip class="mat-mdc-chip"><span class="mdc-evolution-chip__text-label">${text(cells[0] ?? '')}</span><button matchipremove aria-label="remove ${text(cells[0] ?? '')}"><mat-icon>cancel</mat-icon></button></mat-chip>`)}</mat-chip-set>`)}`;
      },
      block: (title, body) =>
        panels
          ? `<mat-expansion-panel class="mat-expansion-panel mat-expanded"><mat-expansion-panel-header role="button" class="mat-expansion-panel-header" tabindex="0" aria-expanded="true"><span class="mat-content"><mat-panel-title class="mat-expansion-panel-header-title"> ${title} </mat-panel-title></span><span class="mat-expansion-indicator"></span></mat-expansion-panel-header><div class="mat-expansion-panel-content" role="region"><div class="mat-expansion-panel-body">${body}</div></div></mat-expansion-panel>`
          : `<mat-card class="mat-mdc-card"><mat-card-header class="mat-mdc-card-header"><div class="mat-mdc-card-header-text"><mat-card-title class="mat-mdc-card-title">${title}</mat-card-title></div></mat-card-header><mat-card-content>${body}</mat-card-content></mat-card>`,
      button: (key, label) =>
        `<button mat-flat-button type="button" class="mdc-button mat-mdc-unelevated-button" ${is(key)}><span class="mat-mdc-button-persistent-ripple mdc-button__ripple"></span>${when(icons, `<mat-icon role="img" class="mat-icon material-icons" aria-hidden="true">${key === 'submit' ? 'send' : key === 'delete' ? 'delete' : 'save'}</mat-icon>`)}<span class="mdc-button__label">${label}</span><span class="mat-mdc-focus-indicator"></span><span class="mat-mdc-button-touch-target"></span></button>`,
      page: ({ title, top, body, bar, foot }) =>
        `<app-root><mat-toolbar>${top}</mat-toolbar><router-outlet></router-outlet><app-enquiry><h1>${title}</h1><form novalidate class="ng-untouched ng-pristine">${body}<div class="actions">${bar}</div></form></app-enquiry>${foot}</app-root><div class="cdk-overlay-container"></div>`,
    };
  },
};
