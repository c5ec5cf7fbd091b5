import { html, type Markup, raw } from '../markup';
import type { Names } from '../names';
import type { Choice, Item } from '../view';

/** A text box under its label. */
export function textField(item: Extract<Item, { kind: 'text' }>, names: Names): Markup {
  const id = names.control(item.key);
  const hint = names.id(`${item.key}-hint`);
  return html`<div class="${names.css('field')}"><label for="${id}">${item.label}</label>
<input type="text" id="${id}" name="${id}" value="${item.value}"${item.limit !== undefined && html` maxlength="${item.limit}"`}${item.hint && html` aria-describedby="${hint}"`}>
${item.hint && html`<small id="${hint}">${item.hint}</small>`}</div>`;
}

/** A drop-down list; choosing sends the form. */
export function choiceField(item: Extract<Item, { kind: 'choice' }>, names: Names): Markup {
  const id = names.control(item.key);
  return html`<div class="${names.css('field')}"><label for="${id}">${item.label}</label>
<select id="${id}" name="${id}" class="${names.css('refresh')}"><option value="">${item.prompt}</option>${item.choices.map(
    ({ value, text }) =>
      html`<option value="${value}"${value === item.value && raw(' selected')}>${text}</option>`,
  )}</select></div>`;
}

function words({ value, text }: Choice): string {
  return `${value} ${text}`;
}

/** The Assessment box with the list that opens while typing. */
export function lookup(item: Extract<Item, { kind: 'lookup' }>, names: Names): Markup {
  const id = names.control(item.key);
  const list = names.id(`${item.key}-list`);
  const value = typeof item.value === 'string' ? item.value : words(item.value);
  return html`<div class="${names.css('field')} ${names.css('lookup')}"><label for="${id}">${item.label}</label>
<input type="text" role="combobox" id="${id}" name="${id}" value="${value}" class="${names.css('refresh')}" aria-autocomplete="list" aria-expanded="false" aria-controls="${list}" placeholder="Type a syllabus name or number">
<ul role="listbox" id="${list}" aria-label="${item.label}" hidden>${item.choices.map(
    (choice) => html`<li role="option" aria-selected="false">${words(choice)}</li>`,
  )}</ul></div>`;
}

/** Options of which one can be chosen. */
export function radios(item: Extract<Item, { kind: 'radios' }>, names: Names): Markup {
  const name = names.control(item.key);
  return html`<fieldset class="${names.css('group')}"><legend>${item.label}</legend>${item.choices.map(
    ({ value, text }) =>
      html`<label><input type="radio" id="${names.id(`${name}-${value}`)}" name="${name}" value="${value}" class="${names.css('refresh')}"${value === item.value && raw(' checked')}> ${text}</label>`,
  )}</fieldset>`;
}

/** Boxes to tick, each with its words. */
export function ticks(item: Extract<Item, { kind: 'ticks' }>, names: Names): Markup {
  const name = names.control(item.key);
  return html`<fieldset class="${names.css('group')} ${names.css('column')}"><legend>${item.label}</legend>${item.choices.map(
    ({ value, text, title }) =>
      html`<label><input type="checkbox" id="${names.id(`${name}-${value}`)}" name="${name}" value="${value}"${item.refresh && html` class="${names.css('refresh')}"`}${item.values.includes(value) && raw(' checked')}> ${text}${title && `  ${title}`}</label>`,
  )}</fieldset>`;
}
