import { each, is, type PageFramework, type PageKit, text, when } from '../kit';

/** PrimeFaces: layout tables that call themselves grids, native parts kept for ears only, drawings beside them. */
export const PRIMEFACES: PageFramework = {
  name: 'PrimeFaces',
  kit: (dice): PageKit => {
    const tables = dice.percent(60);
    const many = dice.percent(50);
    const pager = dice.percent(50);
    const unbound = dice.percent(40);
    const label = (id: string, words: string, required: boolean) =>
      `<label id="${id}_l" class="ui-outputlabel ui-widget"${when(!unbound, ` for="${id}"`)}><span class="ui-outputlabel-label">${text(words)}</span>${when(required, '<span class="ui-outputlabel-rfi">*</span>')}</label>`;
    const row = (words: string, inner: string, hint = '') => {
      const tail = when(hint, `<span class="ui-inputfield-hint">${text(hint)}</span>`);
      return tables
        ? `<table class="ui-panelgrid ui-widget" role="grid"><tbody><tr class="ui-widget-content" role="row"><td role="gridcell" class="ui-panelgrid-cell">${words}</td><td role="gridcell" class="ui-panelgrid-cell">${inner}${tail}</td></tr></tbody></table>`
        : `<div class="ui-g"><div class="ui-g-12 ui-md-3">${words}</div><div class="ui-g-12 ui-md-9">${inner}${tail}</div></div>`;
    };
    const away = (inner: string) => `<div class="ui-helper-hidden-accessible">${inner}</div>`;
    const box = (key: string, ticked: boolean, words: string, id: string) =>
      `<div id="${id}" class="ui-chkbox ui-widget">${away(`<input id="${id}_input" type="checkbox" autocomplete="off" aria-checked="${ticked}"${when(ticked, ' checked')}${when(key, ` data-tick="${key}"`)}>`)}<div class="ui-chkbox-box ui-widget ui-corner-all ui-state-default${when(ticked, ' ui-state-active')}"><span class="ui-chkbox-icon ui-icon ${ticked ? 'ui-icon-check' : 'ui-icon-blank'} ui-c"></span></div>${when(words, `<span class="ui-chkbox-label">${text(words)}</span>`)}</div>`;
    const data = (title: string, heads: string[], rows: string[], first: string) =>
      `<div id="dt${heads.length}" class="ui-datatable ui-widget">${when(title, `<div class="ui-datatable-header ui-widget-header ui-corner-top">${title}</div>`)}${when(pager && first, `<div class="ui-paginator ui-paginator-top" role="navigation"><span class="ui-paginator-current">(1 of 1)</span><a href="#" class="ui-paginator-first ui-state-disabled" aria-label="First Page"><span class="ui-icon">F</span></a><span class="ui-paginator-pages"><a class="ui-paginator-page ui-state-active" aria-label="Page 1" href="#">1</a></span><a href="#" class="ui-paginator-next ui-state-disabled" aria-label="Next Page"><span class="ui-icon">N</span></a></div>`)}<div class="ui-datatable-tablewrapper"><table role="grid"><thead><tr role="row">${first}${each(heads, (name, at) => `<th id="c${at}" class="ui-state-default ui-sortable-column" role="columnheader" aria-label="${name}: activate to sort column ascending" scope="col" tabindex="0"><span class="ui-column-title">${name}</span><span class="ui-sortable-column-icon ui-icon"></span></th>`)}</tr></thead><tbody class="ui-datatable-data ui-widget-content">${each(rows, (cells, at) => `<tr data-ri="${at}" class="ui-widget-content ${at % 2 ? 'ui-datatable-odd' : 'ui-datatable-even'}" role="row">${cells}</tr>`)}</tbody></table></div></div>`;
    const td = (words: string) => `<td role="gridcell">${words}</td>`;
    return {
      css: '.ui-helper-hidden-accessible{border:0;clip:rect(0 0 0 0);height:1px;margin:-1px;overflow:hidden;padding:0;position:absolute;width:1px}.ui-chkbox,.ui-selectonemenu{display:inline-block}.ui-chkbox-box{display:inline-block;width:16px;height:16px;border:1px solid}.ui-md-3,.ui-md-9{display:inline-block}.ui-md-3{width:200px}',
      text: ({ key, label: words, value, id, required, hint }) =>
        row(
          label(id, words, required),
          `<input id="${id}" name="${id}" type="text" value="${text(value)}" class="ui-inputfield ui-inputtext ui-widget ui-state-default" role="textbox" aria-disabled="false" aria-readonly="false" ${is(key)}>`,
          hint,
        ),
      list: ({ key, label: words, value, id, required }, choices) =>
        row(
          label(`${id}_focus`, words, required),
          `<div id="${id}" class="ui-selectonemenu ui-widget ui-state-default" role="combobox" aria-haspopup="listbox" aria-expanded="false" ${is(key)}>${away(`<input id="${id}_focus" name="${id}_focus" type="text" autocomplete="off" role="combobox" aria-haspopup="true" aria-expanded="false">`)}${away(`<select id="${id}_input" name="${id}_input" tabindex="-1" aria-hidden="true"><option value="">Select One</option>${each(choices, (one) => `<option${when(one === value, ' selected')}>${text(one)}</option>`)}</select>`)}<label id="${id}_label" class="ui-selectonemenu-label ui-inputfield ui-corner-all">${text(value) || 'Select One'}</label><div class="ui-selectonemenu-trigger ui-state-default"><span class="ui-icon ui-icon-triangle-1-s ui-c"></span></div></div>`,
        ),
      ahead: ({ key, label: words, value, id, required }) =>
        row(
          label(`${id}_input`, words, required),
          `<span id="${id}" class="ui-autocomplete"><input id="${id}_input" name="${id}_input" type="text" class="ui-autocomplete-input ui-inputfield ui-widget" autocomplete="off" aria-autocomplete="list" role="combobox" aria-haspopup="listbox" aria-expanded="false" value="${text(value)}" ${is(key)}><button class="ui-autocomplete-dropdown ui-button ui-button-icon-only" type="button" tabindex="-1"><span class="ui-button-icon-primary ui-icon"></span><span class="ui-button-text">&nbsp;</span></button></span>`,
        ),
      ways: ({ id, label: words }, ways) =>
        row(
          `<span class="ui-outputlabel">${text(words)}</span>`,
          `<table id="${id}" role="radiogroup" class="ui-selectoneradio ui-widget"><tbody><tr>${each(ways, ({ key, label: name, chosen }, at) => `<td><div class="ui-radiobutton ui-widget" ${is(key)}><div class="ui-helper-hidden-accessible"><input id="${id}:${at}" name="${id}" type="radio"${when(chosen, ' checked')}></div><div class="ui-radiobutton-box"><span class="ui-radiobutton-icon ui-icon"></span></div></div></td><td><label for="${id}:${at}">${name}</label></td>`)}</tr></tbody></table>`,
        ),
      ticks: (title, lines) =>
        row(
          `<span class="ui-outputlabel">${title}</span>`,
          many
            ? `<table class="ui-selectmanycheckbox ui-widget" role="presentation"><tbody>${each(lines, ({ key, ticked, cells }, at) => `<tr><td>${box(key, ticked, '', `m:${at}`)}</td><td><label for="m:${at}_input">${text(cells[0] ?? '')}</label></td></tr>`)}</tbody></table>`
            : each(lines, ({ key, ticked, cells }, at) => box(key, ticked, cells[0] ?? '', `c:${at}`)),
        ),
      grid: (title, heads, lines) =>
        data(
          title,
          heads,
          lines.map(
            ({ key, ticked, cells }, at) =>
              `<td role="gridcell" class="ui-selection-column">${box(key, ticked, '', `s:${at}`)}</td>${each(cells, (words) => td(text(words)))}`,
          ),
          `<th class="ui-state-default ui-selection-column" role="columnheader" aria-label=""><span class="ui-column-title"></span>${box('', false, '', 'sall')}</th>`,
        ),
      sheet: (title, heads, rows) =>
        data(
          title,
          heads,
          rows.map((cells) => each(cells, td)),
          '',
        ),
      pairs: (all) =>
        `<table class="ui-panelgrid ui-widget" role="grid"><tbody>${each(all, ([name, value]) => `<tr class="ui-widget-content" role="row"><td role="gridcell" class="ui-panelgrid-cell">${name}</td><td role="gridcell" class="ui-panelgrid-cell">${value}</td></tr>`)}</tbody></table>`,
      window: (title, body) =>
        `<div class="ui-widget-overlay ui-dialog-mask" style="position:fixed;inset:0"></div><div class="ui-dialog ui-widget ui-overlay-visible" role="dialog" aria-labelledby="dlg_title" aria-hidden="false" aria-modal="true" style="position:fixed;left:80px;top:80px;width:600px;background:#fff"><div class="ui-dialog-titlebar ui-widget-header"><span id="dlg_title" class="ui-dialog-title">${title}</span><a href="#" class="ui-dialog-titlebar-icon ui-dialog-titlebar-close" role="button" aria-label="Close"><span class="ui-icon"></span></a></div><div class="ui-dialog-content ui-widget-content">${body}</div></div>`,
      tick: (words) => `<div>${box('', false, words, `t${words.length}`)}</div>`,
      block: (title, body) =>
        `<div class="ui-panel ui-widget ui-widget-content"><div class="ui-panel-titlebar ui-widget-header"><span class="ui-panel-title">${title}</span><a class="ui-panel-titlebar-icon" href="#"><span class="ui-icon"></span></a></div><div class="ui-panel-content ui-widget-content">${body}</div></div>`,
      button: (key, name) =>
        `<button id="b_${key}" name="b_${key}" class="ui-button ui-widget ui-state-default ui-button-text-icon-left" onclick="return false" type="submit" role="button" aria-disabled="false" ${is(key)}><span class="ui-button-icon-left ui-icon ui-c"></span><span class="ui-button-text ui-c">${name}</span></button>`,
      page: ({ title, top, body, bar, foot }) =>
        `<div class="layout-wrapper">${top}<form id="j_idt8" method="post"><input type="hidden" name="j_idt8" value="j_idt8"><div class="layout-main"><h1 class="title">${title}</h1><div id="messages" class="ui-messages ui-widget" aria-live="polite"></div>${body}<div class="ui-toolbar" role="toolbar"><div class="ui-toolbar-group-right">${bar}</div></div></div><input type="hidden" name="javax.faces.ViewState" value="1"></form>${foot}</div>`,
    };
  },
};
