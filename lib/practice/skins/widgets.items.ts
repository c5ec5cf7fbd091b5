import { html, type Markup, type Part, raw } from '../markup';
import type { Message } from '../model';
import type { Names } from '../names';
import type { Button, Cell, Item, Row } from '../view';
import { writtenInWords } from '../written-dates';

type Of<K extends Item['kind']> = Extract<Item, { kind: K }>;

/** What the officer reads before a field, where this skin says it in other words. */
const LABELS: Record<string, string> = { Note: 'Note:', Candidate: 'Candidate number', Service: 'Service *' };

/** The items of a panel, in a grid of twelve columns. */
export function sectionItems(items: Item[], names: Names): Part {
  return items.map((item) => drawn(item, names));
}

function drawn(item: Item, names: Names): Part {
  switch (item.kind) {
    case 'text':
      return line(
        item,
        html`<input type="text" class="form-control" ${fieldNames(item, names)} value="${item.value}">`,
        names,
      );
    case 'choice':
      return line(item, list(item, names), names);
    case 'lookup':
      return line(item, lookup(item, names), names);
    case 'radios':
      return boxes(item, 'radio', [item.value], true, names);
    case 'ticks':
      return boxes(item, 'checkbox', item.values, item.refresh, names);
    case 'table':
      return grid(item, names);
    case 'facts':
      return html`<dl class="${names.css('facts')}">${item.facts.map(({ label, value }) => html`<dt>${label}</dt><dd>${String(value)}</dd>`)}</dl>`;
    case 'buttons':
      return html`<div class="${names.css('toolbar')}">${pressables(item.buttons, names)}</div>`;
    case 'links':
      return html`<p>${item.links.map(({ text, to }) => html`<a class="${names.css('btn')} btn" role="button" href="${names.href(to)}">${text}</a> `)}</p>`;
    case 'words':
      return html`<p>${item.text}</p>`;
    case 'messages':
      return messages(item.messages, names);
    case 'changing':
      return sectionItems(item.items, names);
  }
}

/** Messages, each in a coloured box. */
export function messages(list: Message[], names: Names): Markup[] {
  return list.map(
    ({ tone, text, items }) =>
      html`<div class="${names.css('alert')} ${names.css(tone)}" role="alert">${text}${items && html`<ul>${items.map((one) => html`<li>${one}</li>`)}</ul>`}</div>`,
  );
}

/** Buttons that become usable only when the page's script says so. */
export function pressables(buttons: Button[], names: Names): Markup[] {
  return buttons.map(({ key, text, main }) => {
    const css = html`class="${names.css('btn')} btn${main && ' btn-primary'}" data-sends="${names.control(key)}"`;
    if (key === 'delete') return html`<a href="#" role="button" ${css}>${text}</a> `;
    if (key === 'apply') return html`<div role="button" tabindex="0" ${css}>${text}</div> `;
    return html`<button type="button" disabled ${css}><span>${text}</span></button> `;
  });
}

function line({ key, label }: { key: Button['key']; label: string }, entry: Markup, names: Names): Markup {
  return html`<div class="${names.css('row')} form-group"><label class="control-label" for="${names.control(key)}">${LABELS[label] ?? label}</label><div class="${names.css('entry')}">${entry}</div></div>`;
}

function fieldNames({ key }: { key: Button['key'] }, names: Names): Markup {
  const name = names.control(key);
  return html`name="${name}" id="${name}"`;
}

function list(item: Of<'choice'>, names: Names): Markup {
  return html`<select class="${names.css('select')}" ${fieldNames(item, names)} data-placeholder="${item.prompt}"><option value=""></option>${item.choices.map(
    ({ value, text }) =>
      html`<option value="${value}"${value === item.value && raw(' selected')}>${text}</option>`,
  )}</select>`;
}

function lookup(item: Of<'lookup'>, names: Names): Markup {
  const said = ({ value, text }: { value: string; text: string }): string => `${value} ${text}`;
  const value = typeof item.value === 'string' ? item.value : said(item.value);
  return html`<input type="text" class="form-control ${names.css('lookup')}" ${fieldNames(item, names)} value="${value}" data-choices="${JSON.stringify(item.choices.map(said))}">`;
}

/** Boxes under a drawing: the real one is there, and cannot be seen. */
export function boxes(
  item: Of<'radios'> | Of<'ticks'>,
  type: 'radio' | 'checkbox',
  chosen: string[],
  refresh: boolean,
  names: Names,
): Markup {
  const name = names.control(item.key);
  return html`<div role="group" aria-label="${item.label}">${item.choices.map(
    ({ value, text, title }) =>
      html`<label class="${names.css('check')}"><input type="${type}" name="${name}" value="${value}"${refresh && html` class="${names.css('refresh')}"`}${chosen.includes(value) && raw(' checked')}><i></i><span>${text}${title && ` (${title})`}</span></label>`,
  )}</div>`;
}

/** A list by its roles; the boxes of its rows are decorated ones. */
function grid(item: Of<'table'>, names: Names): Markup {
  if (item.rows.length === 0) return html`<p>${item.empty}</p>`;
  const canTick = item.rows.some(({ tick }) => tick);
  const heads = canTick ? ['', ...item.columns] : item.columns;
  return html`<div role="grid" class="${names.css('grid')}" aria-rowcount="${item.rows.length + 1}"><div role="row">${heads.map(
    (head) => html`<span role="columnheader">${head}</span>`,
  )}</div>${item.rows.map((row) => gridRow(row, item, names))}</div>`;
}

function gridRow({ tone, tick, cells }: Row, { key }: Of<'table'>, names: Names): Markup {
  const box =
    tick &&
    key &&
    html`<span role="gridcell"><label class="${names.css('check')}"><input type="checkbox" name="${names.control(key)}" value="${tick.value}" aria-label="${tick.name}"${tick.set && raw(' checked')}><i></i></label></span>`;
  return html`<div role="row" class="${names.css(tone)}">${box}${cells.map((cell) => html`<span role="gridcell">${inCell(cell, names)}</span>`)}</div>`;
}

function inCell(cell: Cell, names: Names): Part {
  if (typeof cell === 'string') return cell;
  if ('date' in cell) return cell.written ?? writtenInWords(cell.date);
  if ('mark' in cell) return html`<span title="${cell.hint}">${cell.mark}</span>`;
  return cell.links.map(({ text, to }) => html`<a href="${names.href(to)}">${text}</a> `);
}
