import { each, type Framework, is, text, when } from '../kit';

/** Bootstrap 3, labels bound or not, and AG Grid with pinned columns and rows placed by hand. */
export const BOOTSTRAP_AG_GRID: Framework = {
  name: 'Bootstrap 3 with AG Grid',
  kit: (dice) => {
    const bound = dice.percent(60);
    const pinned = dice.percent(60);
    const reversed = dice.percent(40);
    const addon = dice.percent(40);
    const group = (id: string, label: string, required: boolean, inner: string, hint = '') =>
      `<div class="form-group"><label class="col-sm-3 control-label"${when(bound, ` for="${id}"`)}>${text(label)}${when(required, ' <i class="fa fa-asterisk text-danger" title="Required"></i>')}</label><div class="col-sm-9">${inner}${when(hint, `<span class="help-block">${text(hint)}</span>`)}</div></div>`;
    const tick = (key: string, ticked: boolean, name: string) =>
      `<div class="ag-selection-checkbox" role="presentation"><div class="ag-labeled ag-checkbox ag-input-field" role="presentation"><div class="ag-input-field-label ag-label ag-hidden" aria-hidden="true"></div><div class="ag-wrapper ag-input-wrapper ag-checkbox-input-wrapper${when(ticked, ' ag-checked')}" role="presentation"><input class="ag-input-field-input ag-checkbox-input" type="checkbox" aria-label="${name}"${when(ticked, ' checked')} data-tick="${key}" tabindex="-1"></div></div></div>`;
    return {
      css: '.ag-hidden{display:none!important}.ag-root{position:relative;height:420px;width:900px;overflow:hidden}.ag-header{display:flex;height:40px}.ag-body{position:relative;display:flex}.ag-pinned-left-cols-container,.ag-pinned-left-header{width:260px;position:relative;height:380px}.ag-pinned-left-header{height:40px}.ag-center-cols-container,.ag-header-viewport{width:600px;position:relative;height:380px}.ag-header-viewport{height:40px}.ag-row{position:absolute;height:40px;width:100%}.ag-cell,.ag-header-cell{position:absolute;width:200px}.ag-checkbox-input{opacity:0}.fake-label{display:inline}',
      text: ({ key, label, value, id, required, hint }) => {
        const input = `<input type="text" class="form-control" id="${id}" value="${text(value)}" ${is(key)}>`;
        return group(
          id,
          label,
          required,
          when(
            addon,
            `<div class="input-group"><span class="input-group-addon"><i class="glyphicon glyphicon-pencil"></i></span>${input}</div>`,
            input,
          ),
          hint,
        );
      },
      list: ({ key, label, value, id, required }, choices) =>
        group(
          id,
          label,
          required,
          `<div class="btn-group bootstrap-select form-control"><button type="button" class="btn dropdown-toggle btn-default${when(!value, ' bs-placeholder')}" data-toggle="dropdown" role="button" title="${text(value || 'Nothing selected')}" aria-expanded="false" ${is(key)}><span class="filter-option pull-left">${text(value || 'Nothing selected')}</span>&nbsp;<span class="bs-caret"><span class="caret"></span></span></button><div class="dropdown-menu open" role="combobox" style="display:none"><ul class="dropdown-menu inner" role="listbox">${each(choices, (one) => `<li><a role="option"><span class="text">${text(one)}</span></a></li>`)}</ul></div><select class="selectpicker form-control" id="${id}" tabindex="-98" style="position:absolute;bottom:0;left:50%;display:block;width:.5px;height:100%;padding:0;opacity:0;border:none" ${is(key)}><option value=""></option>${each(choices, (one) => `<option${when(one === value, ' selected')}>${text(one)}</option>`)}</select></div>`,
        ),
      ahead: ({ key, label, value, id, required }) =>
        group(
          id,
          label,
          required,
          `<span class="twitter-typeahead" style="position:relative;display:inline-block"><input type="text" class="form-control tt-hint" readonly autocomplete="off" spellcheck="false" tabindex="-1" dir="ltr" style="position:absolute;top:0;left:0;border-color:transparent;opacity:1" value=""><input type="text" class="form-control tt-input" id="${id}" autocomplete="off" spellcheck="false" dir="auto" style="position:relative;vertical-align:top;background-color:transparent" value="${text(value)}" ${is(key)}><pre aria-hidden="true" style="position:absolute;visibility:hidden;white-space:pre">${text(value)}</pre><div class="tt-menu" style="position:absolute;top:100%;left:0;z-index:100;display:none"><div class="tt-dataset"></div></div></span>`,
        ),
      ways: ({ id, label }, ways) =>
        `<div class="form-group"><label class="col-sm-3 control-label">${label}</label><div class="col-sm-9"><div class="btn-group" data-toggle="buttons">${each(ways, ({ key, label: words, chosen }) => `<label class="btn btn-default${when(chosen, ' active')}" ${is(key)}><input type="radio" name="${id}" autocomplete="off" style="position:absolute;clip:rect(0,0,0,0);pointer-events:none"${when(chosen, ' checked')}> ${words}</label>`)}</div></div></div>`,
      ticks: (title, lines) =>
        `<div class="form-group"><label class="col-sm-3 control-label">${title}</label><div class="col-sm-9">${each(lines, ({ key, ticked, cells }) => `<div class="checkbox"><label>${reversed ? `${text(cells[0] ?? '')} ` : ''}<input type="checkbox"${when(ticked, ' checked')} data-tick="${key}">${reversed ? '' : ` ${text(cells[0] ?? '')}`}</label></div>`)}</div></div>`,
      grid: (title, heads, lines) => {
        const head = (name: string, index: number, left: number) =>
          `<div class="ag-header-cell ag-header-cell-sortable" role="columnheader" aria-colindex="${index + 1}" style="left:${left}px" col-id="c${index}"><div class="ag-header-cell-resize" role="presentation"></div><div class="ag-cell-label-container" role="presentation"><div class="ag-header-cell-label" role="presentation"><span class="ag-header-cell-text">${name}</span><span class="ag-header-icon ag-sort-indicator-container"></span></div></div></div>`;
        const cell = (words: string, index: number, left: number) =>
          `<div class="ag-cell ag-cell-value ag-cell-not-inline-editing" role="gridcell" aria-colindex="${index + 1}" style="left:${left}px" col-id="c${index}">${text(words)}</div>`;
        const first = (key: string, ticked: boolean, words: string) =>
          `<div class="ag-cell ag-cell-value" role="gridcell" aria-colindex="1" style="left:0px" col-id="c0"><div class="ag-cell-wrapper" role="presentation">${tick(key, ticked, `Press Space to toggle row selection (${ticked ? 'checked' : 'unchecked'})`)}<span class="ag-cell-value" role="presentation">${text(words)}</span></div></div>`;
        const row = (index: number, tone: unknown, inner: string) =>
          `<div role="row" row-index="${index}" row-id="${index}" aria-rowindex="${index + 2}" class="ag-row ag-row-${index % 2 ? 'odd' : 'even'}${when(tone, ' enquiry-open')}" style="transform:translateY(${index * 40}px);${when(tone, 'background:#ccc')}">${inner}</div>`;
        const from = pinned ? 1 : 0;
        const centre = (cells: string[], write: typeof cell) =>
          each(cells.slice(from), (words, index) => write(words, index + from, index * 200));
        return `${when(title, `<h4>${title}</h4>`)}<div class="ag-theme-alpine"><div class="ag-root-wrapper" role="presentation"><div class="ag-root ag-unselectable" role="treegrid" aria-rowcount="${lines.length + 1}" aria-colcount="${heads.length}"><div class="ag-header" role="presentation">${when(pinned, `<div class="ag-pinned-left-header" role="rowgroup"><div class="ag-header-row" role="row" aria-rowindex="1">${head(heads[0] ?? '', 0, 0)}</div></div>`)}<div class="ag-header-viewport" role="presentation"><div class="ag-header-container" role="rowgroup"><div class="ag-header-row" role="row" aria-rowindex="1">${centre(heads, head)}</div></div></div></div><div class="ag-body" role="presentation">${when(pinned, `<div class="ag-pinned-left-cols-container" role="rowgroup">${each(lines, ({ key, ticked, cells, tone }, index) => row(index, tone, first(key, ticked, cells[0] ?? '')))}</div>`)}<div class="ag-center-cols-viewport" role="presentation"><div class="ag-center-cols-container" role="rowgroup">${each(lines, ({ key, ticked, cells, tone }, index) => row(index, tone, pinned ? centre(cells, cell) : `${first(key, ticked, cells[0] ?? '')}${each(cells.slice(1), (words, at) => cell(words, at + 1, 200 + at * 200))}`))}</div></div></div></div></div></div>`;
      },
      block: (title, body) =>
        `<div class="panel panel-default"><div class="panel-heading"><h3 class="panel-title"><a data-toggle="collapse" href="#c">${title}</a></h3></div><div class="panel-collapse collapse in"><div class="panel-body form-horizontal">${body}</div></div></div>`,
      button: (key, label) =>
        `<button type="${key === 'submit' ? 'submit' : 'button'}" class="btn btn-${key === 'delete' ? 'danger' : 'primary'}" ${is(key)}><span class="glyphicon glyphicon-ok" aria-hidden="true"></span> ${label}</button>`,
      page: ({ title, top, body, bar, foot }) =>
        `<div class="navbar navbar-inverse">${top}</div><div class="container"><div class="page-header"><h1>${title} <small>enquiries about results</small></h1></div><div class="row">${body}</div><div class="well well-sm text-right">${bar}</div></div>${foot}`,
    };
  },
};
