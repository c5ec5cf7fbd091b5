import { each, type Framework, is, text, when } from '../kit';

/** Custom elements with open shadow roots, as Shoelace and Vaadin write them; the label in the shadow or in a slot. */
export const OWN_ELEMENTS: Framework = {
  name: 'custom elements',
  kit: (dice) => {
    const slotted = dice.percent(50);
    const shadow = (html: string) => `<template shadowrootmode="open">${html}</template>`;
    const label = (words: string, required: boolean) =>
      slotted
        ? '<div class="label" part="label"><slot name="label"></slot></div>'
        : `<label part="form-control-label" class="form-control__label" for="input" aria-hidden="false"><slot name="label">${text(words)}</slot>${when(required, '<span class="req">*</span>')}</label>`;
    const light = (id: string, words: string) =>
      when(slotted, `<label slot="label" id="l-${id}" for="i-${id}">${text(words)}</label>`);
    const box = (key: string, ticked: boolean, words: string) =>
      `<sl-checkbox size="medium"${when(ticked, ' checked')} data-tick="${key}">${shadow(`<label part="base" class="checkbox"><input class="checkbox__input" type="checkbox"${when(ticked, ' checked')} aria-checked="${ticked}" data-tick="${key}" style="position:absolute;opacity:0"><span part="control" class="checkbox__control"></span><div part="label" class="checkbox__label"><slot></slot></div></label>`)}${text(words)}</sl-checkbox>`;
    const input = (key: string, value: string, more: string) =>
      slotted
        ? `<slot name="input"></slot>`
        : `<input part="input" id="input" class="input__control" type="text" value="${text(value)}" ${more} ${is(key)}>`;
    const inLight = (id: string, key: string, value: string, more: string) =>
      when(
        slotted,
        `<input slot="input" id="i-${id}" type="text" value="${text(value)}" ${more} aria-labelledby="l-${id}" ${is(key)}>`,
      );
    const field = (
      id: string,
      key: string,
      words: string,
      value: string,
      required: boolean,
      more = '',
      hint = '',
    ) =>
      `<x-input id="${id}">${shadow(`<div part="form-control" class="form-control">${label(words, required)}<div part="base" class="input">${input(key, value, more)}</div><div part="help" class="help"><slot name="help">${text(hint)}</slot></div></div>`)}${light(id, words)}${inLight(id, key, value, more)}</x-input>`;
    return {
      text: ({ key, label: words, value, id, required, hint }) =>
        field(id, key, words, value, required, '', hint),
      list: ({ key, label: words, value, id }, choices) =>
        `<sl-select id="${id}" ${is(key)}>${shadow(`<div part="form-control" class="form-control"><label id="label" part="form-control-label" class="form-control__label" aria-hidden="false"><slot name="label">${text(words)}</slot></label><div class="form-control-input"><div class="select popup"><div part="combobox" class="select__combobox" slot="anchor"><slot name="prefix"></slot><input part="display-input" class="select__display-input" type="text" placeholder="" value="${text(value)}" autocomplete="off" readonly aria-controls="listbox" aria-expanded="false" aria-haspopup="listbox" aria-labelledby="label" role="combobox" tabindex="0"><input class="select__value-input" type="text" tabindex="-1" aria-hidden="true" style="position:absolute;opacity:0;width:1px;height:1px" value="x"><span class="select__expand-icon"></span></div><div id="listbox" role="listbox" style="display:none"><slot></slot></div></div></div></div>`)}${each(choices, (one) => `<sl-option style="display:none" role="option" aria-selected="${one === value}">${text(one)}</sl-option>`)}</sl-select>`,
      ahead: ({ key, label: words, value, id, required }) =>
        field(
          id,
          key,
          words,
          value,
          required,
          'role="combobox" aria-autocomplete="list" aria-expanded="false" autocomplete="off"',
        ),
      ways: ({ id, label: words }, ways) =>
        `<sl-radio-group id="${id}" label="${words}">${shadow(`<fieldset part="form-control" role="radiogroup" aria-labelledby="label"><label part="form-control-label" id="label"><slot name="label">${words}</slot></label><div part="form-control-input"><slot></slot></div></fieldset>`)}${each(ways, ({ key, label: name, chosen }) => `<sl-radio role="radio" aria-checked="${chosen}" tabindex="${chosen ? 0 : -1}" ${is(key)}>${shadow(`<span part="base" class="radio${when(chosen, ' radio--checked')}"><span part="control" class="radio__control"></span><slot part="label" class="radio__label"></slot></span>`)}${name}</sl-radio>`)}</sl-radio-group>`,
      ticks: (title, lines) =>
        `<div class="group"><strong>${title}</strong>${each(lines, ({ key, ticked, cells }) => box(key, ticked, cells[0] ?? ''))}</div>`,
      grid: (title, heads, lines) =>
        `<x-grid>${shadow(`<slot name="title"></slot><table part="table"><thead><tr><th></th>${each(heads, (name) => `<th>${name}</th>`)}</tr></thead><tbody>${each(lines, ({ key, ticked, cells, tone }) => `<tr${when(tone, ' style="color:#777"')}><td>${box(key, ticked, '')}</td>${each(cells, (cell) => `<td>${text(cell)}</td>`)}</tr>`)}</tbody></table>`)}${when(title, `<h3 slot="title">${title}</h3>`)}</x-grid>`,
      block: (title, body) =>
        `<sl-card class="card-header">${shadow('<div part="base" class="card"><div part="header" class="card__header"><slot name="header"></slot></div><slot part="body" class="card__body"></slot></div>')}<div slot="header">${when(dice.percent(50), `<h2>${title}</h2>`, `<strong>${title}</strong>`)}</div>${body}</sl-card>`,
      button: (key, name) =>
        `<sl-button variant="primary" ${is(key)}>${shadow('<button part="base" class="button" type="button" aria-disabled="false"><slot name="prefix"></slot><slot part="label" class="button__label"></slot></button>')}${name}</sl-button>`,
      page: ({ title, top, body, bar, foot }) =>
        `<x-app>${shadow('<div class="app"><slot></slot></div>')}${top}<h1>${title}</h1>${body}<div class="bar">${bar}</div>${foot}</x-app>`,
    };
  },
  mount: (html) => document.body.setHTMLUnsafe(html),
};
