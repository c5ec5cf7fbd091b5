import { each, is, type PageFramework, type PageKit, text, when } from '../kit';

/** Kendo UI for jQuery: words in plain divs beside the boxes, drop-downs that are spans, grids with locked columns. */
export const KENDO: PageFramework = {
  name: 'Kendo UI for jQuery',
  kit: (dice): PageKit => {
    const locked = dice.percent(50);
    const dl = dice.percent(40);
    const after = dice.percent(25);
    const row = (label: string, required: boolean, inner: string, hint = '') => {
      const words = `${text(label)}${when(required, ' <em>*</em>')}`;
      const tail = when(hint, `<div class="k-form-hint">${text(hint)}</div>`);
      if (dl) return `<dl class="field"><dt>${words}</dt><dd>${inner}${tail}</dd></dl>`;
      if (after)
        return `<div class="k-form-field k-floating-label-container"><div class="k-form-field-wrap">${inner}</div><span class="k-label k-floating-label">${words}</span>${tail}</div>`;
      return `<div class="row"><div class="col-label">${words}</div><div class="col-box">${inner}${tail}</div></div>`;
    };
    const tick = (key: string, ticked: boolean) =>
      `<td class="k-table-td" role="gridcell" style="width:40px"><input class="k-select-checkbox k-checkbox" type="checkbox" aria-label="Select row" aria-checked="${ticked}"${when(ticked, ' checked')} data-tick="${key}"></td>`;
    const td = (words: string) =>
      `<td class="k-table-td" role="gridcell" style="width:180px;height:30px;white-space:nowrap">${words}</td>`;
    const th = (name: string) =>
      `<th scope="col" role="columnheader" class="k-header k-table-th" data-field="x" style="width:180px"><span class="k-cell-inner"><a class="k-link" href="#"><span class="k-column-title">${name}</span></a></span></th>`;
    const all =
      '<th scope="col" role="columnheader" class="k-header" style="width:40px"><input class="k-select-checkbox k-checkbox" type="checkbox" aria-label="Select all rows"></th>';
    const table = (head: string, body: string[], part = '') =>
      [
        `<table class="k-grid-header-table k-table" role="presentation"><thead role="rowgroup"><tr role="row" class="k-table-row">${head}</tr></thead></table>`,
        `<table class="k-grid-table k-table" role="presentation"${part}><tbody role="rowgroup">${each(body, (cells) => `<tr role="row" class="k-master-row k-table-row">${cells}</tr>`)}</tbody></table>`,
      ] as const;
    const grid = (title: string, inner: string) =>
      `${when(title, `<h4>${title}</h4>`)}<div class="k-widget k-grid" role="grid"><div class="k-grid-aria-root">${inner}</div></div>`;
    return {
      css: '.k-grid table{table-layout:fixed;width:1px}.k-grid td,.k-grid th{overflow:hidden}.row{display:flex}.col-label{width:180px}.k-grid-header-wrap,.k-grid-content{overflow:hidden}.k-grid-header-locked,.k-grid-content-locked{width:230px;float:left}.halves{display:flex}',
      text: ({ key, label, value, required, hint }) =>
        row(
          label,
          required,
          `<span class="k-textbox k-input k-input-md"><input class="k-input-inner" value="${text(value)}" autocomplete="off" ${is(key)}></span>`,
          hint,
        ),
      list: ({ key, label, value, id, required }, choices) =>
        row(
          label,
          required,
          `<span title="" class="k-picker k-dropdownlist" unselectable="on" role="combobox" aria-expanded="false" aria-haspopup="listbox" tabindex="0" aria-controls="${id}_listbox" ${is(key)}><span unselectable="on" class="k-input-inner"><span class="k-input-value-text">${text(value) || 'Select...'}</span></span><button class="k-input-button" aria-label="select" type="button" tabindex="-1"><span class="k-icon"></span></button><select id="${id}" data-role="dropdownlist" style="display:none">${when(!choices.includes(value), '<option value="">Select...</option>')}${each(choices, (one) => `<option${when(one === value, ' selected')}>${text(one)}</option>`)}</select></span>`,
        ),
      ahead: ({ key, label, value, id, required }) =>
        row(
          label,
          required,
          `<span class="k-autocomplete k-input"><input id="${id}" class="k-input-inner" autocomplete="off" role="combobox" aria-expanded="false" aria-autocomplete="list" aria-haspopup="listbox" value="${text(value)}" ${is(key)}><span class="k-clear-value" title="clear" role="button" tabindex="-1"></span></span>`,
        ),
      ways: ({ id, label }, ways) =>
        row(
          label,
          false,
          `<ul class="k-radio-list" role="radiogroup">${each(ways, ({ key, label: words, chosen }, index) => `<li class="k-radio-item"><input type="radio" class="k-radio" name="${id}" id="${id}${index}"${when(chosen, ' checked')} ${is(key)}><label class="k-radio-label" for="${id}${index}">${words}</label></li>`)}</ul>`,
        ),
      ticks: (title, lines) =>
        row(
          title,
          false,
          `<ul class="k-checkbox-list" role="group">${each(lines, ({ key, ticked, cells }) => `<li class="k-checkbox-item"><label class="k-checkbox-label"><input type="checkbox" class="k-checkbox"${when(ticked, ' checked')} data-tick="${key}"> ${text(cells[0] ?? '')}</label></li>`)}</ul>`,
        ),
      grid: (title, heads, lines) => {
        const [first = '', ...others] = heads;
        const grey = (tone: unknown) => (tone ? '<!-- open -->' : '');
        if (!locked) {
          const [head, body] = table(
            all + each(heads, th),
            lines.map(
              ({ key, ticked, cells, tone }) =>
                tick(key, ticked) + grey(tone) + each(cells, (words) => td(text(words))),
            ),
          );
          return grid(
            title,
            `<div class="k-grid-header"><div class="k-grid-header-wrap">${head}</div></div><div class="k-grid-content">${body}</div>`,
          );
        }
        const left = table(
          all + th(first),
          lines.map(({ key, ticked, cells }) => tick(key, ticked) + td(text(cells[0] ?? ''))),
        );
        const right = table(
          each(others, th),
          lines.map(({ cells }) => each(cells.slice(1), (words) => td(text(words)))),
        );
        return grid(
          title,
          `<div class="k-grid-header halves"><div class="k-grid-header-locked">${left[0]}</div><div class="k-grid-header-wrap">${right[0]}</div></div><div class="k-grid-container halves"><div class="k-grid-content-locked">${left[1]}</div><div class="k-grid-content">${right[1]}</div></div>`,
        );
      },
      sheet: (title, heads, rows) => {
        const [head, body] = table(
          each(heads, th),
          rows.map((cells) => each(cells, td)),
        );
        return grid(
          title,
          `<div class="k-grid-header"><div class="k-grid-header-wrap">${head}</div></div><div class="k-grid-content">${body}</div>`,
        );
      },
      pairs: (rows) =>
        `<div class="details">${each(rows, ([name, value]) => `<div class="row"><div class="col-label">${name}</div><div class="col-box">${value}</div></div>`)}</div>`,
      window: (title, body) =>
        `<div class="k-overlay" style="position:fixed;inset:0;background:#0008"></div><div class="k-window" role="dialog" aria-labelledby="kw" style="position:fixed;top:60px;left:60px;width:700px;background:#fff"><div class="k-window-titlebar"><span class="k-window-title" id="kw">${title}</span><div class="k-window-actions"><button type="button" aria-label="Close" class="k-button"><span class="k-icon"></span></button></div></div><div class="k-window-content">${body}</div></div>`,
      tick: (words) => `<p><label><input type="checkbox" class="k-checkbox"> ${words}</label></p>`,
      block: (title, body) =>
        `<div class="k-card"><div class="k-card-header"><h5 class="k-card-title">${title}</h5></div><div class="k-card-body">${body}</div></div>`,
      button: (key, label) =>
        `<button class="k-button k-button-solid" data-role="button" type="button" role="button" ${is(key)}><span class="k-button-text">${label}</span></button>`,
      page: ({ title, top, body, bar, foot }) =>
        `<div class="app">${top}<div id="main"><h2 class="page-title">${title}</h2>${body}<div class="k-toolbar">${bar}</div></div>${foot}</div>`,
    };
  },
};
