import { each, type Framework, is, text, when } from '../kit';

/** Ant Design 5: form items, selects whose search box is unseen, split tables, cards or tabs. */
export const ANT_DESIGN: Framework = {
  name: 'Ant Design',
  kit: (dice) => {
    const vertical = dice.percent(50);
    const fixedHead = dice.percent(50);
    const buttons = dice.percent(50);
    const colon = dice.percent(50);
    const item = (id: string, label: string, required: boolean, inner: string, hint = '') =>
      `<div class="ant-form-item"><div class="ant-row ant-form-item-row"><div class="ant-col ant-form-item-label${when(vertical, ' ant-col-24')}"><label for="${id}" class="${when(required, 'ant-form-item-required')}${when(!colon, ' ant-form-item-no-colon')}" title="${text(label)}">${text(label)}</label></div><div class="ant-col ant-form-item-control"><div class="ant-form-item-control-input"><div class="ant-form-item-control-input-content">${inner}</div></div>${when(hint, `<div class="ant-form-item-extra">${text(hint)}</div>`)}</div></div></div>`;
    const select = (id: string, key: string, value: string, search: boolean) =>
      `<div class="ant-select ant-select-outlined ant-select-single ant-select-show-arrow${when(search, ' ant-select-show-search')}" ${is(key)}><div class="ant-select-selector"><span class="ant-select-selection-wrap"><span class="ant-select-selection-search"><input id="${id}" autocomplete="off" type="search" class="ant-select-selection-search-input" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-owns="${id}_list" aria-autocomplete="list" aria-controls="${id}_list"${when(!search, ' readonly unselectable="on" style="opacity:0"')} value=""></span>${when(value, `<span class="ant-select-selection-item" title="${text(value)}">${text(value)}</span>`, '<span class="ant-select-selection-placeholder">Please select</span>')}</span></div><span class="ant-select-arrow" unselectable="on" aria-hidden="true"><span role="img" aria-label="down" class="anticon anticon-down"><svg></svg></span></span></div>`;
    const box = (key: string, ticked: boolean, label: string) =>
      `<label class="ant-checkbox-wrapper"><span class="ant-checkbox${when(ticked, ' ant-checkbox-checked')}"><input class="ant-checkbox-input" type="checkbox"${when(ticked, ' checked')}${when(key, ` data-tick="${key}"`)}${when(!label, ' aria-label=""')}><span class="ant-checkbox-inner"></span></span>${when(label, `<span>${text(label)}</span>`)}</label>`;
    return {
      css: '.ant-checkbox-input,.ant-radio-input,.ant-radio-button-input{opacity:0;position:absolute;inset:0;width:16px;height:16px}.ant-checkbox,.ant-radio{position:relative;display:inline-block;width:16px;height:16px}.ant-select-selector{position:relative;width:300px;height:30px}.ant-select-selection-search{position:absolute;inset:0}.ant-select-selection-search-input{width:100%}',
      text: ({ key, label, value, id, required, hint }) =>
        item(
          id,
          label,
          required,
          key === 'note' && dice.percent(40)
            ? `<textarea rows="2" id="${id}" class="ant-input ant-input-outlined" ${is(key)}>${text(value)}</textarea>`
            : `<span class="ant-input-affix-wrapper ant-input-outlined"><input id="${id}" class="ant-input" type="text" value="${text(value)}" ${is(key)}><span class="ant-input-suffix"><span class="ant-input-show-count-suffix">${value.length} / 100</span></span></span>`,
          hint,
        ),
      list: ({ key, label, value, id, required }) => item(id, label, required, select(id, key, value, false)),
      ahead: ({ key, label, value, id, required }) => item(id, label, required, select(id, key, value, true)),
      ways: ({ id, label }, ways) =>
        item(
          id,
          label,
          false,
          `<div class="ant-radio-group" id="${id}">${each(ways, ({ key, label: words, chosen }) =>
            buttons
              ? `<label class="ant-radio-button-wrapper${when(chosen, ' ant-radio-button-wrapper-checked')}" ${is(key)}><span class="ant-radio-button${when(chosen, ' ant-radio-button-checked')}"><input class="ant-radio-button-input" type="radio" value="${key}"${when(chosen, ' checked')} name="${id}r"><span class="ant-radio-button-inner"></span></span><span class="ant-radio-button-label">${words}</span></label>`
              : `<label class="ant-radio-wrapper" ${is(key)}><span class="ant-radio${when(chosen, ' ant-radio-checked')}"><input class="ant-radio-input" type="radio"${when(chosen, ' checked')} name="${id}r"><span class="ant-radio-inner"></span></span><span class="ant-radio-label">${words}</span></label>`,
          )}</div>`,
        ),
      ticks: (title, lines) =>
        `<div class="ant-form-item"><div class="ant-row"><div class="ant-col ant-form-item-label"><label title="${title}">${title}</label></div><div class="ant-col"><div class="ant-checkbox-group">${each(lines, ({ key, ticked, cells }) => box(key, ticked, cells[0] ?? ''))}</div></div></div></div>`,
      grid: (title, heads, lines) => {
        const cols = `<colgroup><col class="ant-table-selection-col" style="width:32px">${each(heads, () => '<col style="width:200px">')}</colgroup>`;
        const head = `<thead class="ant-table-thead"><tr><th class="ant-table-cell ant-table-selection-column"><div class="ant-table-selection">${box('', false, '')}</div></th>${each(heads, (name) => `<th class="ant-table-cell" scope="col"><div class="ant-table-column-sorters"><span class="ant-table-column-title">${name}</span><span class="ant-table-column-sorter"><span role="img" aria-label="caret-up"></span></span></div></th>`)}</tr></thead>`;
        const body = `<tbody class="ant-table-tbody">${when(fixedHead, `<tr aria-hidden="true" class="ant-table-measure-row" style="height:0;font-size:0">${each(['', ...heads], () => '<td style="padding:0;border:0;height:0"><div style="height:0;overflow:hidden">&nbsp;</div></td>')}</tr>`)}${each(lines, ({ key, ticked, cells, tone }) => `<tr class="ant-table-row ant-table-row-level-0${when(ticked, ' ant-table-row-selected')}${when(tone, ' row-grey')}" data-row-key="${key}"><td class="ant-table-cell ant-table-selection-column">${box(key, ticked, '')}</td>${each(cells, (cell) => `<td class="ant-table-cell">${text(cell)}</td>`)}</tr>`)}</tbody>`;
        const table = fixedHead
          ? `<div class="ant-table-container"><div class="ant-table-header" style="overflow:hidden"><table style="table-layout:fixed">${cols}${head}</table></div><div class="ant-table-body" style="overflow-y:scroll;max-height:600px"><table style="table-layout:fixed">${cols}${body}</table></div></div>`
          : `<div class="ant-table-container"><div class="ant-table-content"><table>${cols}${head}${body}</table></div></div>`;
        return `<div class="ant-table-wrapper"><div class="ant-spin-nested-loading"><div class="ant-spin-container"><div class="ant-table">${when(title, `<div class="ant-table-title">${title}</div>`)}${table}</div></div></div></div>`;
      },
      block: (title, body) =>
        `<div class="ant-card ant-card-bordered"><div class="ant-card-head"><div class="ant-card-head-wrapper"><div class="ant-card-head-title">${title}</div><div class="ant-card-extra"><a href="#">Help</a></div></div></div><div class="ant-card-body">${body}</div></div>`,
      button: (key, label) =>
        `<button type="button" class="ant-btn ant-btn-primary${when(key === 'delete', ' ant-btn-dangerous')}" ${is(key)}>${when(dice.percent(50), '<span class="ant-btn-icon"><span role="img" aria-label="check" class="anticon anticon-check"><svg></svg></span></span>')}<span>${label}</span></button>`,
      page: ({ title, top, body, bar, foot }) =>
        `<div id="root"><section class="ant-layout"><header class="ant-layout-header">${top}</header><main class="ant-layout-content"><div class="ant-page-header"><div class="ant-page-header-heading"><span class="ant-page-header-heading-title" role="heading" aria-level="1">${title}</span></div></div><form class="ant-form ant-form-${vertical ? 'vertical' : 'horizontal'}">${body}<div class="ant-space">${bar}</div></form></main>${foot}</section></div>`,
    };
  },
};
