import { html, inScript, type Markup, type Part, raw } from '../markup';
import type { Message } from '../model';
import type { Names } from '../names';
import type { Button, Cell, Item, Row } from '../view';
import { writtenInWords } from '../written-dates';
import { called } from './frames.script';

type Of<K extends Item['kind']> = Extract<Item, { kind: K }>;

/** The items of a block, each in a line with its name before it; no name is tied to its field. */
export function sectionItems(items: Item[], names: Names): Part {
  return items.map((item) => drawn(item, names));
}

function drawn(item: Item, names: Names): Part {
  switch (item.kind) {
    case 'text':
      return line(
        item.label,
        html`<input type="text"${fieldNames(item, names)} value="${item.value}">`,
        names,
      );
    case 'choice':
      return line(item.label, list(item, names), names);
    case 'lookup':
      return line(item.label, lookup(item, names), names);
    case 'radios':
      return line('', choices(item, 'radio', [item.value], true, names), names);
    case 'ticks':
      return line(item.label, choices(item, 'checkbox', item.values, item.refresh, names), names);
    case 'table':
      return table(item, names);
    case 'facts':
      return item.facts.map(({ label, value }) => line(label, String(value), names));
    case 'buttons':
      return line('', pressables(item.buttons, names), names);
    case 'links':
      return html`<ul>${item.links.map(({ text, to }) => html`<li><a href="${names.href(to)}">${text}</a></li>`)}</ul>`;
    case 'words':
      return html`<p>${item.text}</p>`;
    case 'messages':
      return said(item.messages, names);
    case 'changing':
      return sectionItems(item.items, names);
  }
}

/** Messages, each in a box of its own. */
export function said(messages: Message[], names: Names): Markup[] {
  return messages.map(
    ({ text, items = [] }) =>
      html`<div class="${names.css('said')}">${text}${items.map((one) => html`<br>• ${one}`)}</div>`,
  );
}

/** Buttons of four sorts: a push button, a link, a block with the role of a button, an input. */
export function pressables(buttons: Button[], names: Names): Markup[] {
  return buttons.map(({ key, text }) => {
    const press = `return ${called(names)}(${inScript(names.control(key))})`;
    const css = names.css('press');
    if (key === 'delete' || key === 'cancel')
      return html`<a class="${css}" href="#" onclick="${press}">${text}</a>`;
    if (key === 'submit')
      return html`<div class="${css}" role="button" tabindex="0" onclick="${press}" onkeydown="if (event.key === 'Enter' || event.key === ' ') ${press}">${text}</div>`;
    if (key === 'apply')
      return html`<button type="button" class="${css}" onclick="${press}">${text}</button>`;
    return html`<input type="button" class="${css}" value="${text}" onclick="${press}">`;
  });
}

function line(name: string, entry: Part, names: Names): Markup {
  return html`<div class="${names.css('line')}"><div class="${names.css('name')}"><span>${name && `${name}:`}</span></div><div class="${names.css('entry')}">${entry}</div></div>`;
}

function fieldNames({ key }: { key: Button['key'] }, names: Names): Markup {
  const name = names.control(key);
  return html` name="${name}" id="${name}"`;
}

function sends({ key }: { key: Button['key'] }, names: Names): string {
  return `${called(names)}(${inScript(names.control(key))})`;
}

function list(item: Of<'choice'>, names: Names): Markup {
  return html`<select${fieldNames(item, names)} onchange="${sends(item, names)}"><option value="">${item.prompt}…</option>${item.choices.map(
    ({ value, text }) =>
      html`<option value="${value}"${value === item.value && raw(' selected')}>${text}</option>`,
  )}</select>`;
}

/** The browser's own list of suggestions. */
function lookup(item: Of<'lookup'>, names: Names): Markup {
  const id = names.id('suggestions');
  const value = typeof item.value === 'string' ? item.value : `${item.value.value} ${item.value.text}`;
  return html`<input type="text"${fieldNames(item, names)} list="${id}" value="${value}" onchange="${sends(item, names)}"><datalist id="${id}">${item.choices.map(
    (one) => html`<option value="${one.value} ${one.text}"></option>`,
  )}</datalist>`;
}

function choices(
  item: Of<'radios'> | Of<'ticks'>,
  type: 'radio' | 'checkbox',
  chosen: string[],
  refresh: boolean,
  names: Names,
): Markup {
  const name = names.control(item.key);
  return html`<ul>${item.choices.map(({ value, text, title }) => {
    const id = names.id(`${name}.${value}`);
    return html`<li><input type="${type}" name="${name}" id="${id}" value="${value}"${refresh && html` onclick="${sends(item, names)}"`}${chosen.includes(value) && raw(' checked')}><label for="${id}">${text}${title && ` – ${title}`}</label></li>`;
  })}</ul>`;
}

/** The tick box stands in the last column. */
function table(item: Of<'table'>, names: Names): Markup {
  if (item.rows.length === 0) return html`<p><i>${item.empty}</i></p>`;
  const canTick = item.rows.some(({ tick }) => tick);
  const name = item.key ? names.control(item.key) : '';
  const cells = ({ cells: all, tick }: Row): Markup[] => [
    ...all.map((one) => html`<td>${inCell(one, names)}</td>`),
    ...(tick
      ? [
          html`<td><input type="checkbox" name="${name}" value="${tick.value}"${tick.set && raw(' checked')}></td>`,
        ]
      : []),
  ];
  return html`<table><tr>${item.columns.map((column) => html`<th>${column}</th>`)}${canTick && html`<th>Include</th>`}</tr>${item.rows.map(
    (row) => html`<tr class="${names.css(row.tone)}">${cells(row)}</tr>`,
  )}</table>`;
}

function inCell(cell: Cell, names: Names): Part {
  if (typeof cell === 'string') return cell;
  if ('date' in cell) return cell.written ?? writtenInWords(cell.date);
  if ('mark' in cell) return html`<abbr title="${cell.hint}">${cell.mark}</abbr>`;
  return cell.links.map(({ text, to }) => html`<a href="${names.href(to)}">${text}</a> `);
}
