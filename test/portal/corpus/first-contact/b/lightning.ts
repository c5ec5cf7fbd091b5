import { each, type Framework, is, text, when } from '../kit';

/** Salesforce Lightning: labels with a star before them, lists that are buttons, a data table with help for ears. */
export const LIGHTNING: Framework = {
  name: 'Salesforce Lightning',
  kit: (dice) => {
    const buttonList = dice.percent(60);
    const helpIcon = dice.percent(50);
    const dual = dice.percent(50);
    const label = (id: string, words: string, required: boolean) =>
      `<label class="slds-form-element__label slds-no-flex" for="${id}">${when(required, '<abbr class="slds-required" title="required">*</abbr>')}${text(words)}</label>${when(helpIcon, `<lightning-helptext class="slds-form-element__icon"><button type="button" class="slds-button slds-button_icon"><span class="assist">Help</span></button></lightning-helptext>`)}`;
    const element = (id: string, words: string, required: boolean, inner: string, hint = '') =>
      `<div class="slds-form-element">${label(id, words, required)}<div class="slds-form-element__control">${inner}</div>${when(hint, `<div class="slds-form-element__help">${text(hint)}</div>`)}</div>`;
    const box = (key: string, ticked: boolean, words: string, ears: string) =>
      `<lightning-primitive-input-checkbox><div class="slds-form-element"><div class="slds-form-element__control"><span class="slds-checkbox"><input type="checkbox" id="cb-${key}-${ears.length}"${when(ticked, ' checked')}${when(key, ` data-tick="${key}"`)}><label class="slds-checkbox__label" for="cb-${key}-${ears.length}"><span class="slds-checkbox_faux"></span><span class="${ears ? 'assist' : 'slds-form-element__label'}">${text(ears || words)}</span></label></span></div></div></lightning-primitive-input-checkbox>`;
    return {
      css: '.assist{position:absolute!important;margin:-1px!important;border:0!important;padding:0!important;width:1px!important;height:1px!important;overflow:hidden!important;clip:rect(0 0 0 0)!important}.slds-checkbox input,.slds-radio input{width:1px;height:1px;border:0;clip:rect(0 0 0 0);margin:-1px;overflow:hidden;padding:0;position:absolute}.slds-checkbox_faux{display:inline-block;width:16px;height:16px;border:1px solid}',
      text: ({ key, label: words, value, id, required, hint }) =>
        `<lightning-input>${element(id, words, required, `<input type="text" class="slds-input" id="${id}" value="${text(value)}" ${is(key)}>`, hint)}</lightning-input>`,
      list: ({ key, label: words, value, id, required }) =>
        `<lightning-combobox>${element(
          id,
          words,
          required,
          `<div class="slds-combobox_container"><div class="slds-combobox slds-dropdown-trigger"><div class="slds-combobox__form-element">${
            buttonList
              ? `<button role="combobox" type="button" id="${id}" class="slds-combobox__input slds-input_faux" aria-haspopup="listbox" aria-expanded="false" aria-label="${text(words)}" aria-controls="dropdown-${id}" data-value="${text(value)}" ${is(key)}><span class="slds-truncate">${text(value || 'Select an Option')}</span></button>`
              : `<input role="combobox" type="text" id="${id}" class="slds-input slds-combobox__input" readonly aria-haspopup="listbox" aria-expanded="false" placeholder="Select an Option" value="${text(value)}" ${is(key)}>`
          }</div><div id="dropdown-${id}" class="slds-listbox" role="listbox" style="display:none"></div></div></div>`,
        )}</lightning-combobox>`,
      ahead: ({ key, label: words, value, id, required }) =>
        `<lightning-lookup>${element(id, words, required, `<div class="slds-combobox_container"><div class="slds-combobox" role="none"><div class="slds-combobox__form-element slds-input-has-icon"><input type="text" id="${id}" class="slds-combobox__input slds-input" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-haspopup="listbox" placeholder="Search Syllabuses..." autocomplete="off" value="${text(value)}" ${is(key)}><span class="slds-icon_container"><svg></svg></span></div></div></div>`)}</lightning-lookup>`,
      ways: ({ id, label: words }, ways) =>
        `<lightning-radio-group><fieldset class="slds-form-element"><legend class="slds-form-element__legend slds-form-element__label">${words}</legend><div class="slds-form-element__control">${dual ? '<div class="slds-radio_button-group">' : ''}${each(ways, ({ key, label: name, chosen }, index) => `<span class="slds-radio${when(dual, '_button')}" ${is(key)}><input type="radio" id="${id}-${index}" name="${id}"${when(chosen, ' checked')}><label class="slds-radio__label" for="${id}-${index}"><span class="slds-radio_faux">${when(dual, name)}</span>${when(!dual, `<span class="slds-form-element__label">${name}</span>`)}</label></span>`)}${dual ? '</div>' : ''}</div></fieldset></lightning-radio-group>`,
      ticks: (title, lines) =>
        `<lightning-checkbox-group><fieldset class="slds-form-element"><legend class="slds-form-element__legend slds-form-element__label">${title}</legend><div class="slds-form-element__control">${each(lines, ({ key, ticked, cells }) => box(key, ticked, cells[0] ?? '', ''))}</div></fieldset></lightning-checkbox-group>`,
      grid: (title, heads, lines) =>
        `${when(title, `<h2 class="slds-text-heading_small">${title}</h2>`)}<lightning-datatable><div class="slds-table_header-fixed_container"><table class="slds-table slds-table_bordered slds-table_header-fixed" role="grid"><thead><tr><th role="columnheader" style="width:52px"><div class="slds-th__action">${box('', false, '', `Select ${lines.length} items`)}</div></th>${each(heads, (name) => `<th role="columnheader" aria-label="${name}" class="slds-is-sortable" scope="col"><lightning-primitive-header-factory><span class="assist">Sort by:</span><div class="slds-cell-fixed"><a class="slds-th__action slds-text-link_reset" href="javascript:void(0);" role="button"><span class="assist">Sort by:</span><span class="slds-truncate" title="${name}">${name}</span><span class="slds-is-sortable__icon"></span></a></div></lightning-primitive-header-factory></th>`)}</tr></thead><tbody>${each(lines, ({ key, ticked, cells, tone }, index) => `<tr class="slds-hint-parent${when(tone, ' row-existing')}" data-row-key-value="${index}" aria-selected="${ticked}"><td role="gridcell" class="slds-cell-edit"><lightning-primitive-cell-checkbox>${box(key, ticked, '', `Select Item ${index + 1}`)}</lightning-primitive-cell-checkbox></td>${each(cells, (cell, at) => `<${at === 0 ? 'th scope="row"' : 'td role="gridcell"'} data-label="${heads[at]}"><lightning-primitive-cell-factory><span class="slds-grid slds-grid_align-spread"><div class="slds-truncate"><lightning-base-formatted-text>${text(cell)}</lightning-base-formatted-text></div></span></lightning-primitive-cell-factory></${at === 0 ? 'th' : 'td'}>`)}</tr>`)}</tbody></table></div></lightning-datatable>`,
      block: (title, body) =>
        dice.percent(50)
          ? `<div class="slds-section slds-is-open"><h3 class="slds-section__title"><button aria-expanded="true" class="slds-button slds-section__title-action"><svg></svg><span class="slds-truncate" title="${title}">${title}</span></button></h3><div class="slds-section__content">${body}</div></div>`
          : `<article class="slds-card"><div class="slds-card__header slds-grid"><header class="slds-media"><div class="slds-media__body"><h2 class="slds-card__header-title"><span>${title}</span></h2></div></header></div><div class="slds-card__body">${body}</div></article>`,
      button: (key, label) =>
        `<lightning-button variant="${key === 'delete' ? 'destructive' : 'brand'}"><button class="slds-button" type="button" aria-disabled="false" part="button" ${is(key)}>${label}</button></lightning-button>`,
      page: ({ title, top, body, bar, foot }) =>
        `<div class="desktop container forceStyle"><div class="slds-global-header">${top}</div><div class="slds-page-header"><h1><span class="slds-page-header__title">${title}</span></h1></div>${body}<div class="slds-docked-form-footer">${bar}</div>${foot}</div>`,
    };
  },
};
