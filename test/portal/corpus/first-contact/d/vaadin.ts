import { each, is, type PageFramework, type PageKit, text, when } from '../kit';

const shadow = (html: string): string => `<template shadowrootmode="open">${html}</template>`;

/** Vaadin: names and boxes put into slots of shadow roots within shadow roots; the cells of a grid stand outside it. */
export const VAADIN: PageFramework = {
  name: 'Vaadin',
  kit: (dice): PageKit => {
    const details = dice.percent(50);
    const rows = dice.percent(40);
    let cell = 0;
    const holder = (inner: string) =>
      shadow(
        `<div class="vaadin-field-container"><div part="label"><slot name="label"></slot><span part="required-indicator" aria-hidden="true"></span></div><vaadin-input-container part="input-field">${shadow('<slot name="prefix"></slot><slot></slot><slot name="suffix"></slot>')}${inner}<div part="toggle-button" slot="suffix" aria-hidden="true"></div></vaadin-input-container><div part="helper-text"><slot name="helper"></slot></div><div part="error-message"><slot name="error-message"></slot></div></div><slot name="tooltip"></slot>`,
      );
    const field = (name: string, id: string, words: string, required: boolean, inner: string, hint = '') =>
      `<${name}${when(required, ' required')}>${holder('<slot name="input"></slot><slot name="value"></slot>')}<label slot="label" id="label-${id}" for="input-${id}">${text(words)}</label><div slot="error-message" id="err-${id}" hidden></div>${when(hint, `<div slot="helper" id="help-${id}">${text(hint)}</div>`)}${inner}</${name}>`;
    const box = (key: string, ticked: boolean, words: string, ears: string) =>
      `<vaadin-checkbox${when(ticked, ' checked')}>${shadow('<div class="vaadin-checkbox-container"><div part="checkbox" aria-hidden="true"></div><slot name="input"></slot><div part="label"><slot name="label"></slot></div></div>')}<input type="checkbox" slot="input" id="cb-${key}-${words.length}" style="opacity:0"${when(ticked, ' checked')}${when(ears, ` aria-label="${ears}"`)}${when(key, ` data-tick="${key}"`)}><label slot="label" for="cb-${key}-${words.length}">${text(words)}</label></vaadin-checkbox>`;
    const slotted = (light: string[], html: string) => {
      cell += 1;
      light.push(
        `<vaadin-grid-cell-content slot="vaadin-grid-cell-content-${cell}">${html}</vaadin-grid-cell-content>`,
      );
      return `<slot name="vaadin-grid-cell-content-${cell}"></slot>`;
    };
    const grid = (
      title: string,
      heads: string[],
      lines: { mark: string; tone: unknown; cells: string[] }[],
    ) => {
      const light: string[] = [];
      const first = lines.some(({ mark }) => mark !== '');
      const names = [...(first ? [box('', false, '', 'Select All')] : []), ...heads].map((name) =>
        slotted(light, name),
      );
      const body = lines.map(
        ({ mark, tone, cells }, at) =>
          `<tr part="row body-row" role="row" aria-rowindex="${at + 2}"${when(tone, ' style="background:#ccc"')}>${each([...(first ? [mark] : []), ...cells], (words) => `<td part="cell body-cell" role="gridcell">${slotted(light, words)}</td>`)}</tr>`,
      );
      return `${when(title, `<h4>${title}</h4>`)}<vaadin-grid>${shadow(`<div id="scroller"><table id="table" role="grid" aria-multiselectable="true" tabindex="0" aria-rowcount="${lines.length + 1}"><caption id="sizer" part="row"></caption><thead id="header" role="rowgroup"><tr part="row" role="row" aria-rowindex="1">${each(names, (name) => `<th part="cell header-cell" role="columnheader">${name}</th>`)}</tr></thead><tbody id="items" role="rowgroup">${body.join('')}</tbody><tfoot id="footer" role="rowgroup"></tfoot></table></div><slot name="tooltip"></slot><div id="focusexit" tabindex="0"></div>`)}${light.join('')}</vaadin-grid>`;
    };
    return {
      css: 'vaadin-text-field,vaadin-select,vaadin-combo-box,vaadin-radio-group,vaadin-grid{display:block}vaadin-checkbox,vaadin-button{display:inline-block}',
      text: ({ key, label: words, value, id, required, hint }) =>
        field(
          'vaadin-text-field',
          id,
          words,
          required,
          `<input type="text" slot="input" id="input-${id}" aria-labelledby="label-${id}" value="${text(value)}" ${is(key)}>`,
          hint,
        ),
      list: ({ key, label: words, value, id, required }) =>
        field(
          'vaadin-select',
          id,
          words,
          required,
          `<vaadin-select-value-button slot="value" id="input-${id}" tabindex="0" role="button" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="label-${id} item-${id}" ${is(key)}>${shadow('<div class="vaadin-button-container"><span part="label"><slot></slot></span></div>')}<vaadin-select-item id="item-${id}"${when(!value, ' placeholder')}>${text(value) || 'Select'}</vaadin-select-item></vaadin-select-value-button>`,
        ),
      ahead: ({ key, label: words, value, id, required }) =>
        field(
          'vaadin-combo-box',
          id,
          words,
          required,
          `<input type="text" slot="input" id="input-${id}" role="combobox" aria-autocomplete="list" aria-expanded="false" autocomplete="off" aria-labelledby="label-${id}" value="${text(value)}" ${is(key)}>`,
        ),
      ways: ({ id, label: words }, ways) =>
        `<vaadin-radio-group role="radiogroup" aria-labelledby="label-${id}">${shadow('<div class="vaadin-group-field-container"><div part="label"><slot name="label"></slot></div><div part="group-field"><slot></slot></div></div>')}<label slot="label" id="label-${id}">${text(words)}</label>${each(ways, ({ key, label: name, chosen }, at) => `<vaadin-radio-button ${is(key)}>${shadow('<div class="vaadin-radio-button-container"><div part="radio" aria-hidden="true"></div><slot name="input"></slot><div part="label"><slot name="label"></slot></div></div>')}<input type="radio" slot="input" id="r-${id}-${at}" name="${id}"${when(chosen, ' checked')}><label slot="label" for="r-${id}-${at}">${name}</label></vaadin-radio-button>`)}</vaadin-radio-group>`,
      ticks: (title, lines) =>
        `<vaadin-checkbox-group role="group" aria-labelledby="cg">${shadow('<div class="vaadin-group-field-container"><div part="label"><slot name="label"></slot></div><div part="group-field"><slot></slot></div></div>')}<label slot="label" id="cg">${title}</label>${each(lines, ({ key, ticked, cells }) => box(key, ticked, cells[0] ?? '', ''))}</vaadin-checkbox-group>`,
      grid: (title, heads, lines) =>
        grid(
          title,
          heads,
          lines.map(({ key, ticked, cells, tone }) => ({
            mark: box(key, ticked, '', 'Select Row'),
            tone,
            cells: cells.map(text),
          })),
        ),
      sheet: (title, heads, all) =>
        grid(
          title,
          heads,
          all.map((cells) => ({ mark: '', tone: null, cells })),
        ),
      pairs: (all) =>
        `<vaadin-form-layout>${shadow('<div id="layout"><slot id="slot"></slot></div>')}${each(all, ([name, value]) => `<vaadin-form-item>${shadow('<div id="label"><slot name="label"></slot></div><div id="content"><slot></slot></div>')}<label slot="label">${name}</label><span>${value}</span></vaadin-form-item>`)}</vaadin-form-layout>`,
      window: (title, body) =>
        `<vaadin-dialog-overlay role="dialog" aria-label="${title}" style="position:fixed;inset:0">${shadow('<div part="backdrop" style="position:fixed;inset:0;background:#0008"></div><div part="overlay" id="overlay" tabindex="0" style="position:relative;background:#fff"><section class="resizer-container"><header part="header"><div part="title"><slot name="title"></slot></div></header><div part="content"><slot></slot></div></section></div>')}<h2 slot="title">${title}</h2><div>${body}</div></vaadin-dialog-overlay>`,
      tick: (words) => `<div>${box('', false, words, '')}</div>`,
      block: (title, body) =>
        details
          ? `<vaadin-details opened>${shadow('<slot name="summary"></slot><div part="content"><slot></slot></div>')}<vaadin-details-summary slot="summary" role="button" tabindex="0" aria-expanded="true">${shadow('<span part="toggle" aria-hidden="true"></span><div part="content"><slot></slot></div>')}<div>${title}</div></vaadin-details-summary><vaadin-vertical-layout>${shadow('<slot></slot>')}${body}</vaadin-vertical-layout></vaadin-details>`
          : `<section>${rows ? `<h3>${title}</h3>` : `<vaadin-horizontal-layout>${shadow('<slot></slot>')}<h3>${title}</h3></vaadin-horizontal-layout>`}${body}</section>`,
      button: (key, name) =>
        `<vaadin-button role="button" tabindex="0" theme="primary" ${is(key)}>${shadow('<div class="vaadin-button-container"><span part="prefix" aria-hidden="true"><slot name="prefix"></slot></span><span part="label"><slot></slot></span></div>')}${name}</vaadin-button>`,
      page: ({ title, top, body, bar, foot }) =>
        `<vaadin-app-layout>${shadow('<div part="navbar"><slot name="navbar"></slot></div><div content><slot></slot></div>')}<div slot="navbar">${top}</div><main><h1>${title}</h1>${body}<vaadin-horizontal-layout>${shadow('<slot></slot>')}${bar}</vaadin-horizontal-layout>${foot}</main></vaadin-app-layout>`,
    };
  },
  mount: (html) => document.body.setHTMLUnsafe(html),
};
