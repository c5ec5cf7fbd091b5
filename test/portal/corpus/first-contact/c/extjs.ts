import { each, is, type PageFramework, type PageKit, text, when } from '../kit';

/** Sencha Ext JS 6: labels that are spans in labels, pickers with triggers, a grid of which every row is a table. */
export const EXT_JS: PageFramework = {
  name: 'Ext JS',
  kit: (dice): PageKit => {
    const above = dice.percent(50);
    const spans = dice.percent(50);
    const item = (id: string, label: string, required: boolean, inner: string) =>
      `<div class="x-field x-form-item x-form-item-default x-anchor-form-item" id="${id}"><label id="${id}-labelEl" class="x-form-item-label x-unselectable${when(above, ' x-form-item-label-top')}" style="${above ? 'display:block' : 'display:inline-block;width:150px'}" for="${id}-inputEl"><span class="x-form-item-label-inner"><span id="${id}-labelTextEl" class="x-form-item-label-text">${text(label)}:</span>${when(required, '<span style="color:red"> *</span>')}</span></label><div id="${id}-bodyEl" class="x-form-item-body" style="display:inline-block">${inner}</div></div>`;
    const wrap = (id: string, input: string, trigger: boolean) =>
      `<div id="${id}-triggerWrap" class="x-form-trigger-wrap"><div class="x-form-text-wrap">${input}</div>${when(trigger, `<div id="${id}-trigger-picker" class="x-form-trigger x-form-arrow-trigger"></div>`)}</div>`;
    const cell = (words: string, more = '') =>
      `<td class="x-grid-cell x-grid-td" style="width:180px" role="gridcell"${more}><div unselectable="on" class="x-grid-cell-inner">${words || '&nbsp;'}</div></td>`;
    const header = (name: string) =>
      `<div class="x-column-header x-unselectable" role="columnheader" style="display:inline-block;width:180px"><div class="x-column-header-inner"><div class="x-column-header-text-container"><div class="x-column-header-text"><span class="x-column-header-text-inner">${name}</span></div></div></div></div>`;
    const rows = (all: string[]) =>
      each(
        all,
        (inner, index) =>
          `<table role="presentation" class="x-grid-item" data-recordindex="${index}" style="width:800px"><tbody><tr class="x-grid-row" role="row">${inner}</tr></tbody></table>`,
      );
    const panel = (title: string, heads: string, body: string) =>
      `<div class="x-panel x-grid" role="grid">${when(title, `<div class="x-panel-header"><div class="x-title" role="presentation"><div class="x-title-text">${title}</div></div></div>`)}<div class="x-panel-body"><div class="x-grid-header-ct" role="rowgroup"><div class="x-box-inner" role="row">${heads}</div></div><div class="x-grid-view" role="rowgroup"><div class="x-grid-item-container" role="presentation">${body}</div></div></div></div>`;
    const box = (key: string, ticked: boolean, words: string) =>
      spans
        ? `<div class="x-field x-form-type-checkbox"><div class="x-form-cb-wrap"><div class="x-form-cb-wrap-inner"><input type="checkbox" id="cb${key}" class="x-form-cb" style="opacity:0"${when(ticked, ' checked')} data-tick="${key}"><span class="x-form-cb-default"></span><label class="x-form-cb-label x-form-cb-label-after" for="cb${key}">${text(words)}</label></div></div></div>`
        : `<div class="x-form-cb-wrap"><input type="checkbox" id="cb${key}"${when(ticked, ' checked')} data-tick="${key}"> <label for="cb${key}">${text(words)}</label></div>`;
    return {
      css: '.x-form-cb-default{display:inline-block;width:15px;height:15px;border:1px solid}',
      text: ({ key, label, value, id, required }) =>
        item(
          id,
          label,
          required,
          wrap(
            id,
            `<input id="${id}-inputEl" type="text" size="1" name="${id}-inputEl" role="textbox" aria-readonly="false" class="x-form-field x-form-text" autocomplete="off" value="${text(value)}" ${is(key)}>`,
            false,
          ),
        ),
      list: ({ key, label, value, id, required }) =>
        item(
          id,
          label,
          required,
          wrap(
            id,
            `<input id="${id}-inputEl" type="text" readonly role="combobox" aria-haspopup="true" aria-expanded="false" aria-autocomplete="list" class="x-form-field x-form-text" value="${text(value)}" ${is(key)}>`,
            true,
          ),
        ),
      ahead: ({ key, label, value, id, required }) =>
        item(
          id,
          label,
          required,
          wrap(
            id,
            `<input id="${id}-inputEl" type="text" role="combobox" aria-haspopup="true" aria-expanded="false" aria-autocomplete="list" class="x-form-field x-form-text" value="${text(value)}" ${is(key)}>`,
            true,
          ),
        ),
      ways: ({ id, label }, ways) =>
        item(
          id,
          label,
          false,
          `<div class="x-form-checkboxgroup-body" role="radiogroup">${each(ways, ({ key, label: words, chosen }, index) => `<div class="x-field x-form-type-radio"><input type="radio" id="${id}r${index}" name="${id}"${when(chosen, ' checked')} ${is(key)}><label class="x-form-cb-label" for="${id}r${index}">${words}</label></div>`)}</div>`,
        ),
      ticks: (title, lines) =>
        `<fieldset class="x-fieldset"><legend class="x-fieldset-header"><div class="x-fieldset-header-text">${title}</div></legend>${each(lines, ({ key, ticked, cells }) => box(key, ticked, cells[0] ?? ''))}</fieldset>`,
      grid: (title, heads, lines) =>
        panel(
          title,
          `<div class="x-column-header" role="columnheader" style="display:inline-block;width:32px"><span class="x-column-header-checkbox" role="presentation"></span></div>${each(heads, header)}`,
          rows(
            lines.map(
              ({ key, ticked, cells, tone }) =>
                `<td class="x-grid-cell x-selmodel-column" role="gridcell" style="width:32px${when(tone, ';background:#ccc')}"><div class="x-grid-cell-inner"><span class="x-grid-checkcolumn${when(ticked, ' x-grid-checkcolumn-checked')}" role="checkbox" aria-checked="${ticked}" tabindex="0" data-tick="${key}"></span></div></td>${each(cells, (words) => cell(text(words), tone ? ' bgcolor="#cccccc"' : ''))}`,
            ),
          ),
        ),
      sheet: (title, heads, all) =>
        panel(title, each(heads, header), rows(all.map((cells) => each(cells, (words) => cell(words))))),
      pairs: (all) =>
        each(
          all,
          ([name, value]) =>
            `<div class="x-field x-form-display-field"><label class="x-form-item-label"><span class="x-form-item-label-text">${name}:</span></label><div class="x-form-item-body" style="display:inline-block"><div class="x-form-display-field-default">${value}</div></div></div>`,
        ),
      window: (title, body) =>
        `<div class="x-mask" style="position:fixed;inset:0"></div><div class="x-window x-layer" role="dialog" aria-modal="true" style="position:fixed;left:100px;top:100px;width:600px;background:#fff"><div class="x-window-header"><div class="x-title"><div class="x-title-text">${title}</div></div></div><div class="x-window-body">${body}</div></div>`,
      tick: (words) => box('', false, words),
      block: (title, body) =>
        `<div class="x-panel"><div class="x-panel-header x-header"><div class="x-title x-panel-header-title"><div class="x-title-text">${title}</div></div><div class="x-tool" role="button"><div class="x-tool-img"></div></div></div><div class="x-panel-body">${body}</div></div>`,
      button: (key, label) =>
        `<a class="x-btn x-unselectable x-btn-default-small" role="button" tabindex="0" id="button-${key || 'x'}" ${is(key)}><span role="presentation" class="x-btn-wrap"><span class="x-btn-button"><span class="x-btn-icon-el">&nbsp;</span><span class="x-btn-inner">${label}</span></span></span></a>`,
      page: ({ title, top, body, bar, foot }) =>
        `<div class="x-viewport"><div class="x-toolbar">${top}</div><div class="x-panel"><div class="x-title"><h1 class="x-title-text">${title}</h1></div>${body}<div class="x-toolbar x-docked-bottom">${bar}</div></div>${foot}</div>`,
    };
  },
};
